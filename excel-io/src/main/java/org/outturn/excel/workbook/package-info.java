/**
 * Where data leaves and comes back: {@link org.outturn.excel.workbook.MonitoringWorkbook} makes a workbook of input
 * sheets, reads one, and writes the report into it.
 */
package org.outturn.excel.workbook;
