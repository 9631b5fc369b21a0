package org.outturn.core.monitoring;

import java.util.List;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.debt.DebtBands;
import org.outturn.core.ledger.CodePattern;
import org.outturn.core.money.Money;
import org.outturn.core.performance.RatingBands;

/**
 * How the schedules are worked out.
 *
 * @param reservesSince the period whose balances reserves are compared with; the quarter before where empty
 * @param generalReserve the name of the reserve that must not fall below the minimum
 * @param debtFromDueDate whether invoices age from their due date rather than their own
 * @param incomeSubjectives the subjectives that hold income; none where expenditure and income are not told apart
 */
public record ScheduleSettings(
        Optional<AccountingPeriod> reservesSince,
        Optional<String> generalReserve,
        Optional<Money> generalReserveMinimum,
        DebtBands debtBands,
        boolean debtFromDueDate,
        RatingBands ratingBands,
        List<CodePattern> incomeSubjectives) {

    public static final ScheduleSettings STANDARD = new ScheduleSettings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            DebtBands.STANDARD,
            false,
            RatingBands.STANDARD,
            List.of());

    public ScheduleSettings {
        incomeSubjectives = List.copyOf(incomeSubjectives);
    }

    /** Whether postings to a subjective are income. */
    public boolean isIncome(String subjective) {
        return incomeSubjectives.stream().anyMatch(pattern -> pattern.matches(subjective));
    }
}
