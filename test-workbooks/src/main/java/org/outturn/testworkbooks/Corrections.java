package org.outturn.testworkbooks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;

/**
 * Adds what ledgers are full of and totals do not show: credit notes, payments made twice and taken
 * back, accruals and their reversals, pay recoded. Each nets to nothing over the year.
 */
final class Corrections {

    private static final int THOUSAND = 1000;
    private static final BigDecimal OVERCHARGED = new BigDecimal("0.08");

    private final List<Draft> year;
    private final Random random;
    private final List<Draft> corrected = new ArrayList<>();

    private Corrections(List<Draft> year, Random random) {
        this.year = year;
        this.random = random;
    }

    static List<Draft> addTo(List<Draft> year, Random random) {
        Corrections corrections = new Corrections(year, random);
        year.forEach(corrections::post);
        return corrections.corrected;
    }

    private void post(Draft draft) {
        int chance = random.nextInt(THOUSAND);
        switch (draft.source()) {
            case INVOICE, WEEKLY_INVOICE -> postInvoice(draft, chance);
            case PAYROLL -> postPay(draft, chance);
            case INCOME, JOURNAL -> corrected.add(draft);
        }
    }

    private void postInvoice(Draft invoice, int chance) {
        if (chance < 10) {
            overcharge(invoice);
            return;
        }
        corrected.add(invoice);
        if (chance < 16) {
            payTwice(invoice);
        } else if (chance < 60 && followsQuarterEnd(invoice.period())) {
            accrue(invoice);
        }
    }

    private void overcharge(Draft invoice) {
        Money tooMuch = invoice.amount().share(OVERCHARGED, BigDecimal.ONE);
        corrected.add(invoice.costing(invoice.amount().plus(tooMuch)));
        corrected.add(inNextPeriod(
                invoice.costing(tooMuch.negated()).as(PostingSource.INVOICE, "Credit note, charged too much: ")));
    }

    private void payTwice(Draft invoice) {
        corrected.add(invoice);
        corrected.add(inNextPeriod(invoice.negated().as(PostingSource.JOURNAL, "Reversal, paid twice: ")));
    }

    /** Charges the quarter with what its invoice brings only after it. */
    private void accrue(Draft invoice) {
        AccountingPeriod quarterEnd = new AccountingPeriod(invoice.period().number() - 1);
        Draft accrual = invoice.as(PostingSource.JOURNAL, "Accrual: ")
                .postedOn(quarterEnd, PostingSource.YEAR.endOf(quarterEnd));
        Draft reversal = invoice.negated()
                .as(PostingSource.JOURNAL, "Reversal of accrual: ")
                .postedOn(invoice.period(), accrual.date().plusDays(1));
        corrected.add(accrual);
        corrected.add(reversal);
    }

    private void postPay(Draft pay, int chance) {
        corrected.add(pay);
        Coding first = year.get(0).coding();
        if (chance < 8 && !pay.coding().equals(first)) {
            Draft journal = inNextPeriod(pay.as(PostingSource.JOURNAL, "Recoding: "));
            corrected.add(journal.negated());
            corrected.add(journal.codedTo(first));
        }
    }

    private static boolean followsQuarterEnd(AccountingPeriod period) {
        return period.number() % 3 == 1 && period.number() > 1 && !period.isClosing();
    }

    private Draft inNextPeriod(Draft draft) {
        AccountingPeriod next = new AccountingPeriod(Math.min(draft.period().number() + 1, AccountingPeriod.MONTHS));
        return draft.postedOn(next, draft.source().date(next, random));
    }
}
