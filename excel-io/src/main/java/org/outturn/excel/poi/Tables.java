package org.outturn.excel.poi;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTotalsRowFunction;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.TablePlace;
import org.outturn.excel.layout.TotalCell;

/** Marks a block of cells up as a table, so that it can be named, filtered and read aloud. */
final class Tables {

    private static final String EXTENSION = "{504A1905-F514-4f6f-8877-14C23A59335A}";
    private static final String EXTENSION_NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

    private Tables() {}

    static void create(XSSFSheet sheet, TablePlace place) {
        CTTable markup = createPlain(sheet, place);
        filter(
                markup,
                place.headingRow(),
                place.lastRow(),
                place.table().columns().size());
    }

    /** Without a button on each heading. */
    static CTTable createPlain(XSSFSheet sheet, TablePlace place) {
        List<String> headings =
                place.table().columns().stream().map(Column::heading).toList();
        CTTable markup = create(sheet, place.table().name(), place.headingRow(), place.endRow(), headings);
        if (place.table().hasTotal()) {
            markTotals(markup, place);
        }
        describe(markup, place.table().name(), place.table().summary());
        return markup;
    }

    /** Rows count from 1. */
    static CTTable create(XSSFSheet sheet, String name, int headingRow, int endRow, List<String> headings) {
        // Given its area, POI would look for headings among the cells once for each column.
        XSSFTable table = sheet.createTable(null);
        table.setName(name);
        table.setDisplayName(name);
        CTTable markup = table.getCTTable();
        markup.setRef(area(headingRow, endRow, headings.size()));
        CTTableColumns columns = markup.addNewTableColumns();
        columns.setCount(headings.size());
        for (int i = 0; i < headings.size(); i++) {
            CTTableColumn column = columns.addNewTableColumn();
            column.setId(i + 1L);
            column.setName(headings.get(i));
        }
        return markup;
    }

    static void filter(CTTable markup, int headingRow, int lastRow, int columns) {
        markup.addNewAutoFilter().setRef(area(headingRow, lastRow, columns));
    }

    private static String area(int headingRow, int lastRow, int columns) {
        return "A" + headingRow + ":" + TablePlace.letters(columns - 1) + lastRow;
    }

    private static void markTotals(CTTable markup, TablePlace place) {
        markup.setTotalsRowCount(1);
        for (int i = 0; i < place.table().columns().size(); i++) {
            Column<?> column = place.table().columns().get(i);
            CTTableColumn marked = markup.getTableColumns().getTableColumnArray(i);
            column.total().ifPresent(total -> markTotal(marked, total, place));
        }
    }

    private static void markTotal(CTTableColumn marked, TotalCell total, TablePlace place) {
        if (total.formula().isEmpty()) {
            if (total.value() instanceof CellValue.Words words) {
                marked.setTotalsRowLabel(words.text());
            }
            return;
        }
        marked.setTotalsRowFunction(STTotalsRowFunction.CUSTOM);
        marked.addNewTotalsRowFormula().setStringValue(place.resolve(total.formula(), place.totalRow()));
    }

    /** What the table shows, for people who cannot see it. */
    static void describe(CTTable markup, String title, String summary) {
        CTExtension extension = (markup.isSetExtLst() ? markup.getExtLst() : markup.addNewExtLst()).addNewExt();
        extension.setUri(EXTENSION);
        try (XmlCursor cursor = extension.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("table", EXTENSION_NAMESPACE);
            cursor.insertAttributeWithValue("altText", title);
            cursor.insertAttributeWithValue("altTextSummary", summary);
        }
    }
}
