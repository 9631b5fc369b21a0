package org.outturn.core.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;

/**
 * Turns trial balances, whose figures are balances to date, into what moved in each period: the balance
 * of a period less that of the period before it among all the files given. A coding that a later
 * trial balance leaves out has no balance any more, as nil balances are not printed.
 */
public final class TrialBalances {

    private final List<LedgerExtract> extracts;
    private final TreeSet<AccountingPeriod> periods = new TreeSet<>();
    private final Map<Coding, TreeMap<AccountingPeriod, Money>> balances = new TreeMap<>();
    private final Map<AccountingPeriod, LedgerSheet> lastSheets = new HashMap<>();
    private final Set<String> moved = new HashSet<>();

    private TrialBalances(List<LedgerExtract> extracts) {
        this.extracts = List.copyOf(extracts);
        for (LedgerExtract extract : extracts) {
            extract.sheets().forEach(sheet -> sheet.lines().forEach(line -> take(sheet, line)));
        }
    }

    private void take(LedgerSheet sheet, LedgerLine line) {
        periods.add(line.period());
        lastSheets.put(line.period(), sheet);
        balances.computeIfAbsent(line.coding(), absent -> new TreeMap<>())
                .merge(line.period(), line.tally().sum(), Money::plus);
    }

    /** The same files with movements in place of balances; rows set aside stay as they are. */
    public static List<LedgerExtract> asMovements(List<LedgerExtract> extracts) {
        TrialBalances trial = new TrialBalances(extracts);
        return trial.extracts.stream().map(trial::moved).toList();
    }

    private LedgerExtract moved(LedgerExtract extract) {
        List<LedgerSheet> sheets = extract.sheets().stream().map(this::moved).toList();
        return new LedgerExtract(
                extract.source(),
                extract.sha256(),
                extract.documents(),
                extract.rows(),
                sheets.stream().flatMap(sheet -> sheet.lines().stream()).toList(),
                extract.setAside(),
                extract.setAsideTally(),
                extract.skipped(),
                extract.latestDate(),
                sheets,
                true);
    }

    private LedgerSheet moved(LedgerSheet sheet) {
        List<LedgerLine> lines = new ArrayList<>();
        sheet.lines().forEach(line -> lines.add(moved(line)));
        periods.stream()
                .filter(period -> lastSheets.get(period).equals(sheet))
                .forEach(period -> lines.addAll(gone(period, sheet)));
        Tally posted = Tally.sum(lines.stream().map(LedgerLine::tally).toList());
        return new LedgerSheet(sheet.place(), sheet.rows(), posted, sheet.setAside(), sheet.skipped(), lines);
    }

    /** Where a coding stands in several lines of one period, the balance before is taken off the first. */
    private LedgerLine moved(LedgerLine line) {
        boolean first = moved.add(line.coding() + " " + line.period().number());
        Money before = first ? balanceBefore(line.coding(), line.period()) : Money.ZERO;
        return with(
                line.coding(),
                line.period(),
                line.tally().rows(),
                line.tally().sum().minus(before),
                line);
    }

    /** What codings held in the period before that are in no trial balance of this one. */
    private List<LedgerLine> gone(AccountingPeriod period, LedgerSheet sheet) {
        LedgerLine last = sheet.lines().get(sheet.lines().size() - 1);
        return balances.keySet().stream()
                .filter(coding -> !balances.get(coding).containsKey(period))
                .filter(coding -> !balanceBefore(coding, period).isZero())
                .map(coding ->
                        with(coding, period, 0, balanceBefore(coding, period).negated(), last))
                .toList();
    }

    private Money balanceBefore(Coding coding, AccountingPeriod period) {
        AccountingPeriod before = periods.lower(period);
        return before == null ? Money.ZERO : balances.get(coding).getOrDefault(before, Money.ZERO);
    }

    private static LedgerLine with(Coding coding, AccountingPeriod period, long rows, Money amount, LedgerLine at) {
        Tally one = Tally.of(amount);
        return new LedgerLine(
                coding, period, new Tally(rows, one.debits(), one.credits()), at.firstRow(), at.lastRow());
    }
}
