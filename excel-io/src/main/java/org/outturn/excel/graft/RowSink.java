package org.outturn.excel.graft;

import java.io.IOException;
import java.math.BigDecimal;

/**
 * Takes the cells of a sheet, top to bottom and left to right.
 *
 * <p>Columns count from 1, which is A. {@code style} is the place of a cell format among the donor's.
 * Refuses (with {@link IllegalArgumentException}) rows or columns out of order or outside what {@link
 * StreamedRows} declared, and text longer than a cell holds (32,767 characters).
 */
public interface RowSink {

    /**
     * Begins a row; the cells that follow stand in it.
     *
     * @param height in points; nought leaves it to the spreadsheet
     * @param outline how deep the row lies under those it can be folded under
     */
    void row(int rowNumber, float height, int outline) throws IOException;

    /** An empty cell, which looks like the others of its column. */
    void blank(int column, int style) throws IOException;

    /** Text as it is: what looks like a formula or an escape stays text. */
    void text(int column, String value, int style) throws IOException;

    /** A figure to the digit. */
    void number(int column, BigDecimal value, int style) throws IOException;

    /** A figure as precise as spreadsheets work. */
    void number(int column, double value, int style) throws IOException;

    /** A formula without its equals sign, with the figure it shows until the workbook is calculated. */
    void formula(int column, String formula, BigDecimal cached, int style) throws IOException;

    /** The same with a figure as precise as spreadsheets work. */
    void formula(int column, String formula, double cached, int style) throws IOException;

    /** A formula without its equals sign, with the words it shows until the workbook is calculated. */
    void formula(int column, String formula, String cached, int style) throws IOException;
}
