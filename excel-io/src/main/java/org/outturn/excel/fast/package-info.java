/**
 * Goes through the bytes of a text file or of the XML of a sheet, for files of many rows. {@link
 * org.outturn.excel.fast.TextScanner} and {@link org.outturn.excel.fast.SheetScanner} find where the
 * wanted values of each row stand and hand them over unread, as {@link org.outturn.excel.fast.Spans};
 * whoever takes them reads each different value once and knows it again by its bytes. {@link
 * org.outturn.excel.fast.SharedTextScanner} finds the texts that cells share. Only the
 * common ways of writing are known here: everything else is {@link
 * org.outturn.excel.fast.UnusualContentException unusual}, and read by {@code tabular}.
 */
package org.outturn.excel.fast;
