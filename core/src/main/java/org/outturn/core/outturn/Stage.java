package org.outturn.core.outturn;

import org.outturn.core.calendar.AccountingPeriod;

/** Where in the year a report stands, which decides the variance it leads with. */
public enum Stage {
    /** Part of the year is posted: the headline is forecast outturn less annual budget. */
    TO_DATE,
    /** The year is posted: the headline is outturn less annual budget. */
    OUTTURN;

    /** Period 12 ends the year; 13 and later close it. */
    public static Stage at(AccountingPeriod period) {
        return period.compareTo(AccountingPeriod.YEAR_END) >= 0 ? OUTTURN : TO_DATE;
    }

    public boolean isYearEnd() {
        return this == OUTTURN;
    }
}
