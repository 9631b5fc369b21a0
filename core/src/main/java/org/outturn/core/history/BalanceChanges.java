package org.outturn.core.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.core.history.BalanceChange.Kind;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.ReportItem;

/** Compares balances as an earlier report had them with those of now, in the periods that it counted. */
final class BalanceChanges {

    private record InPeriod(Coding coding, int period) {}

    private record Before(String item, Money amount) {}

    private final int reportedBy;
    private final Map<InPeriod, Before> then = new HashMap<>();
    private final Map<InPeriod, PostedBalance> now = new HashMap<>();
    private final List<BalanceChange> changes = new ArrayList<>();

    private BalanceChanges(int reportedBy) {
        this.reportedBy = reportedBy;
    }

    /**
     * The changes, in order of item, period and coding.
     *
     * @param reportedBy the last ledger period that the earlier report counted
     */
    static List<BalanceChange> between(List<ReportedBalance> then, List<PostedBalance> now, int reportedBy) {
        BalanceChanges changes = new BalanceChanges(reportedBy);
        then.forEach(changes::addThen);
        now.stream()
                .filter(balance -> balance.period() <= reportedBy)
                .forEach(balance -> changes.now.put(new InPeriod(balance.coding(), balance.period()), balance));
        return changes.compared();
    }

    private void addThen(ReportedBalance balance) {
        balance.byPeriod()
                .headMap(reportedBy + 1)
                .forEach((period, amount) ->
                        then.put(new InPeriod(balance.coding(), period), new Before(balance.item(), amount)));
    }

    private List<BalanceChange> compared() {
        Set<InPeriod> all = new LinkedHashSet<>(then.keySet());
        all.addAll(now.keySet());
        all.forEach(this::compare);
        changes.sort(Comparator.comparing(BalanceChange::item)
                .thenComparing(BalanceChange::period)
                .thenComparing(BalanceChange::coding)
                .thenComparing(BalanceChange::kind));
        return changes;
    }

    private void compare(InPeriod key) {
        Optional<Before> before = Optional.ofNullable(then.get(key));
        Optional<PostedBalance> after = Optional.ofNullable(now.get(key));
        Money was = before.map(Before::amount).orElse(Money.ZERO);
        Money is = after.map(PostedBalance::amount).orElse(Money.ZERO);
        String place = after.map(PostedBalance::place).orElse("");
        String itemNow = after.map(PostedBalance::item)
                .orElseGet(() -> before.orElseThrow().item());
        String itemThen = before.map(Before::item).orElse(itemNow);
        if (!ReportItem.key(itemThen).equals(ReportItem.key(itemNow))) {
            add(Kind.RECODED_OUT, itemThen, key, was, Money.ZERO, "");
            add(Kind.RECODED_IN, itemNow, key, Money.ZERO, is, place);
        } else {
            add(Kind.LATE_POSTING, itemNow, key, was, is, place);
        }
    }

    private void add(Kind kind, String item, InPeriod key, Money was, Money is, String place) {
        if (!was.equals(is)) {
            changes.add(new BalanceChange(kind, item, key.coding(), key.period(), was, is, place));
        }
    }
}
