/**
 * The sheets that people fill in: what each holds ({@link org.outturn.excel.inputs.InputSheets}), and how it is
 * read back. A new input sheet is one constant there and one reader.
 */
package org.outturn.excel.inputs;
