/**
 * Saving so that nobody's work is lost: {@link org.outturn.excel.saving.SafeFile} replaces a file in one step,
 * {@link org.outturn.excel.saving.RunLock} keeps two runs apart, {@link org.outturn.excel.saving.OpenMark} tells who
 * has a workbook open, and {@link org.outturn.excel.saving.FileState} whether somebody saved it meanwhile.
 */
package org.outturn.excel.saving;
