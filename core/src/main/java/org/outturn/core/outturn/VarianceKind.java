package org.outturn.core.outturn;

/** The three variances of budget monitoring, which are never mixed. */
public enum VarianceKind {
    /** Actual and accruals not yet posted, less the profiled budget to date. */
    TO_DATE,
    /** Forecast outturn less the annual budget. */
    FORECAST,
    /** Outturn less the annual budget. */
    OUTTURN
}
