package org.outturn.excel.poi;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtensionList;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.outturn.excel.layout.TablePlace;
import org.outturn.excel.layout.Theme;

/**
 * Bars behind the figures of a column, of the kind of Excel 2010: those of 2007 draw the least figure shortest, be it
 * the largest underspend. Over- and underspends start from one nought and share one scale; the axis is therefore placed
 * by the figures, not in the middle, where LibreOffice gives each side a scale of its own.
 */
final class DataBars {

    private static final String NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static final String CELLS_NAMESPACE = "http://schemas.microsoft.com/office/excel/2006/main";
    private static final String RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
    private static final String SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

    private final XSSFSheet sheet;

    DataBars(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Bars in all rows of the column but the total. */
    void add(TablePlace place, int column) {
        CellRangeAddress cells = new CellRangeAddress(place.firstRow() - 1, place.lastRow() - 1, column, column);
        String id = id(place, column);
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(Styles.colour(Theme.OVER_BAR));
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
        link(lastRule(), id);
        write(cells.formatAsString(), id);
    }

    /** The same for the same column in every run. */
    private static String id(TablePlace place, int column) {
        String name = place.table().name() + ":" + column;
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return "{" + id.toString().toUpperCase(Locale.ROOT) + "}";
    }

    private CTCfRule lastRule() {
        CTWorksheet worksheet = sheet.getCTWorksheet();
        CTConditionalFormatting last =
                worksheet.getConditionalFormattingArray(worksheet.sizeOfConditionalFormattingArray() - 1);
        return last.getCfRuleArray(0);
    }

    /** Tells which of the sheet's bars of 2010 takes the place of this rule of 2007. */
    private static void link(CTCfRule rule, String id) {
        CTExtension extension = rule.addNewExtLst().addNewExt();
        extension.setUri(RULE_EXTENSION);
        try (XmlCursor cursor = extension.newCursor()) {
            cursor.toEndToken();
            cursor.insertElementWithText("id", NAMESPACE, id);
        }
    }

    private void write(String cells, String id) {
        CTWorksheet worksheet = sheet.getCTWorksheet();
        CTExtensionList list = worksheet.isSetExtLst() ? worksheet.getExtLst() : worksheet.addNewExtLst();
        CTExtension extension = list.sizeOfExtArray() > 0 ? list.getExtArray(0) : list.addNewExt();
        extension.setUri(SHEET_EXTENSION);
        try (XmlCursor cursor = extension.newCursor()) {
            if (cursor.toFirstChild()) {
                cursor.toEndToken();
            } else {
                cursor.toEndToken();
                cursor.beginElement("conditionalFormattings", NAMESPACE);
            }
            rule(cursor, cells, id);
        }
    }

    private static void rule(XmlCursor cursor, String cells, String id) {
        cursor.beginElement("conditionalFormatting", NAMESPACE);
        cursor.beginElement("cfRule", NAMESPACE);
        cursor.insertAttributeWithValue("type", "dataBar");
        cursor.insertAttributeWithValue("id", id);
        cursor.beginElement("dataBar", NAMESPACE);
        cursor.insertAttributeWithValue("minLength", "0");
        cursor.insertAttributeWithValue("maxLength", "100");
        cursor.insertAttributeWithValue("gradient", "0");
        limit(cursor, "autoMin");
        limit(cursor, "autoMax");
        colour(cursor, "negativeFillColor", Theme.UNDER_BAR);
        colour(cursor, "axisColor", Theme.QUIET_INK);
        cursor.toNextToken();
        cursor.toNextToken();
        cursor.insertElementWithText("sqref", CELLS_NAMESPACE, cells);
    }

    private static void limit(XmlCursor cursor, String type) {
        cursor.beginElement("cfvo", NAMESPACE);
        cursor.insertAttributeWithValue("type", type);
        cursor.toNextToken();
    }

    private static void colour(XmlCursor cursor, String name, String colour) {
        cursor.beginElement(name, NAMESPACE);
        cursor.insertAttributeWithValue("rgb", "FF" + colour);
        cursor.toNextToken();
    }
}
