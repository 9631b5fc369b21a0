package org.outturn.excel.poi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.outturn.excel.graft.RowSink;
import org.outturn.excel.graft.StreamedRows;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TablePlace;

/** The rows of a large table, written one at a time; the donor's first row gives their styles. */
final class TableStream<R> implements StreamedRows {

    private final TableLayout<R> table;
    private final TablePlace place;

    TableStream(TableLayout<R> table, TablePlace place) {
        this.table = table;
        this.place = place;
    }

    @Override
    public int firstRow() {
        return place.firstRow();
    }

    @Override
    public int lastRow() {
        return place.lastRow();
    }

    @Override
    public int lastColumn() {
        return table.columns().size();
    }

    @Override
    public void write(RowSink sink) throws IOException {
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
        sink.row(row);
        for (int i = 0; i < table.columns().size(); i++) {
            write(sink, row, i, record);
        }
    }

    private void write(RowSink sink, int row, int index, R record) throws IOException {
        Column<R> column = table.columns().get(index);
        CellValue value = column.value().apply(record);
        String like = TablePlace.letters(index) + place.firstRow();
        String template = column.formula().map(formula -> formula.apply(record)).orElse("");
        String formula = template.isEmpty() ? "" : place.resolve(template, row);
        if (value instanceof CellValue.Words words) {
            String text = SheetWriter.fitting(words.text());
            if (formula.isEmpty()) {
                sink.text(index + 1, text, like);
            } else {
                sink.formula(index + 1, formula, text, like);
            }
        } else if (value instanceof CellValue.Figure figure) {
            if (formula.isEmpty()) {
                sink.number(index + 1, figure.value(), like);
            } else {
                sink.formula(index + 1, formula, figure.value(), like);
            }
        } else {
            sink.blank(index + 1, like);
        }
    }
}
