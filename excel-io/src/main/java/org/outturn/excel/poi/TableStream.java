package org.outturn.excel.poi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.outturn.excel.graft.RowSink;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TablePlace;

/** The rows of a large table, written one at a time. */
final class TableStream<R> {

    private final TableLayout<R> table;
    private final TablePlace place;
    private final List<Integer> styles;

    TableStream(TableLayout<R> table, TablePlace place, Styles styles) {
        this.table = table;
        this.place = place;
        this.styles = table.columns().stream()
                .map(column -> (int) styles.body(column.format(), false).getIndex())
                .toList();
    }

    int firstRow() {
        return place.firstRow();
    }

    int lastRow() {
        return place.lastRow();
    }

    int columns() {
        return table.columns().size();
    }

    void write(RowSink sink) throws IOException {
        int[] row = {place.firstRow()};
        Consumer<R> writer = record -> {
            try {
                write(sink, row[0]++, record);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        try {
            table.feed()
                    .ifPresentOrElse(
                            feed -> feed.forEach(writer), () -> table.rows().forEach(writer));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(RowSink sink, int row, R record) throws IOException {
        sink.row(row, 0, 0);
        for (int i = 0; i < table.columns().size(); i++) {
            write(sink, row, i, record);
        }
    }

    private void write(RowSink sink, int row, int index, R record) throws IOException {
        Column<R> column = table.columns().get(index);
        CellValue value = column.value().apply(record);
        int style = styles.get(index);
        String template = column.formula().map(formula -> formula.apply(record)).orElse("");
        String formula = template.isEmpty() ? "" : place.resolve(template, row);
        if (value instanceof CellValue.Words words) {
            String text = SheetCell.fitting(words.text());
            if (formula.isEmpty()) {
                sink.text(index + 1, text, style);
            } else {
                sink.formula(index + 1, formula, text, style);
            }
        } else if (value instanceof CellValue.Figure figure) {
            if (formula.isEmpty()) {
                sink.number(index + 1, figure.value(), style);
            } else {
                sink.formula(index + 1, formula, figure.value(), style);
            }
        } else {
            sink.blank(index + 1, style);
        }
    }
}
