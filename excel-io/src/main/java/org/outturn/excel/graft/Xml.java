package org.outturn.excel.graft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reading and walking the small parts of a workbook. Nothing outside the part is ever fetched. */
final class Xml {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** A graft reads hundreds of small parts, and a parser takes longer to make than one of them to read. */
    private static final ThreadLocal<DocumentBuilder> BUILDERS = ThreadLocal.withInitial(Xml::builder);

    private Xml() {}

    /** The JDK's own parser by name, so that another on the class path changes neither safety nor bytes. */
    private static DocumentBuilderFactory hardenedFactory() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser cannot be made safe", e);
        }
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setCoalescing(true);
        return factory;
    }

    static Document parse(byte[] xml, String part) throws GraftException {
        try {
            return BUILDERS.get().parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException e) {
            throw new GraftException(
                    "The workbook is damaged: its part " + part + " is not readable XML (" + e.getMessage()
                            + "). Open it in Excel, let Excel repair it, save it and run again.",
                    e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilder builder = hardenedFactory().newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser cannot be made safe", e);
        }
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

    /** Without this, the parser writes its complaints to standard error. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
