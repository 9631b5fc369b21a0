package org.outturn.excel.layout;

import java.util.List;

/**
 * A bar chart of columns of a table on the same sheet, a bar for each row.
 *
 * @param description what the picture says, written from the figures, for people who cannot see it
 * @param table the name of the table whose figures it draws
 * @param categories the heading of the column of names
 * @param overlapped whether the series share one bar (over- and underspends) rather than stand side by side
 */
public record ChartLayout(
        String title, String description, String table, String categories, List<Series> series, boolean overlapped)
        implements Block {

    public ChartLayout {
        series = List.copyOf(series);
    }

    /** One set of bars: the column it draws, its name in the key, and its colour by purpose. */
    public record Series(String heading, String label, Colour colour) {}

    /** What a colour stands for; the theme says which it is. */
    public enum Colour {
        BUDGET,
        OUTTURN,
        OVERSPEND,
        UNDERSPEND
    }
}
