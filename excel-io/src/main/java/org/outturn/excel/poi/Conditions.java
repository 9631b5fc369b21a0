package org.outturn.excel.poi;

import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTNumFmt;
import org.outturn.core.money.Unit;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.TablePlace;
import org.outturn.excel.layout.Theme;
import org.outturn.excel.layout.Theme.Tone;

/** Conditional formats of one sheet: the colours of words, and noughts without a minus sign. */
final class Conditions {

    /** Number formats of conditions are numbered on their own, above those of cells. */
    private static final int NIL_FORMAT_ID = 300;

    private final XSSFSheet sheet;
    private final Unit unit;
    private final XSSFSheetConditionalFormatting formatting;

    Conditions(XSSFSheet sheet, Unit unit) {
        this.sheet = sheet;
        this.unit = unit;
        this.formatting = sheet.getSheetConditionalFormatting();
    }

    void add(TablePlace place, int column, CellFormat format) {
        CellRangeAddress cells = new CellRangeAddress(place.firstRow() - 1, place.endRow() - 1, column, column);
        String first = "$" + TablePlace.letters(column) + place.firstRow();
        switch (format) {
            case RAG -> ratings(cells, first);
            case VERDICT -> {
                ratings(cells, first);
                word(cells, first, "Fail", Theme.RED);
                word(cells, first, "Warning", Theme.AMBER);
                word(cells, first, "Pass", Theme.GREEN);
            }
            case AMOUNT, HEADLINE -> nil(cells, first);
            default -> {
                // other formats say all they have to say without a condition
            }
        }
    }

    private void ratings(CellRangeAddress cells, String first) {
        word(cells, first, "Red", Theme.RED);
        word(cells, first, "Amber", Theme.AMBER);
        word(cells, first, "Green", Theme.GREEN);
    }

    private void word(CellRangeAddress cells, String first, String word, Tone tone) {
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                "RIGHT(" + first + "," + word.length() + ")=\"" + word + "\"");
        XSSFPatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(Styles.colour(tone.fill()));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        XSSFFontFormatting font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        font.setFontColor(Styles.colour(tone.ink()));
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    private void nil(CellRangeAddress cells, String first) {
        String half = unit.exact(unit.halfLastDigit()).toPlainString();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                "AND(ISNUMBER(" + first + "),ABS(" + first + ")<" + half + ")");
        rule.createFontFormatting().setFontColor(Styles.colour(Theme.NIL_INK));
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
        CTDxf format = lastFormat();
        CTNumFmt number = format.addNewNumFmt();
        number.setNumFmtId(NIL_FORMAT_ID);
        number.setFormatCode(Theme.nilFormat(unit));
    }

    private CTDxf lastFormat() {
        StylesTable styles = sheet.getWorkbook().getStylesSource();
        return styles.getDxfAt(styles._getDXfsSize() - 1);
    }
}
