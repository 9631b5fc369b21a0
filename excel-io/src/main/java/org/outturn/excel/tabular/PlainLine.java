package org.outturn.excel.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of a text file that needs no parser: whole, not empty and without a quotation mark. */
final class PlainLine implements RowCursor {

    private static final int LONGEST = 1 << 16;

    private final String line;
    private final char delimiter;
    private final long number;
    private boolean read;

    private PlainLine(String line, char delimiter, long number) {
        this.line = line;
        this.delimiter = delimiter;
        this.number = number;
    }

    /** Empty where a parser has to say what the text is. */
    static Optional<RowCursor> of(String text, char delimiter, long number) {
        int end = text.length();
        end -= end > 0 && text.charAt(end - 1) == '\n' ? 1 : 0;
        end -= end > 0 && text.charAt(end - 1) == '\r' ? 1 : 0;
        String line = text.substring(0, end);
        boolean plain =
                end > 0 && end < LONGEST && line.indexOf('"') < 0 && line.indexOf('\n') < 0 && line.indexOf('\r') < 0;
        return plain ? Optional.of(new PlainLine(line, delimiter, number)) : Optional.empty();
    }

    @Override
    public Optional<Row> next() {
        if (read) {
            return Optional.empty();
        }
        read = true;
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        for (int to = line.indexOf(delimiter); to >= 0; to = line.indexOf(delimiter, from)) {
            cells.add(TextRows.cell(cells.size(), line.substring(from, to)));
            from = to + 1;
        }
        cells.add(TextRows.cell(cells.size(), line.substring(from)));
        return Optional.of(new Row(number, cells, false));
    }

    @Override
    public void close() {}
}
