package org.outturn.excel.graft;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One of the donor's sheets, rewritten to stand in the workbook: its styles, its texts, its tab not selected. */
final class DonorSheet {

    private static final Pattern CODE_NAME = Pattern.compile("<(?:\\w+:)?sheetPr\\s[^>]*?\\bcodeName=\"([^\"&]*)\"");
    private static final int FIRST_BYTES = 4096;

    private final Document document;
    private final StyleMap styles;

    private DonorSheet(Document document, StyleMap styles) {
        this.document = document;
        this.styles = styles;
    }

    static DonorSheet of(byte[] xml, String part, StyleMap styles, SharedStrings texts) throws GraftException {
        DonorSheet sheet = new DonorSheet(Xml.parse(xml, part), styles);
        for (Element element : Xml.all(sheet.document.getDocumentElement())) {
            sheet.rewrite(element, texts);
        }
        return sheet;
    }

    private void rewrite(Element element, SharedStrings texts) throws GraftException {
        styles.translateDifferentials(element);
        CanonicalStyle.opaque(element);
        if (Xml.isMain(element, "c")) {
            rewriteCell(element, texts);
        } else if (Xml.isMain(element, "row")) {
            restyle(element, "s");
        } else if (Xml.isMain(element, "col")) {
            restyle(element, "style");
        } else if (Xml.isMain(element, "sheetView")) {
            element.removeAttribute("tabSelected");
        }
    }

    private void rewriteCell(Element cell, SharedStrings texts) throws GraftException {
        int style = styles.cell(cell, "s");
        if (style != 0 || cell.hasAttribute("s")) {
            cell.setAttribute("s", String.valueOf(style));
        }
        if (cell.getAttribute("t").equals("s")) {
            texts.inline(cell);
        }
    }

    private void restyle(Element element, String attribute) throws GraftException {
        if (element.hasAttribute(attribute)) {
            element.setAttribute(attribute, String.valueOf(styles.cell(element, attribute)));
        }
    }

    /** Macros know a sheet by a code name that is kept in the sheet itself: the new one takes over the old one's. */
    void takeCodeName(byte[] oldSheet) {
        int length = Math.min(oldSheet.length, FIRST_BYTES);
        Matcher codeName = CODE_NAME.matcher(new String(oldSheet, 0, length, StandardCharsets.UTF_8));
        if (codeName.find()) {
            properties().setAttribute("codeName", codeName.group(1));
        }
    }

    private Element properties() {
        Element root = document.getDocumentElement();
        Optional<Element> properties = Xml.child(root, "sheetPr");
        if (properties.isPresent()) {
            return properties.get();
        }
        Element added = Xml.append(root, "sheetPr");
        root.insertBefore(added, root.getFirstChild());
        return added;
    }

    byte[] toXml() {
        return XmlText.bytes(document);
    }

    /** The sheet with rows that are written only when the workbook is. */
    StreamedSheet with(StreamedRows rows) throws GraftException {
        Element root = document.getDocumentElement();
        Element data = Xml.child(root, "sheetData").orElseThrow();
        Map<String, Integer> samples = samples(data);
        if (rows.lastRow() >= rows.firstRow()) {
            dropFrom(rows.firstRow(), data);
            enlarge(root, rows);
        }
        return StreamedSheet.of(document, data, rows, samples);
    }

    private static Map<String, Integer> samples(Element data) throws GraftException {
        Map<String, Integer> samples = new HashMap<>();
        for (Element row : Xml.children(data)) {
            for (Element cell : Xml.children(row)) {
                samples.put(cell.getAttribute("r"), Xml.number(cell, "s", 0));
            }
        }
        return samples;
    }

    private static void dropFrom(int firstRow, Element data) throws GraftException {
        for (Element row : Xml.children(data)) {
            if (Xml.number(row, "r", 0) >= firstRow) {
                data.removeChild(row);
            }
        }
    }

    private static void enlarge(Element root, StreamedRows rows) {
        Xml.child(root, "dimension")
                .ifPresent(dimension -> CellRange.parse(dimension.getAttribute("ref"))
                        .map(range -> range.including(rows.lastColumn(), rows.lastRow()))
                        .ifPresent(range -> dimension.setAttribute("ref", range.toString())));
    }
}
