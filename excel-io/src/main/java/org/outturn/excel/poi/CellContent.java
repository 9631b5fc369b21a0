package org.outturn.excel.poi;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * Puts text into new cells as it is stored. POI's own way looks each up in a table; a report has
 * thousands, and they move into its cells anyway.
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
}
