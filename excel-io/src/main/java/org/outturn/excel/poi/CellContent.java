package org.outturn.excel.poi;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.outturn.excel.layout.CellValue;

/**
 * Fills new cells as they are stored. POI's own way looks every text up in a table, and reads every
 * formula through; a report has thousands of each, its texts move into its cells anyway, and the tests
 * read every formula through.
 */
final class CellContent {

    private static final QName SPACE = new QName(XMLConstants.XML_NS_URI, "space");

    private CellContent() {}

    static void text(XSSFCell cell, String text) {
        CTCell stored = cell.getCTCell();
        stored.setT(STCellType.INLINE_STR);
        CTRst words = stored.addNewIs();
        words.setT(text);
        if (!text.equals(text.strip()) || text.indexOf('\n') >= 0) {
            keepSpace(words);
        }
    }

    private static void keepSpace(CTRst words) {
        try (XmlCursor cursor = words.xgetT().newCursor()) {
            cursor.toNextToken();
            cursor.insertAttributeWithValue(SPACE, "preserve");
        }
    }

    static void number(XSSFCell cell, double number) {
        CTCell stored = cell.getCTCell();
        stored.setT(STCellType.N);
        stored.setV(String.valueOf(number));
    }

    /** @param value what the formula comes to */
    static void formula(XSSFCell cell, String formula, CellValue value) {
        cell.getCTCell().addNewF().setStringValue(formula);
        if (value instanceof CellValue.Figure figure) {
            number(cell, figure.value().doubleValue());
        } else {
            String text = value instanceof CellValue.Words words ? SheetWriter.fitting(words.text()) : "";
            cell.getCTCell().setT(STCellType.STR);
            cell.getCTCell().setV(text);
        }
    }
}
