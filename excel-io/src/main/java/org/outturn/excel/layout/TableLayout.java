package org.outturn.excel.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A marked-up table.
 *
 * @param name its name in the workbook, unique whatever the case
 * @param subtitle what stands above it; blank for nothing
 * @param summary what it shows, for people who cannot see it
 * @param hasTotal whether the columns' total cells close it
 * @param rows all of them; of a table that is fed, the first for its look, or none where it has none
 * @param streamed whether its rows are too many to build in memory
 * @param feed where the rows come from that are too many even to hold
 * @param outline how deep a row lies under the groups above it, for folding; nought for the outermost
 */
public record TableLayout<R>(
        String name,
        String subtitle,
        String summary,
        List<Column<R>> columns,
        List<R> rows,
        boolean hasTotal,
        boolean streamed,
        Optional<RowFeed<R>> feed,
        Optional<ToIntFunction<R>> outline)
        implements Block {

    public TableLayout {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public static <R> TableLayout<R> of(String name, String summary, List<Column<R>> columns, List<R> rows) {
        return new TableLayout<>(name, "", summary, columns, rows, false, false, Optional.empty(), Optional.empty());
    }

    public TableLayout<R> titled(String text) {
        return new TableLayout<>(name, text, summary, columns, rows, hasTotal, streamed, feed, outline);
    }

    public TableLayout<R> withTotal() {
        return new TableLayout<>(name, subtitle, summary, columns, rows, true, streamed, feed, outline);
    }

    public TableLayout<R> asStream() {
        return new TableLayout<>(name, subtitle, summary, columns, rows, hasTotal, true, feed, outline);
    }

    /** The rows come from elsewhere, one at a time. */
    public TableLayout<R> fedBy(RowFeed<R> source) {
        return new TableLayout<>(name, subtitle, summary, columns, rows, hasTotal, true, Optional.of(source), outline);
    }

    /** Rows can be folded under the groups that they lie in. */
    public TableLayout<R> outlinedBy(ToIntFunction<R> depth) {
        return new TableLayout<>(name, subtitle, summary, columns, rows, hasTotal, streamed, feed, Optional.of(depth));
    }

    /** How deep a row lies; nought where nothing is folded. */
    public int outlineOf(R row) {
        return outline.map(depth -> depth.applyAsInt(row)).orElse(0);
    }

    /** A marked-up table has at least one row below its headings, if only an empty one. */
    public int rowsHeld() {
        return Math.max(1, feed.map(source -> Math.toIntExact(source.count())).orElse(rows.size()));
    }

    /** Which column stands under the heading, from 0. */
    public int indexOf(String heading) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).heading().equals(heading)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Table %s has no column \"%s\"; it has %s"
                .formatted(name, heading, columns.stream().map(Column::heading).toList()));
    }
}
