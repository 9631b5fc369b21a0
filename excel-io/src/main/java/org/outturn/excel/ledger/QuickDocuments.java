package org.outturn.excel.ledger;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.OptionalInt;
import org.outturn.excel.fast.SpanRows;
import org.outturn.excel.fast.SpanTable;
import org.outturn.excel.fast.Spans;
import org.outturn.excel.fast.UnusualContentException;
import org.outturn.excel.tabular.RawSheet;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * Looks at the document of each row that a scanner finds before the row goes on to be posted. Shared
 * texts are marked by their number, and looked at once each at the end.
 */
final class QuickDocuments implements SpanRows {

    private static final int MOST_KINDS = 1_000;
    private static final int MOST_DIGITS = 15;

    /** How the value of a cell is to be understood. */
    private enum Kind {
        TEXT,
        NUMBER,
        SHARED,
        AS_STORED
    }

    private final SpanRows next;
    private final RawSheet sheet;
    private final int slot;
    private final int column;
    private final DocumentScan documents = new DocumentScan();
    private final SpanTable attributes = new SpanTable(MOST_KINDS);
    private final Kind[] kinds = new Kind[MOST_KINDS];
    private final BitSet shared = new BitSet();
    private final HandOvers handOvers = new HandOvers("documents");
    private long headingRow;
    private long rows;

    private QuickDocuments(SpanRows next, RawSheet sheet, int slot, int column) {
        this.next = next;
        this.sheet = sheet;
        this.slot = slot;
        this.column = column;
    }

    /** @param next where the rows go on to */
    static QuickDocuments before(SpanRows next, RawSheet sheet, ReadingRules rules, QuickColumns columns) {
        OptionalInt column = rules.headings().column(LedgerField.DOCUMENT);
        boolean wanted = rules.options().documents() && column.isPresent();
        return new QuickDocuments(next, sheet, wanted ? columns.slot(LedgerField.DOCUMENT) : -1, column.orElse(-1));
    }

    /** The rows that follow are numbered anew, and stand below these headings; 0 for all of them. */
    void start(long headingRowOfPart) {
        headingRow = headingRowOfPart;
    }

    /** What a scanner is to hand its rows to: where nobody wants to know of documents, the next one at once. */
    SpanRows rows() {
        return slot < 0 ? next : this;
    }

    @Override
    public void row(Spans row) throws UnusualContentException {
        rows++;
        if (row.number() > headingRow && !row.isBlank()) {
            look(row);
        }
        next.row(row);
    }

    private void look(Spans row) throws UnusualContentException {
        if (!row.isUnderstood()) {
            asStored(row);
        } else if (sheet.textFile().isPresent()) {
            field(row);
        } else if (row.to(slot) > row.valueFrom(slot)) {
            cell(row);
        }
    }

    private void field(Spans row) throws UnusualContentException {
        int from = row.from(slot);
        int to = row.to(slot);
        boolean quoted = to - from > 1 && row.bytes()[from] == '"';
        text(row, quoted ? from + 1 : from, quoted ? to - 1 : to);
    }

    private void cell(Spans row) throws UnusualContentException {
        int from = row.valueFrom(slot);
        int to = row.to(slot);
        switch (kind(row)) {
            case TEXT -> text(row, from, to);
            case NUMBER -> number(row, from, to);
            case SHARED -> shared.set(number(row.bytes(), from, to));
            case AS_STORED -> asStored(row);
        }
    }

    private static int number(byte[] digits, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            number = number * 10 + digits[at] - '0';
        }
        return number;
    }

    /** Text is looked at as it stands where each of its bytes is a character that means itself. */
    private void text(Spans row, int from, int to) throws UnusualContentException {
        byte[] bytes = row.bytes();
        for (int at = from; at < to; at++) {
            byte next = bytes[at];
            boolean escapes = next == '"' || next == '&' || (next == '_' && bytes[at + 1] == 'x');
            if (next < ' ' || next > '~' || escapes) {
                asStored(row);
                return;
            }
        }
        documents.note(bytes, from, to);
    }

    /** Whole digits, as many as a spreadsheet keeps. */
    private void number(Spans row, int from, int to) throws UnusualContentException {
        byte[] bytes = row.bytes();
        boolean plain = to - from <= MOST_DIGITS && bytes[from] != '0';
        for (int at = from; at < to && plain; at++) {
            plain = bytes[at] >= '0' && bytes[at] <= '9';
        }
        if (plain) {
            documents.note(bytes, from, to);
        } else {
            asStored(row);
        }
    }

    private Kind kind(Spans row) {
        int from = row.from(slot);
        int to = row.attributesTo(slot);
        int id = attributes.find(row.bytes(), from, to);
        if (id >= 0) {
            return kinds[id];
        }
        Kind kind = kind(row, new String(row.bytes(), from, to - from, StandardCharsets.UTF_8));
        if (!attributes.isFull()) {
            kinds[attributes.add(row.bytes(), from, to)] = kind;
        }
        return kind;
    }

    private Kind kind(Spans like, String written) {
        if (written.contains("t=\"s\"")) {
            return Kind.SHARED;
        }
        if (written.contains("t=\"inlineStr\"") || written.contains("t=\"str\"")) {
            return Kind.TEXT;
        }
        return NumberCells.areThese(sheet, like, written) ? Kind.NUMBER : Kind.AS_STORED;
    }

    private void asStored(Spans row) throws UnusualContentException {
        handOvers.count(rows);
        try {
            sheet.rows(row.stored(), row.number() - 1).forEach(this::note);
        } catch (UnreadableFileException e) {
            throw new UnusualContentException("a row that cannot be read on its own");
        }
    }

    private void note(Row row) {
        documents.note(CodeText.clean(row.cell(column).text()));
    }

    /** Hands over what was found in all rows. */
    void conclude(Evidence evidence) {
        if (slot >= 0) {
            shared.stream()
                    .forEach(
                            index -> documents.note(CodeText.clean(sheet.texts().at(index))));
            evidence.addDocuments(documents.conclude());
        }
    }
}
