package org.outturn.excel.graft;

import java.nio.charset.StandardCharsets;
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

    /** The sheet with rows that are written only when the workbook is, in the place of its own. */
    StreamedSheet with(StreamedRows rows) {
        Element root = document.getDocumentElement();
        Xml.child(root, "dimension")
                .ifPresent(dimension -> dimension.setAttribute(
                        "ref", new CellRange(1, 1, rows.lastColumn(), rows.lastRow()).toString()));
        Element data = Xml.child(root, "sheetData").orElseThrow();
        data.setTextContent("");
        return StreamedSheet.of(document, data, rows, styles);
    }
}
