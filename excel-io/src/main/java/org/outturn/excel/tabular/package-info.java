/**
 * A spreadsheet or text file as plain rows of cells, whichever of the two it is. Start at {@link
 * org.outturn.excel.tabular.TabularFile}: it says what the file is by its content, lists the sheets
 * and hands over one row after another, so that memory does not grow with the rows. A file that
 * cannot be trusted to the last byte is refused with one sentence.
 */
package org.outturn.excel.tabular;
