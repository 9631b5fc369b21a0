/**
 * Whether two accounts of one ledger agree, and if not, what is different and why: {@link
 * org.outturn.core.reconcile.ExtractComparison} holds two extracts against each other, row by row.
 */
package org.outturn.core.reconcile;
