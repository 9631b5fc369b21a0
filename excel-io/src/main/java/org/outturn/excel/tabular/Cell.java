package org.outturn.excel.tabular;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One cell as stored, not as shown.
 *
 * @param column 0 for column A
 * @param text for a number its plain decimal digits, such as 1200 or -521.45; for a date its ISO form,
 *     with the time where it has one; for text the text as it stands, padding included
 * @param formula whether a formula gave the value
 */
public record Cell(int column, CellKind kind, String text, boolean formula) {

    private static final int ISO_DATE_LENGTH = 10;

    static Cell ofText(int column, String text) {
        return new Cell(column, Blank.is(text) ? CellKind.BLANK : CellKind.TEXT, text, false);
    }

    static Cell blank(int column) {
        return new Cell(column, CellKind.BLANK, "", false);
    }

    public boolean isBlank() {
        return kind == CellKind.BLANK;
    }

    /** Whether the cell holds a number, shown as a percentage or not. */
    public boolean isNumber() {
        return kind == CellKind.NUMBER || kind == CellKind.PERCENT;
    }

    /** A formula whose result was never saved: nobody can say what it comes to without Excel. */
    public boolean isUncalculated() {
        return formula && isBlank();
    }

    /** The date of a date cell; empty for every other kind and for a time of day without a date. */
    public Optional<LocalDate> date() {
        if (kind != CellKind.DATE || text.length() < ISO_DATE_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(figure(0, 4), figure(5, 7), figure(8, ISO_DATE_LENGTH)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private int figure(int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
