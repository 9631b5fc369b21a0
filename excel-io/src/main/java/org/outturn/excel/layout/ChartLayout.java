package org.outturn.excel.layout;

import java.util.List;

/**
 * A bar chart of columns of a table on the same sheet, a bar for each row.
 *
 * @param description what the picture says, written from the figures, for people who cannot see it
 * @param table the name of the table whose figures it draws
 * @param categories the heading of the column of names
 * @param overlapped whether the series share one bar (over- and underspends) rather than stand side by side
 * @param stacked whether the series follow one another along one bar, as parts of a whole
 */
public record ChartLayout(
        String title,
        String description,
        String table,
        String categories,
        List<Series> series,
        boolean overlapped,
        boolean stacked)
        implements Block {

    public ChartLayout {
        series = List.copyOf(series);
    }

    public ChartLayout(
            String title,
            String description,
            String table,
            String categories,
            List<Series> series,
            boolean overlapped) {
        this(title, description, table, categories, series, overlapped, false);
    }

    /** The same with the series as parts of one bar. */
    public ChartLayout asStack() {
        return new ChartLayout(title, description, table, categories, series, true, true);
    }

    /** One set of bars: the column it draws, its name in the key, and its colour by purpose. */
    public record Series(String heading, String label, Colour colour) {}

    /** What a colour stands for; the theme says which it is. */
    public enum Colour {
        BUDGET,
        OUTTURN,
        OVERSPEND,
        UNDERSPEND,
        PART_1,
        PART_2,
        PART_3,
        PART_4,
        PART_5,
        PART_6;

        private static final List<Colour> PARTS = List.of(PART_1, PART_2, PART_3, PART_4, PART_5, PART_6);

        /** The colour of a part of a whole, counted from 0; neighbours never share one. */
        public static Colour ofPart(int part) {
            return PARTS.get(part % PARTS.size());
        }
    }
}
