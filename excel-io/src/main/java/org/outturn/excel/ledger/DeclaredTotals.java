package org.outturn.excel.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.ledger.ScanResult.DeclaredTotal;
import org.outturn.excel.tabular.TabularSheet;

/**
 * The totals and the count that a file states of itself. A total agrees if it is the sum of all rows
 * above it, or of those since some other total: subtotals stand within each other.
 */
final class DeclaredTotals {

    /** No report has more pages; more totals than that are not compared. */
    private static final int MOST = 100_000;

    /** How many rows a file says it has, and how many stand above that line. */
    record Count(TabularSheet sheet, long row, long declared, long counted) {

        SourceReference place() {
            return sheet.reference().atRow(row);
        }
    }

    private final List<DeclaredTotal> totals = new ArrayList<>();
    private Optional<Count> lastCount = Optional.empty();

    void add(DeclaredTotal total) {
        if (totals.size() < MOST) {
            totals.add(total);
        }
    }

    void count(TabularSheet sheet, long row, long declared, long counted) {
        lastCount = Optional.of(new Count(sheet, row, declared, counted));
    }

    void append(DeclaredTotals below, long rowsAbove, Money sumAbove, long countedAbove) {
        below.totals.forEach(total -> add(total.below(rowsAbove, sumAbove)));
        lastCount = below.lastCount
                .map(count -> new Count(
                        count.sheet(), count.row() + rowsAbove, count.declared(), count.counted() + countedAbove))
                .or(() -> lastCount);
    }

    int size() {
        return totals.size();
    }

    Optional<Count> lastCount() {
        return lastCount;
    }

    /** Those that agree with no rows above them, the last of all left out if it is the file's own. */
    List<DeclaredTotal> differing() {
        Set<Money> starts = new HashSet<>(Set.of(Money.ZERO));
        List<DeclaredTotal> differing = new ArrayList<>();
        for (DeclaredTotal total : totals) {
            if (!starts.contains(total.sumAbove().minus(total.declared()))) {
                differing.add(total);
            }
            starts.add(total.sumAbove());
        }
        return differing;
    }
}
