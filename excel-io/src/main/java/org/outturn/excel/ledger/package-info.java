/**
 * Where data enters: ledger exports read to the penny. Start at {@link
 * org.outturn.excel.ledger.LedgerReader}; a new kind of export is one more heading in {@link
 * org.outturn.excel.ledger.LedgerLayout}, never code.
 */
package org.outturn.excel.ledger;
