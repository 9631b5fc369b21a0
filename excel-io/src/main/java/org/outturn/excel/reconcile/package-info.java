/** Holds the ledger against other accounts of itself: {@link org.outturn.excel.reconcile.Extracts} against another extract. */
package org.outturn.excel.reconcile;
