package org.outturn.excel.ledger;

import java.util.Optional;

/**
 * What the figures of a file mean where they could mean two things. Assumed from its first rows, and
 * held against the whole file when it has been read: where the two differ, it is read again.
 *
 * @param yearCodes what a period code with a year means, such as 202011
 * @param bareCodes what a period number alone means, such as 11
 */
record Conventions(AmountStyle amountStyle, DateOrder dateOrder, PeriodCodes yearCodes, PeriodCodes bareCodes) {

    /** Whether a file means the same by both. */
    boolean agreeWith(Conventions other) {
        return amountStyle == other.amountStyle
                && dateOrder == other.dateOrder
                && yearCodes == other.yearCodes
                && bareCodes == other.bareCodes;
    }

    static Conventions usual(LedgerReadOptions options) {
        Optional<PeriodCodes> stated = options.layout().periodCodes();
        return new Conventions(
                options.layout().values().amountStyle().orElse(AmountStyle.POINT),
                options.statedDateOrder().orElse(DateOrder.DMY),
                stated.orElse(PeriodCodes.FINANCIAL),
                stated.orElse(PeriodCodes.FINANCIAL));
    }
}
