/**
 * What each report sheet says, as plain data. A new sheet is one file here and one line in {@link
 * org.outturn.excel.sheets.ReportSheets}.
 */
package org.outturn.excel.sheets;
