package org.outturn.excel.tabular;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.provenance.SourceReference;

/** The records of a text file as rows. */
final class TextRows implements RowCursor {

    /** More than an Excel cell can hold many times over: a longer field means a lost quotation mark. */
    private static final int LONGEST_RECORD = 1 << 20;

    private static final String END_OF_FILE = "\u001A";

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final char delimiter;
    private final SourceReference place;
    private final int linesBefore;
    private int widest;

    TextRows(Reader text, char delimiter, SourceReference place, int linesBefore) {
        this.reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(text);
        this.records = reader.iterator();
        this.delimiter = delimiter;
        this.place = place;
        this.linesBefore = linesBefore;
    }

    @Override
    public Optional<Row> next() throws UnreadableFileException {
        try {
            return records.hasNext() ? Optional.of(rowOf(records.next())) : Optional.empty();
        } catch (CsvParseException e) {
            throw refused(e);
        }
    }

    private Row rowOf(CsvRecord row) throws UnreadableFileException {
        long number = row.getStartingLineNumber() + linesBefore;
        List<Cell> cells = new ArrayList<>(row.getFieldCount());
        for (int column = 0; column < row.getFieldCount(); column++) {
            String text = row.getField(column);
            requireOneRecord(text, number);
            cells.add(cell(column, text));
        }
        widest = Math.max(widest, cells.size());
        return new Row(number, cells, false);
    }

    static Cell cell(int column, String text) {
        return text.equals(END_OF_FILE) ? Cell.blank(column) : Cell.ofText(column, text);
    }

    /**
     * A quotation mark that is opened and never closed takes in the rows below it until the next one.
     * A field with whole rows inside gives it away.
     */
    private void requireOneRecord(String field, long number) throws UnreadableFileException {
        boolean takesInRows = widest > 2
                && field.indexOf('\n') >= 0
                && field.lines().skip(1).anyMatch(line -> count(line) >= widest - 1);
        if (takesInRows) {
            throw UnreadableFileException.of(
                    "TEXT_UNCLOSED_QUOTE",
                    place.atRow(number),
                    "A quotation mark opened here takes in the rows below it.",
                    "Correct the quotation marks of this row, or export the ledger as .xlsx.");
        }
    }

    private long count(String line) {
        return line.chars().filter(character -> character == delimiter).count();
    }

    /** The library's message ends in "(record starting at line 217)". */
    private UnreadableFileException refused(CsvParseException e) {
        String message = String.valueOf(e.getMessage());
        String digits = message.replaceAll(".*line (\\d+)\\).*|.*", "$1");
        SourceReference where = digits.isEmpty() ? place : place.atRow(Long.parseLong(digits) + linesBefore);
        boolean afterQuote = message.startsWith("Unexpected character after closing quote");
        return UnreadableFileException.of(
                "TEXT_UNCLOSED_QUOTE",
                where,
                afterQuote
                        ? "Text follows a closing quotation mark, so it cannot be told where the field ends."
                        : "A quotation mark is opened here and not closed, or the row has over a million characters.",
                "Correct the quotation marks of this row, or export the ledger as .xlsx.");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
