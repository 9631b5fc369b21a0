package org.outturn.core.reconcile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outturn.core.money.Money;

/**
 * Holds an extract of a ledger against another of the same ledger, row by row. Both are gone through
 * twice, in any order of their rows: once with {@link #count}, and again with {@link #settle}. Rows
 * are told apart by document, coding, period, date and amount; what is kept of each that is alike on
 * both sides is a few numbers, and of those that are not, a hundred thousand on either side.
 */
public final class ExtractComparison {

    private final List<String> columns;
    private final Map<Side, SideTotals> totals = new EnumMap<>(Side.class);
    private final RowCounts counts = new RowCounts();
    private final RunningSum matched = new RunningSum();
    private final LostSigns signs = new LostSigns();
    private final Map<Side, LoneRows> lone = new EnumMap<>(Side.class);

    /** @param columns the names of the columns that totals are compared for besides periods */
    public ExtractComparison(List<String> columns) {
        this.columns = List.copyOf(columns);
        for (Side side : Side.values()) {
            totals.put(side, new SideTotals(columns.size()));
            lone.put(side, new LoneRows());
        }
    }

    public void count(Side side, ExtractRow row) {
        totals.get(side).add(row);
        counts.count(side, row);
    }

    /** A row that cannot be compared, as it has been set aside. */
    public void countSetAside(Side side, Optional<Money> amount) {
        totals.get(side).addSetAside(amount);
    }

    /** Before the rows of a side are gone through again. */
    public void startSettling() {
        counts.startSettling();
    }

    public void settle(Side side, ExtractRow row) {
        switch (counts.settle(side, row)) {
            case SAME -> {
                if (side == Side.FIRST) {
                    matched.add(row.amount());
                }
            }
            case OTHER_SIGN -> {
                if (side == Side.FIRST) {
                    signs.add(row);
                }
            }
            case ONE_TOO_MANY -> settleLone(side, row, true);
            case NONE -> settleLone(side, row, false);
        }
    }

    /** All rows of a period that the other side does not have at all are told of in one line. */
    private void settleLone(Side side, ExtractRow row, boolean oneTooMany) {
        if (!totals.get(side.other()).lacksPeriodOf(row)) {
            lone.get(side).add(row, oneTooMany);
        }
    }

    /** The columns whose values are too many to add up by: nothing is said of their totals. */
    public List<String> leftOut() {
        return IntStream.range(0, columns.size())
                .filter(this::hasTooManyValues)
                .mapToObj(columns::get)
                .toList();
    }

    private boolean hasTooManyValues(int column) {
        return totals.values().stream().anyMatch(side -> side.hasTooManyValues(column));
    }

    public ExtractAgreement result() {
        SideTotals first = totals.get(Side.FIRST);
        SideTotals other = totals.get(Side.OTHER);
        List<Difference> differences = new ArrayList<>();
        TotalDifferences sums = new TotalDifferences(first, other);
        differences.addAll(sums.all());
        differences.addAll(signs.differences(first));
        differences.addAll(sums.setAside());
        differences.addAll(sums.periods());
        for (int i = 0; i < columns.size(); i++) {
            differences.addAll(hasTooManyValues(i) ? List.of() : sums.column(columns.get(i), i));
        }
        differences.addAll(new RowDifferences(totals, lone).all());
        return new ExtractAgreement(first.all().tally(), other.all().tally(), matched.tally(), differences);
    }
}
