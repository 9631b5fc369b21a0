/**
 * Several portfolios' finished workbooks as one corporate summary:
 * {@link org.outturn.core.corporate.CorporateSummary} adds them up by portfolio, directorate and fund, and proves that
 * each ledger row is in exactly one of them.
 */
package org.outturn.core.corporate;
