package org.outturn.testworkbooks;

import java.time.LocalDate;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;

/**
 * One row of the ledger.
 *
 * @param document numbers the invoice, payroll or journal that it was posted with
 * @param supplier blank where there is none
 */
record LedgerPosting(
        Coding coding,
        AccountingPeriod period,
        LocalDate date,
        String document,
        String description,
        String supplier,
        Money amount) {

    static final String[] HEADINGS = {
        "Cost centre", "Subjective", "Period", "Date", "Document", "Description", "Supplier", "Amount"
    };
}
