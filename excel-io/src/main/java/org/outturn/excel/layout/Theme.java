package org.outturn.excel.layout;

import org.outturn.core.money.Unit;

/**
 * What every sheet looks like: fonts, colours, number formats. Text keeps a contrast of at least
 * 4.5 to 1 on its fill.
 *
 * <p>Colours are six hexadecimal digits, red first.
 */
public final class Theme {

    public static final String FONT = "Arial";
    public static final int TITLE_POINTS = 16;
    public static final int SUBTITLE_POINTS = 13;
    public static final int BODY_POINTS = 11;

    public static final String INK = "1A1A1A";
    public static final String QUIET_INK = "505A5F";
    public static final String TITLE_INK = "12436D";
    public static final String HEADING_FILL = "12436D";
    public static final String HEADING_INK = "FFFFFF";
    public static final String TOTAL_FILL = "E6EDF5";
    public static final String RULE = "B1B4B6";
    public static final String INPUT_FILL = "FFFBE6";
    public static final String LINK_INK = "1D4F91";
    public static final String ALERT_INK = "9C0006";

    public static final Tone RED = new Tone("FFC7CE", "9C0006");
    public static final Tone AMBER = new Tone("FFEB9C", "6B4700");
    public static final Tone GREEN = new Tone("C6EFCE", "006100");

    /** From here on a bound is shown as "none". */
    public static final long NO_BOUND = 1_000_000_000_000_000L;

    /** Text on a fill. */
    public record Tone(String fill, String ink) {}

    private Theme() {}

    public static String colourOf(ChartLayout.Colour purpose) {
        return switch (purpose) {
            case BUDGET -> "12436D";
            case OUTTURN -> "F46A25";
            case OVERSPEND -> "B3261E";
            case UNDERSPEND -> "28A197";
        };
    }

    /** The spreadsheet's number format for a cell. */
    public static String numberFormat(CellFormat format, Unit unit) {
        String amount = unit.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(unit.decimals());
        return switch (format) {
            case AMOUNT -> amount + ";-" + amount;
            case POUNDS -> "#,##0.00;-#,##0.00";
            case BOUND -> "[>=1000000000000]\"none\";" + amount;
            case FLOOR -> "#,##0.00######";
            case PERCENT -> "0.0%";
            case SHARE -> "[>=1000000000000]\"none\";0.0#%";
            case COUNT -> "#,##0";
            case COUNT_1 -> "#,##0.0";
            case TEXT, LONG_TEXT, RAG, VERDICT, LINK -> "General";
        };
    }

    /** What stands for an amount that rounds to nought, so that it never shows a minus sign. */
    public static String nilFormat(Unit unit) {
        String nil = unit.decimals() == 0 ? "0" : "0." + "0".repeat(unit.decimals());
        return nil + ";" + nil;
    }
}
