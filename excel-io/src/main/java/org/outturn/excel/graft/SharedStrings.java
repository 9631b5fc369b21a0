package org.outturn.excel.graft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The donor's texts. Its cells take them with them, so that the workbook's own table of texts never grows. */
record SharedStrings(List<String> texts) {

    static SharedStrings of(WorkbookPackage book) throws GraftException {
        List<String> texts = new ArrayList<>();
        for (String part : book.relationships(book.workbook()).partsOfKind("sharedStrings")) {
            for (Element item : Xml.children(Xml.parse(book.bytes(part), part).getDocumentElement(), "si")) {
                texts.add(plain(item));
            }
        }
        return new SharedStrings(List.copyOf(texts));
    }

    /** Text in several fonts is a row of runs; the reading aids for Japanese beside it are not text of the cell. */
    private static String plain(Element item) {
        return Xml.children(item).stream()
                .filter(child -> !child.getLocalName().equals("rPh"))
                .flatMap(child ->
                        child.getLocalName().equals("t") ? List.of(child).stream() : Xml.children(child, "t").stream())
                .map(Element::getTextContent)
                .collect(Collectors.joining());
    }

    /** Makes a cell that points to a shared text one that holds it; the text stays as it was written. */
    void inline(Element cell) throws GraftException {
        Element pointer = Xml.child(cell, "v")
                .orElseThrow(() ->
                        new GraftException("The report's cell " + cell.getAttribute("r") + " points to no text."));
        String text = texts.get(Integer.parseInt(pointer.getTextContent().strip()));
        cell.removeChild(pointer);
        cell.setAttribute("t", "inlineStr");
        Element words = Xml.append(Xml.append(cell, "is"), "t");
        words.setTextContent(text);
        if (!text.equals(text.strip()) || text.contains("\n")) {
            words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        }
    }
}
