package org.outturn.excel.finished;

import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.core.money.Money;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * What the Balances sheet comes to in each period, which is all that is asked of it when it has just been written.
 */
final class BalanceSums {

    private final SortedMap<Integer, Money> byPeriod = new TreeMap<>();
    private Optional<BalanceColumns> columns = Optional.empty();
    private Optional<String> fault = Optional.empty();

    /** Adds the sheet up, a large one by its bytes where it is as it was written; returns which rows there are. */
    BitSet read(TabularFile workbook, TabularSheet sheet, boolean large) throws UnreadableFileException {
        Optional<BitSet> quickly = large ? RowScan.rows(workbook, sheet, new BalanceScan(this)) : Optional.empty();
        if (quickly.isPresent()) {
            return quickly.get();
        }
        byPeriod.clear();
        columns = Optional.empty();
        fault = Optional.empty();
        BitSet rows = new BitSet();
        workbook.forEachRow(sheet, row -> {
            rows.set((int) row.number());
            accept(row);
        });
        return rows;
    }

    /** The next row; true where it holds a balance. */
    boolean accept(Row row) {
        if (columns.isEmpty()) {
            columns = BalanceColumns.in(row);
            return false;
        }
        boolean holdsBalance = columns.get().holdsBalance(row);
        if (holdsBalance) {
            columns.get().periods().forEach((period, column) -> add(period, row.cell(column)));
        }
        return holdsBalance;
    }

    private void add(int period, Cell cell) {
        BalanceColumns.amount(cell)
                .ifPresentOrElse(
                        amount -> add(period, amount),
                        () -> fault = fault.or(() -> Optional.of(BalanceColumns.noAmount(cell))));
    }

    void add(int period, Money amount) {
        byPeriod.merge(period, amount, Money::plus);
    }

    /** Empty until the row of the headings has been shown. */
    Optional<BalanceColumns> columns() {
        return columns;
    }

    /** Throws where the sums are not those expected, periods that come to nothing aside. */
    void require(Map<Integer, Money> expected) throws IOException {
        if (fault.isPresent()) {
            throw ReadBack.differs(fault.get());
        }
        if (columns.isEmpty()) {
            throw ReadBack.differs(BalanceColumns.MISSING);
        }
        if (!withoutNil(byPeriod).equals(withoutNil(expected))) {
            throw ReadBack.differs("the balances by period are %s and should be %s"
                    .formatted(withoutNil(byPeriod), withoutNil(expected)));
        }
    }

    private static SortedMap<Integer, Money> withoutNil(Map<Integer, Money> periods) {
        SortedMap<Integer, Money> left = new TreeMap<>(periods);
        left.values().removeIf(Money::isZero);
        return left;
    }
}
