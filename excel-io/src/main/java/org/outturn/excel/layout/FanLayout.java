package org.outturn.excel.layout;

/**
 * A fan chart: what was spent and what is expected, month by month, with a band about it that opens
 * towards the year end. Nought is the budget.
 *
 * @param description what the picture says, written from the figures, for people who cannot see it
 * @param table the name of the table on the same sheet whose figures it draws, a row for each month
 * @param months the heading of the column of months
 * @param actual the heading of what was spent by then, less its budget
 * @param forecast the heading of what is expected by then, less its budget
 * @param low the heading of the lower edge of the band
 * @param width the heading of the width of the band
 * @param band what the band is called in the key
 */
public record FanLayout(
        String title,
        String description,
        String table,
        String months,
        String actual,
        String forecast,
        String low,
        String width,
        String band)
        implements Block {

    /** How many rows of the sheet it covers. */
    public static final int ROWS = 22;
}
