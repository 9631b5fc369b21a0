package org.outturn.core.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outturn.core.money.Money;

/**
 * Holds an extract of a ledger against another of the same ledger, row by row. Rows are told apart by
 * document, coding, period, date and amount. Each is counted once, in any order, and the two sides may
 * be counted at the same time; after {@link #settle} those that are not alike are wanted once more, to
 * tell of them. What is kept of a row is a few numbers, and of those that are not alike, a hundred
 * thousand on either side.
 */
public final class ExtractComparison {

    private final List<String> columns;
    private final Map<Side, SideTotals> totals = new EnumMap<>(Side.class);
    private final Map<Side, RowLog> logs = new EnumMap<>(Side.class);
    private final RunningSum matched = new RunningSum();
    private final BitSet turned = new BitSet();
    private final LostSigns signs = new LostSigns();
    private final Map<Side, BitSet> wanted = new EnumMap<>(Side.class);
    private final Map<Side, BitSet> extraCopies = new EnumMap<>(Side.class);
    private final Map<Side, LoneRows> lone = new EnumMap<>(Side.class);

    /** @param columns the names of the columns that totals are compared for besides periods */
    public ExtractComparison(List<String> columns) {
        this.columns = List.copyOf(columns);
        for (Side side : Side.values()) {
            totals.put(side, new SideTotals(columns.size()));
            logs.put(side, new RowLog());
            wanted.put(side, new BitSet());
            extraCopies.put(side, new BitSet());
            lone.put(side, new LoneRows());
        }
    }

    public void count(Side side, ExtractRow row) {
        totals.get(side).add(row);
        logs.get(side).add(row);
    }

    /** A row that cannot be compared, as it has been set aside. */
    public void countSetAside(Side side, Optional<Money> amount) {
        totals.get(side).addSetAside(amount);
    }

    /** Finds out, when all rows have been counted, what each of them is matched with. */
    public void settle() {
        RowCounts counts = new RowCounts(logs);
        for (Side side : Side.values()) {
            counts.settle(side, logs.get(side), (row, match) -> settle(side, row, match));
        }
    }

    private void settle(Side side, int row, RowCounts.Match match) {
        switch (match) {
            case SAME -> {
                if (side == Side.FIRST) {
                    matched.add(amount(row));
                }
            }
            case OTHER_SIGN -> {
                if (side == Side.FIRST && signs.add(amount(row))) {
                    wanted.get(side).set(row);
                    turned.set(row);
                }
            }
            case ONE_TOO_MANY -> {
                wanted.get(side).set(row);
                extraCopies.get(side).set(row);
            }
            case NONE -> wanted.get(side).set(row);
        }
    }

    private Money amount(int row) {
        return Money.ofPence(logs.get(Side.FIRST).pence(row));
    }

    /** Which rows of a side have to be met once more, counted from 0 in the order in which they were counted. */
    public BitSet wanted(Side side) {
        return (BitSet) wanted.get(side).clone();
    }

    /**
     * Meets a wanted row again; false where another row stands in its place, so that the file has changed.
     *
     * @param number of the row among those of its side
     */
    public boolean tell(Side side, int number, ExtractRow row) {
        if (logs.get(side).print(number) != row.fingerprint()) {
            return false;
        }
        if (side == Side.FIRST && turned.get(number)) {
            signs.found(row);
        } else if (!totals.get(side.other()).lacksPeriodOf(row)) {
            // All rows of a period that the other side does not have at all are told of in one line.
            lone.get(side).add(row, extraCopies.get(side).get(number));
        }
        return true;
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
