/**
 * Puts freshly written report sheets into a workbook that people work in, and leaves all else as it was.
 *
 * <p>{@link org.outturn.excel.graft.ReportGraft} is the way in. It works on the parts of the package, not
 * on a model of the workbook, because a library that reads and writes a whole workbook loses or renumbers
 * what it does not know: threaded comments, sparklines, pivot caches, styles.
 */
package org.outturn.excel.graft;
