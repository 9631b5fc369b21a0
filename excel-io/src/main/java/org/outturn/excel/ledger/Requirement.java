package org.outturn.excel.ledger;

import java.util.ArrayList;
import java.util.List;

/** Which headings a file must have for what is to be done with it. */
enum Requirement {
    /** To post it: a coding, an amount, and a period or a date. */
    POSTING,
    /** To post it where the period is given for the whole file. */
    POSTING_IN_ONE_PERIOD,
    /** To describe it: an amount. */
    DESCRIPTION;

    boolean isMetBy(Headings headings) {
        return missing(headings).isEmpty();
    }

    /** What is wanted and not there, in words. */
    List<String> missing(Headings headings) {
        List<String> missing = new ArrayList<>();
        if (this != DESCRIPTION && !headings.has(LedgerField.COST_CENTRE)) {
            missing.add("cost centre");
        }
        if (this != DESCRIPTION && !headings.has(LedgerField.SUBJECTIVE)) {
            missing.add("subjective");
        }
        if (!headings.hasAmount()) {
            missing.add("amount (or debit and credit)");
        }
        if (this == POSTING && !headings.hasPeriodOrDate()) {
            missing.add("period (or date)");
        }
        return missing;
    }

    boolean needs(LedgerField field) {
        return switch (field) {
            case COST_CENTRE, SUBJECTIVE -> this != DESCRIPTION;
            case AMOUNT, DEBIT, CREDIT -> true;
            case PERIOD, DATE -> this == POSTING;
            case YEAR, DOCUMENT, DESCRIPTION, SUPPLIER, SOURCE -> false;
        };
    }
}
