package org.outturn.excel.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.outturn.core.provenance.SourceReference;

/** What an OpenDocument spreadsheet says of its sheets, cells apart: names, what is out of sight, links. */
final class OpenDocumentSheets {

    private final SourceReference place;
    private final List<TabularSheet> sheets = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final Map<TabularSheet, List<String>> hiddenColumns = new HashMap<>();
    private final Set<String> links = new LinkedHashSet<>();
    private final Set<String> hiddenStyles = new HashSet<>();
    private String style = "";
    private int tables;
    private boolean scaled;

    private OpenDocumentSheets(SourceReference place) {
        this.place = place;
    }

    static OpenDocumentSheets of(ZipParts parts, SourceReference place) throws IOException, XMLStreamException {
        OpenDocumentSheets found = new OpenDocumentSheets(place);
        try (XmlPart xml = new XmlPart(parts.open(OpenDocument.CONTENT))) {
            found.read(xml);
        }
        return found;
    }

    private void read(XmlPart xml) throws IOException, XMLStreamException {
        while (xml.next()) {
            if (xml.starts("style")) {
                style = xml.attribute("name").orElse("");
            } else if (xml.starts("table-properties")
                    && xml.attribute("display").filter("false"::equals).isPresent()) {
                hiddenStyles.add(style);
            } else if (xml.starts("number") && xml.attribute("display-factor").isPresent()) {
                scaled = true;
            } else if (xml.starts("table")) {
                table(xml);
            } else if (xml.isStart() && OpenDocumentRows.isNoSheet(xml.name())) {
                xml.skip();
            }
        }
    }

    /** A table of what another workbook held when it was last looked into is named after its file. */
    private void table(XmlPart xml) throws IOException, XMLStreamException {
        String name = xml.attribute("name").orElse("");
        boolean visible = !hiddenStyles.contains(xml.attribute("style-name").orElse(""));
        TabularSheet sheet = new TabularSheet(place.file(), sheets.size(), name, visible);
        boolean kept = !name.contains("'#$");
        if (kept) {
            sheets.add(sheet);
            numbers.add(tables);
        }
        tables++;
        columns(xml, sheet);
    }

    /** Goes on to the end of the table. */
    private void columns(XmlPart xml, TabularSheet sheet) throws IOException, XMLStreamException {
        List<String> hidden = new ArrayList<>();
        int column = 0;
        int depth = 1;
        while (depth > 0 && xml.next()) {
            depth += xml.isStart() ? 1 : -1;
            if (xml.starts("table-source")) {
                xml.attribute("href").ifPresent(links::add);
            } else if (xml.starts("table-column")) {
                int count = OpenDocumentRows.repeats(xml, "number-columns-repeated");
                for (int at = 0; at < count && isHidden(xml) && hidden.size() < SheetHead.MOST_NAMED; at++) {
                    hidden.add(CellAddress.columnName(column + at));
                }
                column += count;
            }
        }
        hiddenColumns.put(sheet, hidden);
    }

    /** Filtered out of sight, or hidden by somebody. */
    static boolean isHidden(XmlPart xml) {
        return xml.attribute("visibility")
                .filter(seen -> !seen.equals("visible"))
                .isPresent();
    }

    List<TabularSheet> all() {
        return List.copyOf(sheets);
    }

    /** The how manieth of the document's tables a sheet is. */
    int numberOf(TabularSheet sheet) {
        return numbers.get(sheet.index());
    }

    List<String> hiddenColumns(TabularSheet sheet) {
        return hiddenColumns.getOrDefault(sheet, List.of());
    }

    Set<String> links() {
        return links;
    }

    /** Whether cells may show thousands of what they hold. */
    boolean isScaled() {
        return scaled;
    }
}
