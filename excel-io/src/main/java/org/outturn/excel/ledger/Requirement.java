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

    boolean isMetBy(Headings headings, LedgerLayout layout) {
        return missing(headings, layout).isEmpty();
    }

    /** What is wanted and not there: the amount also stands for debit and credit, and the period for a date. */
    List<LedgerField> missing(Headings headings, LedgerLayout layout) {
        List<LedgerField> missing = new ArrayList<>();
        for (LedgerField code : List.of(LedgerField.COST_CENTRE, LedgerField.SUBJECTIVE)) {
            if (this != DESCRIPTION && !headings.has(code) && layout.value(code).isEmpty()) {
                missing.add(code);
            }
        }
        if (!headings.hasAmount()) {
            missing.add(LedgerField.AMOUNT);
        }
        if (this == POSTING && !headings.hasPeriodOrDate()) {
            missing.add(LedgerField.PERIOD);
        }
        return missing;
    }

    /** What is needed to post a file with these options. */
    static Requirement toPost(LedgerReadOptions options) {
        boolean periodKnown =
                options.fixedPeriod().isPresent() || options.layout().period().isPresent();
        return periodKnown ? POSTING_IN_ONE_PERIOD : POSTING;
    }

    boolean needs(LedgerField field) {
        return switch (field) {
            case COST_CENTRE, SUBJECTIVE -> this != DESCRIPTION;
            case AMOUNT, DEBIT, CREDIT -> true;
            case PERIOD, DATE -> this == POSTING;
            case COMBINED_CODE,
                    DIRECTORATE,
                    SERVICE,
                    CURRENCY,
                    GROSS,
                    VAT,
                    YEAR,
                    DOCUMENT,
                    DESCRIPTION,
                    SUPPLIER,
                    SOURCE -> false;
        };
    }
}
