/**
 * A finished workbook read back: {@link org.outturn.excel.finished.FinishedWorkbook} works its position out again from
 * its own inputs and balances, and says where its report sheets no longer agree.
 */
package org.outturn.excel.finished;
