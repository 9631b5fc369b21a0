package org.outturn.excel.finished;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.ItemBalance;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.provenance.SourceReference;
import org.outturn.core.reconcile.Difference;
import org.outturn.excel.tabular.CellAddress;

/** Holds the Balances sheet as it stands to the balances of the ledger read afresh, coding by coding. */
final class BalanceComparison {

    private static final String CELL = "BALANCE_CELL";
    private static final String MISSING = "BALANCE_MISSING";
    private static final String EXTRA = "BALANCE_EXTRA";
    private static final String ITEM = "BALANCE_ITEM";

    private final List<ItemBalance> expected;
    private final FoundBalances found;
    private final SourceReference sheet;
    private final Map<Coding, Map<Integer, Money>> amounts = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    BalanceComparison(List<ItemBalance> expected, FoundBalances found) {
        this.expected = List.copyOf(expected);
        this.found = found;
        this.sheet = found.ledger().source();
    }

    List<Difference> differences() {
        for (LedgerLine line : found.ledger().lines()) {
            amounts.computeIfAbsent(line.coding(), absent -> new LinkedHashMap<>())
                    .merge(line.period().number(), line.tally().sum(), Money::plus);
        }
        Set<Coding> known = new HashSet<>();
        for (ItemBalance balance : expected) {
            known.add(balance.coding());
            compare(balance);
        }
        found.rows().keySet().stream()
                .filter(coding -> !known.contains(coding))
                .sorted()
                .forEach(this::addExtra);
        return differences;
    }

    private void compare(ItemBalance balance) {
        if (!found.rows().containsKey(balance.coding())) {
            addMissing(balance);
            return;
        }
        compareItem(balance);
        Map<Integer, Money> found = amounts.getOrDefault(balance.coding(), Map.of());
        Set<Integer> periods = new TreeSet<>(balance.byPeriod().keySet());
        periods.addAll(found.keySet());
        for (int period : periods) {
            Money should = balance.in(period);
            Money is = found.getOrDefault(period, Money.ZERO);
            if (!should.equals(is)) {
                addCell(balance.coding(), period, should, is);
            }
        }
    }

    private void compareItem(ItemBalance balance) {
        String item = found.items().get(balance.coding());
        if (!ReportItem.key(item).equals(ReportItem.key(balance.item()))) {
            differences.add(new Difference(
                    ITEM,
                    Optional.empty(),
                    balance.coding().toString(),
                    Optional.of(balance.item()),
                    Optional.of(item),
                    Optional.empty(),
                    Optional.empty(),
                    "Balances, row %d: %s is coded to \"%s\", not to \"%s\"."
                            .formatted(found.rows().get(balance.coding()), balance.coding(), balance.item(), item),
                    sheet.atRow(found.rows().get(balance.coding())).toString()));
        }
    }

    private void addCell(Coding coding, int period, Money should, Money is) {
        long row = found.rows().get(coding);
        Optional<String> cell =
                Optional.ofNullable(found.columns().get(period)).map(column -> CellAddress.of(column, row));
        SourceReference place = cell.map(address -> SourceReference.ofCell(sheet.file(), BalancesReader.SHEET, address))
                .orElse(sheet.atRow(row));
        add(
                CELL,
                Optional.of(period),
                coding,
                should,
                is,
                place,
                "%s, period %d: %s should be %s.".formatted(coding, period, is, should),
                cell.orElse("row " + row));
    }

    private void addMissing(ItemBalance balance) {
        add(
                MISSING,
                Optional.empty(),
                balance.coding(),
                balance.toDate(),
                Money.ZERO,
                sheet,
                "there is no row for %s, which comes to %s in the ledger."
                        .formatted(balance.coding(), balance.toDate()),
                "");
    }

    private void addExtra(Coding coding) {
        Money is = Money.sum(amounts.getOrDefault(coding, Map.of()).values());
        long row = found.rows().get(coding);
        add(
                EXTRA,
                Optional.empty(),
                coding,
                Money.ZERO,
                is,
                sheet.atRow(row),
                "the ledger has nothing for %s, which comes to %s here.".formatted(coding, is),
                "row " + row);
    }

    private void add(
            String kind,
            Optional<Integer> period,
            Coding coding,
            Money should,
            Money is,
            SourceReference place,
            String message,
            String where) {
        differences.add(new Difference(
                kind,
                period,
                coding.toString(),
                Optional.of(should.toString()),
                Optional.of(is.toString()),
                Optional.of(is.minus(should).toString()),
                Optional.empty(),
                "%s%s: %s".formatted(BalancesReader.SHEET, where.isEmpty() ? "" : ", " + where, message),
                place.toString()));
    }
}
