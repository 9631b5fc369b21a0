package org.outturn.excel.finished;

import java.util.Arrays;
import java.util.Collection;
import org.outturn.core.money.Money;
import org.outturn.excel.fast.PenceDigits;
import org.outturn.excel.fast.Spans;
import org.outturn.excel.fast.UnusualContentException;
import org.outturn.excel.tabular.Row;

/**
 * Adds up the rows of the Balances sheet where they stand, as far as their cells are of the types and styles of a row
 * that was read.
 */
final class BalanceScan implements RowScan.Taker {

    private final BalanceSums sums;
    private final long[] pence = new long[RowScan.COLUMNS];

    /** The attributes of the last row read and of its cells, by their slots; null where there are none to rely on. */
    private final byte[][] known = new byte[RowScan.COLUMNS + 1][];

    BalanceScan(BalanceSums sums) {
        this.sums = sums;
    }

    @Override
    public boolean takes(Spans row) {
        return row.isUnderstood() && isKnown(row, RowScan.ROW_SLOT, row.to(RowScan.ROW_SLOT)) && isAdded(row);
    }

    private boolean isAdded(Spans row) {
        BalanceColumns columns = sums.columns().orElseThrow();
        if (!names(row, costCentre(columns))) {
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

    private static int costCentre(BalanceColumns columns) {
        return columns.columnOf(BalanceColumns.COST_CENTRE).orElseThrow();
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

    @Override
    public void take(Row read, Spans row) throws UnusualContentException {
        if (sums.accept(read) && row.isUnderstood()) {
            learn(read, row);
        }
    }

    private void learn(Row read, Spans row) throws UnusualContentException {
        BalanceColumns columns = sums.columns().orElseThrow();
        int costCentre = costCentre(columns);
        Collection<Integer> periods = columns.periods().values();
        if (costCentre >= RowScan.COLUMNS || periods.stream().anyMatch(column -> column >= RowScan.COLUMNS)) {
            throw new UnusualContentException("headings far to the right");
        }
        known[RowScan.ROW_SLOT] = bytes(row, RowScan.ROW_SLOT, row.to(RowScan.ROW_SLOT));
        known[costCentre] = read.cell(costCentre).isBlank() ? null : attributes(row, costCentre);
        periods.forEach(column -> known[column] = read.cell(column).isNumber() ? attributes(row, column) : null);
    }

    private static byte[] attributes(Spans row, int slot) {
        return bytes(row, slot, row.attributesTo(slot));
    }

    private static byte[] bytes(Spans row, int slot, int to) {
        return Arrays.copyOfRange(row.bytes(), row.from(slot), to);
    }
}
