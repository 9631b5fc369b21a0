/**
 * Several portfolios' finished workbooks as one corporate summary: {@link org.outturn.excel.corporate.CorporateReader}
 * reads them, {@link org.outturn.excel.corporate.CorporateWorkbook} writes what they come to.
 */
package org.outturn.excel.corporate;
