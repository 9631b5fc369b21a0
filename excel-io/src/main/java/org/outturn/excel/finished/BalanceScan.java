package org.outturn.excel.finished;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outturn.core.money.Money;
import org.outturn.excel.fast.CellLayout;
import org.outturn.excel.fast.PenceDigits;
import org.outturn.excel.fast.SheetScanner;
import org.outturn.excel.fast.SpanRows;
import org.outturn.excel.fast.Spans;
import org.outturn.excel.fast.UnusualContentException;
import org.outturn.excel.tabular.RawSheet;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * Adds up the Balances sheet by its bytes. A row whose cells are not of the types and styles of one that was read as it
 * is stored is read so itself.
 */
final class BalanceScan implements SpanRows {

    /** Enough for every heading of the sheet; cells beyond are checked and not looked at. */
    private static final int COLUMNS = 32;

    private final RawSheet sheet;
    private final BalanceSums sums;
    private final BitSet rows = new BitSet();
    private final long[] pence = new long[COLUMNS];

    /** The attributes of the last row read as it is stored and of its cells, by their slots; null where there are none. */
    private final byte[][] known = new byte[COLUMNS + 1][];

    private BalanceScan(RawSheet sheet, BalanceSums sums) {
        this.sheet = sheet;
        this.sums = sums;
    }

    /** The rows of the sheet; empty where its form is another, or it is damaged, for others to judge. */
    static Optional<BitSet> read(TabularFile workbook, TabularSheet sheet, BalanceSums sums)
            throws UnreadableFileException {
        Optional<RawSheet> stored = workbook.raw(sheet);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        try {
            BalanceScan scan = new BalanceScan(stored.get(), sums);
            scan.run();
            workbook.requireUnchanged();
            return Optional.of(scan.rows);
        } catch (IOException | UnusualContentException e) {
            return Optional.empty();
        }
    }

    private void run() throws IOException, UnusualContentException {
        int[] slots = IntStream.range(0, COLUMNS).toArray();
        CellLayout layout = new CellLayout(slots, COLUMNS, sheet.sharedTexts());
        new SheetScanner(layout, this, this::requireNoRows).scan(sheet.open());
    }

    private void requireNoRows(InputStream remainder) throws UnusualContentException {
        try {
            if (!sheet.rows(remainder, 0).isEmpty()) {
                throw new UnusualContentException("rows in two places");
            }
        } catch (UnreadableFileException e) {
            throw new UnusualContentException("a sheet that is damaged around its rows");
        }
    }

    @Override
    public void row(Spans row) throws UnusualContentException {
        rows.set((int) row.number());
        if (!row.isUnderstood() || !isKnown(row, COLUMNS, row.to(COLUMNS)) || !isAdded(row)) {
            readAsStored(row);
        }
    }

    private boolean isAdded(Spans row) {
        BalanceColumns columns = sums.columns().orElseThrow();
        if (!names(row, columns.columnOf(BalanceColumns.COST_CENTRE).orElseThrow())) {
            return false;
        }
        for (int column : columns.periods().values()) {
            pence[column] = pence(row, column);
            if (pence[column] == PenceDigits.UNREAD) {
                return false;
            }
        }
        columns.periods().forEach((period, column) -> sums.add(period, Money.ofPence(pence[column])));
        return true;
    }

    /** Whether a code is certain to stand there. */
    private boolean names(Spans row, int column) {
        byte first = row.bytes()[row.valueFrom(column)];
        boolean plain = (first >= '0' && first <= '9') || (first >= 'A' && first <= 'Z');
        return plain && row.valueFrom(column) < row.to(column) && isKnown(row, column, row.attributesTo(column));
    }

    private long pence(Spans row, int column) {
        if (row.to(column) == 0) {
            return 0;
        }
        return isKnown(row, column, row.attributesTo(column))
                ? PenceDigits.ofNumber(row.bytes(), row.valueFrom(column), row.to(column))
                : PenceDigits.UNREAD;
    }

    private boolean isKnown(Spans row, int slot, int to) {
        byte[] attributes = known[slot];
        return attributes != null && Arrays.equals(row.bytes(), row.from(slot), to, attributes, 0, attributes.length);
    }

    private void readAsStored(Spans row) throws UnusualContentException {
        Row read;
        try {
            read = sheet.rows(row.stored(), row.number() - 1).get(0);
        } catch (UnreadableFileException e) {
            throw new UnusualContentException("a damaged row");
        }
        if (sums.accept(read) && row.isUnderstood()) {
            learn(row, read);
        }
    }

    private void learn(Spans row, Row read) throws UnusualContentException {
        BalanceColumns columns = sums.columns().orElseThrow();
        Map<Integer, Integer> periods = columns.periods();
        int costCentre = columns.columnOf(BalanceColumns.COST_CENTRE).orElseThrow();
        if (costCentre >= COLUMNS || periods.values().stream().anyMatch(column -> column >= COLUMNS)) {
            throw new UnusualContentException("headings far to the right");
        }
        known[COLUMNS] = bytes(row, COLUMNS, row.to(COLUMNS));
        known[costCentre] = read.cell(costCentre).isBlank() ? null : attributes(row, costCentre);
        periods.values()
                .forEach(column -> known[column] = read.cell(column).isNumber() ? attributes(row, column) : null);
    }

    private static byte[] attributes(Spans row, int slot) {
        return bytes(row, slot, row.attributesTo(slot));
    }

    private static byte[] bytes(Spans row, int slot, int to) {
        return Arrays.copyOfRange(row.bytes(), row.from(slot), to);
    }
}
