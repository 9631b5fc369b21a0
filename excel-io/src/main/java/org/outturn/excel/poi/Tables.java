package org.outturn.excel.poi;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
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
        XSSFTable table = create(
                sheet,
                place.table().name(),
                place.headingRow(),
                place.endRow(),
                place.table().columns().size());
        for (int i = 0; i < place.table().columns().size(); i++) {
            table.getColumns().get(i).setName(place.table().columns().get(i).heading());
        }
        CTTable markup = table.getCTTable();
        if (place.table().hasTotal()) {
            markTotals(markup, place);
        }
        describe(markup, place.table().name(), place.table().summary());
        return markup;
    }

    /** Rows count from 1. */
    static XSSFTable create(XSSFSheet sheet, String name, int headingRow, int endRow, int columns) {
        AreaReference area = new AreaReference(
                new CellReference(headingRow - 1, 0),
                new CellReference(endRow - 1, columns - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        return table;
    }

    static void filter(CTTable markup, int headingRow, int lastRow, int columns) {
        String last = TablePlace.letters(columns - 1);
        markup.addNewAutoFilter().setRef("A%d:%s%d".formatted(headingRow, last, lastRow));
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
