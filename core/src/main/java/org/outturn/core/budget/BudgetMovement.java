package org.outturn.core.budget;

import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/**
 * A change to a budget approved in the year, with its authority. It counts from its period on.
 *
 * @param reference shared by the legs of one virement
 * @param item the report item; empty for a virement's leg outside the portfolio, which is kept so
 *     that the legs still net to nothing
 * @param amount added to the budget; negative takes away
 */
public record BudgetMovement(
        String reference,
        AccountingPeriod period,
        Optional<String> item,
        MovementKind kind,
        Money amount,
        Recurrence recurrence,
        String approver,
        Optional<LocalDate> date,
        String reason,
        SourceReference source) {}
