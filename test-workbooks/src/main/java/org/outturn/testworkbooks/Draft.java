package org.outturn.testworkbooks;

import java.time.LocalDate;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;

/** A posting before the whole ledger is put in order and its documents are numbered. */
record Draft(
        PostingSource source,
        Coding coding,
        AccountingPeriod period,
        LocalDate date,
        String description,
        String supplier,
        Money amount) {

    LedgerPosting numbered(String document) {
        return new LedgerPosting(coding, period, date, document, description, supplier, amount);
    }

    Draft costing(Money other) {
        return new Draft(source, coding, period, date, description, supplier, other);
    }

    Draft codedTo(Coding other) {
        return new Draft(source, other, period, date, description, supplier, amount);
    }

    Draft postedOn(AccountingPeriod otherPeriod, LocalDate otherDate) {
        return new Draft(source, coding, otherPeriod, otherDate, description, supplier, amount);
    }

    /** The same posting as a journal or credit note that says what it is. */
    Draft as(PostingSource other, String prefix) {
        return new Draft(other, coding, period, date, prefix + description, supplier, amount);
    }

    /** Takes the posting back. */
    Draft negated() {
        return costing(amount.negated());
    }
}
