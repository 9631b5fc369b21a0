package org.outturn.core.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.ReportItem;

/**
 * What has changed since the report before, item by item and file by file.
 *
 * @param then the report before
 * @param now this one
 * @param items those of this report in its order, and then those that have closed since
 * @param balancesThen the balances behind the report before; empty where the workbook no longer has them
 * @param late balances that have changed in periods reported before; empty where {@code balancesThen} is
 * @param files what became of each ledger file since
 */
public record Movement(
        ReportVersion then,
        ReportVersion now,
        List<ItemMovement> items,
        Optional<List<ReportedBalance>> balancesThen,
        List<BalanceChange> late,
        List<FileChange> files) {

    public Movement {
        items = List.copyOf(items);
        balancesThen = balancesThen.map(List::copyOf);
        late = List.copyOf(late);
        files = List.copyOf(files);
    }

    /**
     * Compares a report with the one before it; empty for the first.
     *
     * @param ledger the files that the run was made from, whatever was frozen
     * @param balances what they hold, asked for only where there is something to compare it with
     */
    public static Optional<Movement> of(
            Succession succession, List<ReportedFile> ledger, Supplier<List<PostedBalance>> balances) {
        return succession.since().map(then -> between(then, succession, ledger, balances));
    }

    private static Movement between(
            ReportVersion then,
            Succession succession,
            List<ReportedFile> ledger,
            Supplier<List<PostedBalance>> balances) {
        int reportedBy = then.number().period().number();
        Optional<List<ReportedBalance>> before = Optional.ofNullable(
                        succession.history().balances().get(then.number()))
                .filter(kept -> agree(kept, then));
        return new Movement(
                then,
                succession.report(),
                items(then, succession.report(), reportedBy),
                before,
                before.map(kept -> BalanceChanges.between(kept, balances.get(), reportedBy))
                        .orElse(List.of()),
                FileChanges.between(then.files(), ledger));
    }

    private static List<ItemMovement> items(ReportVersion then, ReportVersion now, int reportedBy) {
        List<ItemMovement> items = new ArrayList<>();
        for (ReportedItem item : now.items()) {
            items.add(
                    new ItemMovement(item.name(), item.fund(), then.item(item.name()), Optional.of(item), reportedBy));
        }
        for (ReportedItem item : then.items()) {
            if (now.item(item.name()).isEmpty()) {
                items.add(new ItemMovement(item.name(), item.fund(), Optional.of(item), Optional.empty(), reportedBy));
            }
        }
        return items;
    }

    /** Balances that somebody has typed over since say nothing of what was reported. */
    private static boolean agree(List<ReportedBalance> balances, ReportVersion report) {
        Map<String, SortedMap<Integer, Money>> sums = new TreeMap<>();
        for (ReportedBalance balance : balances) {
            SortedMap<Integer, Money> ofItem =
                    sums.computeIfAbsent(ReportItem.key(balance.item()), key -> new TreeMap<>());
            balance.byPeriod().forEach((period, amount) -> ofItem.merge(period, amount, Money::plus));
        }
        return report.items().stream()
                .allMatch(item -> withoutNil(item.byPeriod())
                        .equals(withoutNil(sums.getOrDefault(ReportItem.key(item.name()), new TreeMap<>()))));
    }

    private static SortedMap<Integer, Money> withoutNil(SortedMap<Integer, Money> amounts) {
        SortedMap<Integer, Money> others = new TreeMap<>(amounts);
        others.values().removeIf(Money::isZero);
        return others;
    }
}
