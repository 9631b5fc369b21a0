package org.outturn.excel.inputs;

import java.util.List;

/**
 * A column of an input sheet as people see it.
 *
 * @param needed whether the heading must be there; a sheet may leave the others out
 * @param help what to enter, shown when the cell is chosen
 * @param choices what may be entered, for a drop-down; empty for free entry
 * @param width in characters
 * @param listedOn the sheet whose first column a drop-down offers; blank for none
 */
public record InputColumn(
        String heading, Kind kind, boolean needed, String help, List<String> choices, int width, String listedOn) {

    /** What kind of thing a cell of the column holds. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        MONEY,
        NUMBER,
        PERIOD,
        DATE,
        CHOICE
    }

    public InputColumn {
        choices = List.copyOf(choices);
    }

    static InputColumn of(String heading, Kind kind, String help) {
        return new InputColumn(heading, kind, false, help, List.of(), widthOf(kind), "");
    }

    static InputColumn choice(String heading, String help, List<String> choices) {
        return new InputColumn(heading, Kind.CHOICE, false, help, choices, 18, "");
    }

    InputColumn asNeeded() {
        return new InputColumn(heading, kind, true, help, choices, width, listedOn);
    }

    InputColumn wide(int characters) {
        return new InputColumn(heading, kind, needed, help, choices, characters, listedOn);
    }

    /** Offers the names on another sheet; others can be typed all the same. */
    InputColumn listedOn(String sheet) {
        return new InputColumn(heading, kind, needed, help, choices, width, sheet);
    }

    private static int widthOf(Kind kind) {
        return switch (kind) {
            case TEXT -> 24;
            case LONG_TEXT -> 70;
            case MONEY -> 18;
            case NUMBER, PERIOD -> 12;
            case DATE, CHOICE -> 16;
        };
    }
}
