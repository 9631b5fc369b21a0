package org.outturn.excel.graft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reading and walking the small parts of a workbook. Nothing outside the part is ever fetched. */
final class Xml {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Xml() {}

    static Document parse(byte[] xml, String part) throws GraftException {
        try {
            return PartTree.of(xml);
        } catch (XMLStreamException e) {
            throw new GraftException(
                    "The workbook is damaged: its part " + part + " is not readable XML" + placeOf(e)
                            + ". Open it in Excel, let Excel repair it, save it and run again.",
                    e);
        }
    }

    private static String placeOf(XMLStreamException fault) {
        Location place = fault.getLocation();
        return place == null ? "" : " (line " + place.getLineNumber() + ", column " + place.getColumnNumber() + ")";
    }

    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static List<Element> children(Element parent, String localName) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(localName))
                .toList();
    }

    static Optional<Element> child(Element parent, String localName) {
        return children(parent, localName).stream().findFirst();
    }

    /** The element and all below it, in document order, as they stand now: safe to change while walking. */
    static List<Element> all(Element top) {
        List<Element> found = new ArrayList<>();
        collect(top, found);
        return found;
    }

    private static void collect(Element element, List<Element> found) {
        found.add(element);
        for (Element child : children(element)) {
            collect(child, found);
        }
    }

    static boolean isMain(Element element, String localName) {
        return localName.equals(element.getLocalName()) && MAIN.equals(element.getNamespaceURI());
    }

    static Element append(Element parent, String localName) {
        Element child = sibling(parent, localName);
        parent.appendChild(child);
        return child;
    }

    /** The child of this name; where there is none, a new one at the place that the schema's order gives it. */
    static Element childInOrder(Element parent, String localName, List<String> order) {
        return child(parent, localName).orElseGet(() -> {
            Element child = sibling(parent, localName);
            parent.insertBefore(child, firstAfter(parent, localName, order));
            return child;
        });
    }

    private static Element firstAfter(Element parent, String localName, List<String> order) {
        int place = order.indexOf(localName);
        return children(parent).stream()
                .filter(child -> order.indexOf(child.getLocalName()) > place)
                .findFirst()
                .orElse(null);
    }

    /** A new element with the namespace and prefix of another, as some programs prefix every element. */
    private static Element sibling(Element like, String localName) {
        Document document = like.getOwnerDocument();
        String prefix = like.getPrefix();
        return document.createElementNS(like.getNamespaceURI(), prefix == null ? localName : prefix + ":" + localName);
    }

    static int number(Element element, String attribute, int otherwise) throws GraftException {
        String text = element.getAttribute(attribute);
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new GraftException(
                    "The workbook is damaged: \"" + text + "\" is not a whole number (" + attribute + " of "
                            + element.getLocalName() + "). Open it in Excel, save it and run again.",
                    e);
        }
    }
}
