package org.outturn.core.debt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.core.money.Footing;
import org.outturn.core.money.Money;
import org.outturn.core.money.Percentage;
import org.outturn.core.money.Unit;
import org.outturn.core.reserves.Trend;

/**
 * Debt by age, with its trend and what was written off in the year.
 *
 * @param byQuarter the balance of each band at the end of each quarter known, the reported one last
 * @param writtenOff in the year up to the reporting date
 */
public record DebtStatement(
        List<DebtBand> bands,
        Money total,
        Optional<Trend> trend,
        SortedMap<Integer, Map<String, Money>> byQuarter,
        Money writtenOff) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public DebtStatement {
        bands = List.copyOf(bands);
        byQuarter = new TreeMap<>(byQuarter);
    }

    /** How many bands are younger than this one. */
    public int younger(DebtBand band) {
        return bands.stream().map(DebtBand::name).toList().indexOf(band.name());
    }

    /**
     * Sorts the entries into bands.
     *
     * @param quarter the quarter reported, which open invoices are balances of
     * @param fromDueDate whether invoices age from their due date, where they have one
     */
    public static DebtStatement of(
            List<DebtEntry> entries,
            DebtBands ages,
            boolean fromDueDate,
            LocalDate reportedAt,
            int quarter,
            Money writtenOff,
            Unit unit) {
        SortedMap<Integer, Map<String, Money>> byQuarter = new TreeMap<>();
        for (DebtEntry entry : entries) {
            if (entry instanceof DebtEntry.BandBalance typed && typed.quarter() <= quarter) {
                add(byQuarter, typed.quarter(), typed.band(), typed.balance());
            } else if (entry instanceof DebtEntry.Invoice invoice
                    && !invoice.invoiceDate().isAfter(reportedAt)) {
                add(byQuarter, quarter, ages.bandOf(invoice.runsFrom(fromDueDate), reportedAt), invoice.balance());
            }
        }
        return of(byQuarter, ages.names(), quarter, writtenOff, unit);
    }

    private static void add(SortedMap<Integer, Map<String, Money>> byQuarter, int quarter, String band, Money balance) {
        byQuarter.computeIfAbsent(quarter, number -> new TreeMap<>()).merge(band, balance, Money::plus);
    }

    private static DebtStatement of(
            SortedMap<Integer, Map<String, Money>> byQuarter,
            List<String> names,
            int quarter,
            Money writtenOff,
            Unit unit) {
        Map<String, Money> now = byQuarter.getOrDefault(quarter, Map.of());
        Optional<Map<String, Money>> before = Optional.ofNullable(byQuarter.get(quarter - 1));
        Money total = Money.sum(now.values());
        List<Percentage> shares = shares(names, now, total);
        List<DebtBand> bands = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Money amount = now.getOrDefault(name, Money.ZERO);
            Optional<Trend> trend =
                    before.map(earlier -> Trend.between(Optional.ofNullable(earlier.get(name)), amount, unit));
            bands.add(new DebtBand(name, amount, shares.get(i), trend));
        }
        Optional<Trend> trend =
                before.map(earlier -> Trend.between(Optional.of(Money.sum(earlier.values())), total, unit));
        return new DebtStatement(bands, total, trend, byQuarter, writtenOff);
    }

    private static List<Percentage> shares(List<String> names, Map<String, Money> now, Money total) {
        List<Money> amounts =
                names.stream().map(name -> now.getOrDefault(name, Money.ZERO)).toList();
        return footing(amounts, total).stream()
                .map(Footing.Step::footed)
                .map(Percentage::new)
                .toList();
    }

    /** How the bands' shares, in per cent, were made to add to the whole; there are none of nothing. */
    public List<Footing.Step> footing() {
        return footing(bands.stream().map(DebtBand::amount).toList(), total);
    }

    private static List<Footing.Step> footing(List<Money> amounts, Money total) {
        if (total.isZero()) {
            return Footing.steps(Collections.nCopies(amounts.size(), BigDecimal.ZERO), BigDecimal.ZERO, 1);
        }
        List<BigDecimal> exact = amounts.stream()
                .map(amount -> amount.pounds().multiply(HUNDRED).divide(total.pounds(), MathContext.DECIMAL64))
                .toList();
        return Footing.steps(exact, HUNDRED, 1);
    }
}
