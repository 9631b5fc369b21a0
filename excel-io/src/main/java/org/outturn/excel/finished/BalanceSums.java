package org.outturn.excel.finished;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.core.money.Money;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.Row;

/**
 * What the Balances sheet comes to in each period, which is all that is asked of it when it has just been written.
 * Shown its rows from top to bottom.
 */
final class BalanceSums {

    private final SortedMap<Integer, Money> byPeriod = new TreeMap<>();
    private Optional<BalanceColumns> columns = Optional.empty();
    private Optional<String> fault = Optional.empty();

    void accept(Row row) {
        if (columns.isEmpty()) {
            columns = BalanceColumns.in(row);
        } else if (columns.get().holdsBalance(row)) {
            columns.get().periods().forEach((period, column) -> add(period, row.cell(column)));
        }
    }

    private void add(int period, Cell cell) {
        BalanceColumns.amount(cell)
                .ifPresentOrElse(
                        amount -> byPeriod.merge(period, amount, Money::plus),
                        () -> fault = fault.or(() -> Optional.of(BalanceColumns.noAmount(cell))));
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
