package org.outturn.excel.poi;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.outturn.core.money.Unit;
import org.outturn.excel.layout.Brand;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.ReportStyle;
import org.outturn.excel.layout.Theme;

/** The cell styles of one workbook. Excel allows few, so each is made once and shared. */
final class Styles {

    private static final int HEADING_1 = 16;
    private static final int HEADING_2 = 17;

    private final XSSFWorkbook workbook;
    private final Unit unit;
    private final Brand brand;
    private final ReportStyle look;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    Styles(XSSFWorkbook workbook, Unit unit, Brand brand, ReportStyle look) {
        this.workbook = workbook;
        this.unit = unit;
        this.brand = brand;
        this.look = look;
        standardFont(workbook, look);
    }

    /** Column widths are counted in digits of the workbook's first font. */
    static void standardFont(XSSFWorkbook workbook, ReportStyle look) {
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(Theme.FONT);
        standard.setFontHeightInPoints((short) look.bodyPoints());
    }

    Brand brand() {
        return brand;
    }

    ReportStyle look() {
        return look;
    }

    private String titleInk() {
        return look.isPublication() ? Theme.INK : brand.primary();
    }

    /** The sheet's title, marked as a heading for people who cannot see it. */
    XSSFCellStyle title() {
        return make("title", style -> {
            XSSFFont font = font(true, look.titlePoints(), titleInk());
            style.setFont(font);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.getCoreXf().setXfId(headingStyle(font, "Heading 1", HEADING_1));
        });
    }

    private long headingStyle(XSSFFont font, String name, int builtin) {
        CTStylesheet sheet = workbook.getStylesSource().getCTStylesheet();
        CTCellStyles named = sheet.isSetCellStyles() ? sheet.getCellStyles() : sheet.addNewCellStyles();
        if (named.sizeOfCellStyleArray() == 0) {
            addNamed(named, "Normal", 0, 0);
        }
        CTXf format = CTXf.Factory.newInstance();
        format.setNumFmtId(0);
        format.setFontId(font.getIndex());
        format.setFillId(0);
        format.setBorderId(0);
        format.setApplyFont(true);
        long index = workbook.getStylesSource().putCellStyleXf(format) - 1L;
        addNamed(named, name, index, builtin);
        return index;
    }

    private static void addNamed(CTCellStyles named, String name, long index, int builtin) {
        CTCellStyle style = named.addNewCellStyle();
        style.setName(name);
        style.setXfId(index);
        style.setBuiltinId(builtin);
        named.setCount(named.sizeOfCellStyleArray());
    }

    /** What stands above a table or paragraphs, marked as a heading of the second level. */
    XSSFCellStyle subtitle() {
        return make("subtitle", style -> {
            XSSFFont font = font(true, look.subtitlePoints(), titleInk());
            style.setFont(font);
            style.getCoreXf().setXfId(headingStyle(font, "Heading 2", HEADING_2));
        });
    }

    XSSFCellStyle preamble() {
        String ink = look.isPublication() ? Theme.INK : Theme.QUIET_INK;
        return make("preamble", style -> style.setFont(font(false, look.bodyPoints(), ink)));
    }

    /** A line that leads elsewhere. */
    XSSFCellStyle link() {
        return make("link", style -> {
            XSSFFont font = font(false, look.bodyPoints(), Theme.LINK_INK);
            font.setUnderline(FontUnderline.SINGLE);
            style.setFont(font);
        });
    }

    XSSFCellStyle notice() {
        return make("notice", style -> style.setFont(font(true, look.bodyPoints(), Theme.ALERT_INK)));
    }

    /** An empty cell that people may type a note into. */
    XSSFCellStyle note() {
        return make("note", style -> {
            style.setFont(font(false, Theme.BODY_POINTS, Theme.INK));
            style.setLocked(false);
        });
    }

    XSSFCellStyle paragraph() {
        return make("paragraph", style -> {
            style.setFont(font(false, look.bodyPoints(), Theme.INK));
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    XSSFCellStyle heading(CellFormat format) {
        return make("heading " + isNumeric(format) + isVerdict(format), style -> {
            style.setWrapText(true);
            align(style, format, false);
            if (look.isPublication()) {
                plainHeading(style);
            } else {
                style.setFont(font(true, look.bodyPoints(), Theme.HEADING_INK));
                fill(style, brand.primary());
                style.setVerticalAlignment(VerticalAlignment.CENTER);
            }
        });
    }

    private void plainHeading(XSSFCellStyle style) {
        style.setFont(font(true, look.bodyPoints(), Theme.INK));
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(colour(Theme.INK));
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    }

    /** A cell of a table; rows too many to measure are kept on one line. */
    XSSFCellStyle body(CellFormat format, boolean wrapped) {
        return make("body " + format + wrapped, style -> {
            body(style, format, false);
            style.setWrapText(wrapped && style.getWrapText());
        });
    }

    XSSFCellStyle total(CellFormat format) {
        return make("total " + format, style -> {
            body(style, format, true);
            style.setBorderTop(BorderStyle.THIN);
            style.setTopBorderColor(colour(titleInk()));
            if (!look.isPublication()) {
                fill(style, brand.tint());
            }
        });
    }

    /** A cell that people fill in: unlocked, and tinted so that it can be found. */
    XSSFCellStyle input(String numberFormat, boolean wrapped, boolean right) {
        return make("input " + numberFormat + wrapped + right, style -> {
            style.setFont(font(false, look.bodyPoints(), Theme.INK));
            style.setDataFormat(workbook.createDataFormat().getFormat(numberFormat));
            fill(style, Theme.INPUT_FILL);
            style.setWrapText(wrapped);
            style.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            style.setIndention((short) (right ? 0 : 1));
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setLocked(false);
            line(style);
        });
    }

    private void body(XSSFCellStyle style, CellFormat format, boolean bold) {
        boolean headline = format == CellFormat.HEADLINE;
        String ink = format == CellFormat.LINK ? Theme.LINK_INK : headline ? brand.primary() : Theme.INK;
        XSSFFont font = font(bold || headline, headline ? Theme.HEADLINE_POINTS : look.bodyPoints(), ink);
        if (format == CellFormat.LINK) {
            font.setUnderline(FontUnderline.SINGLE);
        }
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(Theme.numberFormat(format, unit)));
        align(style, format, true);
        boolean words = format == CellFormat.TEXT || format == CellFormat.LONG_TEXT || format == CellFormat.LINK;
        style.setWrapText(words);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (!look.isPublication()) {
            line(style);
        }
    }

    private void align(XSSFCellStyle style, CellFormat format, boolean isFigure) {
        if (isVerdict(format) && !look.isPublication()) {
            style.setAlignment(HorizontalAlignment.CENTER);
        } else {
            boolean right = isNumeric(format);
            style.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            // LibreOffice draws some figures that are indented from the right without it; their format keeps them off
            // the edge.
            style.setIndention((short) (right && isFigure ? 0 : 1));
        }
    }

    private static boolean isVerdict(CellFormat format) {
        return format == CellFormat.RAG || format == CellFormat.VERDICT;
    }

    static boolean isNumeric(CellFormat format) {
        return switch (format) {
            case AMOUNT, HEADLINE, POUNDS, BOUND, FLOOR, PERCENT, SHARE, COUNT, COUNT_1 -> true;
            case TEXT, LONG_TEXT, ONE_LINE, RAG, VERDICT, LINK -> false;
        };
    }

    private void line(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(Theme.RULE));
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(boolean bold, int points, String ink) {
        XSSFFont font = workbook.createFont();
        font.setFontName(Theme.FONT);
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        font.setColor(colour(ink));
        return font;
    }

    private XSSFCellStyle make(String key, Consumer<XSSFCellStyle> definition) {
        XSSFCellStyle known = made.get(key);
        if (known != null) {
            return known;
        }
        XSSFCellStyle style = workbook.createCellStyle();
        definition.accept(style);
        made.put(key, style);
        return style;
    }

    /** A colour with its opacity spelt out: the file format wants eight digits. */
    static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + hex), null);
    }

    static byte[] rgb(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
