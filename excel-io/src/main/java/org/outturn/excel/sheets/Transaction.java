package org.outturn.excel.sheets;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;

/**
 * One row of a ledger as the Transactions sheet lists it: expenditure positive, income negative.
 *
 * @param sheet blank for a text file
 * @param item whose actual it is part of; blank for a row that is in none
 * @param outcome what became of it: in an item, not yet coded, excluded, set aside or skipped
 * @param reason why it is in no item; blank where it is
 */
public record Transaction(
        String file,
        String sheet,
        long row,
        String item,
        Coding coding,
        Optional<AccountingPeriod> period,
        Optional<LocalDate> date,
        String document,
        String supplier,
        String description,
        Optional<Money> amount,
        String outcome,
        String reason) {

    public Transaction {
        Objects.requireNonNull(coding, "coding");
        Objects.requireNonNull(outcome, "outcome");
    }
}
