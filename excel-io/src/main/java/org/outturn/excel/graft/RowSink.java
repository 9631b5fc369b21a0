package org.outturn.excel.graft;

import java.io.IOException;
import java.math.BigDecimal;

/**
 * Takes the cells of streamed rows, top to bottom and left to right.
 *
 * <p>Columns count from 1, which is A. {@code styleOf} is the address of a cell on the donor's sheet, such
 * as {@code "A5"}, that looks as this one shall. Refuses (with {@link IllegalArgumentException}) rows or
 * columns out of order or outside what {@link StreamedRows} declared, a sample cell the donor does not
 * have, and text longer than a cell holds (32,767 characters).
 */
public interface RowSink {

    /** Begins a row; the cells that follow stand in it. */
    void row(int rowNumber) throws IOException;

    /** An empty cell, which looks like the others of its column. */
    void blank(int column, String styleOf) throws IOException;

    /** Text as it is: what looks like a formula or an escape stays text. */
    void text(int column, String value, String styleOf) throws IOException;

    void number(int column, BigDecimal value, String styleOf) throws IOException;

    void number(int column, long value, String styleOf) throws IOException;

    /** A formula without its equals sign, with the figure it shows until the workbook is calculated. */
    void formula(int column, String formula, BigDecimal cached, String styleOf) throws IOException;

    /** A formula without its equals sign, with the words it shows until the workbook is calculated. */
    void formula(int column, String formula, String cached, String styleOf) throws IOException;
}
