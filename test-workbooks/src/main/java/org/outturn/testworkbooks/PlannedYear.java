package org.outturn.testworkbooks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;

/**
 * The postings of one plan over the year. The first posting of every month is for the same thing, and
 * so are the second and all others: it keeps its cost centre and supplier, and about its cost.
 */
final class PlannedYear {

    private static final int TYPICAL = 1000;
    private static final int HUNDRED = 100;

    private final PostingPlan plan;
    private final Random random;
    private final List<AccountingPeriod> periods;
    private final List<Integer> places;

    private PlannedYear(PostingPlan plan, Random random) {
        this.plan = plan;
        this.random = random;
        this.periods = plan.timing().periods(plan.postings());
        this.places = placesWithin(periods);
    }

    static List<Draft> of(PostingPlan plan, Random random) {
        return new PlannedYear(plan, random).drafts();
    }

    /** How many postings of its period stand before each. */
    private static List<Integer> placesWithin(List<AccountingPeriod> periods) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            places.add(i - periods.indexOf(periods.get(i)));
        }
        return places;
    }

    private List<Draft> drafts() {
        List<Money> amounts = Shares.of(plan.amount(), weights());
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            drafts.add(draft(periods.get(i), places.get(i), amounts.get(i)));
        }
        return drafts;
    }

    private Draft draft(AccountingPeriod period, int place, Money amount) {
        LocalDate date = plan.source().date(period, random);
        String costCentre = plan.costCentres().get(place % plan.costCentres().size());
        String supplier = plan.suppliers().isEmpty()
                ? ""
                : plan.suppliers().get(place % plan.suppliers().size());
        return new Draft(
                plan.source(),
                new Coding(costCentre, plan.subjective()),
                period,
                date,
                plan.source().describe(plan.description(), date),
                supplier,
                amount);
    }

    private List<Integer> weights() {
        List<Integer> usual = random.ints(periods.size())
                .map(chance -> TYPICAL / 2 + Math.floorMod(chance, TYPICAL))
                .boxed()
                .toList();
        return places.stream().map(place -> about(usual.get(place))).toList();
    }

    private int about(int usual) {
        int swing = plan.source().unsteadiness();
        return usual * (HUNDRED - swing + random.nextInt(2 * swing + 1)) / HUNDRED;
    }
}
