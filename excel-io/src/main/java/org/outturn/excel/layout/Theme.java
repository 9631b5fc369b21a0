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
    public static final int TITLE_POINTS = 18;
    public static final int SUBTITLE_POINTS = 13;
    public static final int BODY_POINTS = 11;
    public static final int HEADLINE_POINTS = 16;
    /** How high a line of text stands, in its own size. */
    public static final double LINE = 1.25;
    /** What a row of a table has above and below its text, in points. */
    public static final double ROOM = 7;

    public static final String INK = "1A1A1A";
    public static final String QUIET_INK = "505A5F";
    /** An amount that comes to nought says little, and quietly. */
    public static final String NIL_INK = "626A6E";

    public static final String HEADING_INK = "FFFFFF";
    /** Between the parts of a bar, which neighbours in colour alone would not part for every eye. */
    public static final String PAPER = "FFFFFF";

    /** The line of what is expected, which is broken too. */
    public static final String FORECAST = "C2410C";

    public static final String RULE = "D5D9DC";
    public static final String INPUT_FILL = "FFFBE6";
    /** The tab of a sheet that people fill in; those of report sheets have the organisation's colour. */
    public static final String INPUT_TAB = "F2C94C";

    public static final String LINK_INK = "1D4F91";
    public static final String ALERT_INK = "9C0006";

    /** Bars behind figures: light enough that the figure is read on them, over and under on either side of nought. */
    public static final String OVER_BAR = "F2B8B5";

    public static final String UNDER_BAR = "A5D8D2";

    public static final Tone RED = new Tone("FFC7CE", "9C0006");
    public static final Tone AMBER = new Tone("FFEB9C", "6B4700");
    public static final Tone GREEN = new Tone("C6EFCE", "006100");

    /** Room at the right of a figure: as wide as a digit and a point, which is what an indent of headings is. */
    private static final String EDGE = "_0_.";

    /** From here on a bound is shown as "none". */
    public static final long NO_BOUND = 1_000_000_000_000_000L;

    /** Text on a fill. */
    public record Tone(String fill, String ink) {}

    private Theme() {}

    public static String colourOf(ChartLayout.Colour purpose, Brand brand) {
        return switch (purpose) {
            case BUDGET -> brand.primary();
            case OUTTURN -> "F46A25";
            case OVERSPEND -> "B3261E";
            case UNDERSPEND, PART_2 -> "28A197";
            case PART_1 -> "12436D";
            case PART_3 -> "801650";
            case PART_4 -> "E0561B";
            case PART_5 -> "3D3D3D";
            case PART_6 -> "9470C4";
        };
    }

    /** How high a row is that holds a figure set large. */
    public static float headlineHeight() {
        return (float) (HEADLINE_POINTS * LINE + ROOM);
    }

    /** The spreadsheet's number format for a cell. Figures, and words among them, keep off the edge. */
    public static String numberFormat(CellFormat format, Unit unit) {
        return switch (format) {
            case AMOUNT, HEADLINE -> signed(digits(unit));
            case POUNDS -> signed("#,##0.00");
            case BOUND -> "[>=1000000000000]\"none\"" + EDGE + ";" + digits(unit) + EDGE;
            case FLOOR -> signed("#,##0.00######");
            case PERCENT -> signed("0.0%");
            case SHARE -> "[>=1000000000000]\"none\"" + EDGE + ";0.0#%" + EDGE;
            case COUNT -> signed("#,##0");
            case COUNT_1 -> signed("#,##0.0");
            case TEXT, LONG_TEXT, ONE_LINE, RAG, VERDICT, LINK -> "General";
        };
    }

    private static String signed(String digits) {
        return "%s%s;-%s%s;%s%s;@%s".formatted(digits, EDGE, digits, EDGE, digits, EDGE, EDGE);
    }

    private static String digits(Unit unit) {
        return decimals("#,##0", unit);
    }

    private static String decimals(String whole, Unit unit) {
        return unit.decimals() == 0 ? whole : whole + "." + "0".repeat(unit.decimals());
    }

    /** The figure beside a bar of a chart; nought has none. */
    public static String labelFormat(CellFormat format, Unit unit) {
        String digits = format == CellFormat.AMOUNT ? digits(unit) : format == CellFormat.COUNT_1 ? "#,##0.0" : "#,##0";
        return "%s;-%s;;".formatted(digits, digits);
    }

    /** What stands for an amount that rounds to nought, so that it never shows a minus sign. */
    public static String nilFormat(Unit unit) {
        String nil = decimals("0", unit) + EDGE;
        return nil + ";" + nil;
    }
}
