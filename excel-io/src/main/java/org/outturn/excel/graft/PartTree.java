package org.outturn.excel.graft;

import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.outturn.excel.tabular.XmlReaders;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;

/** Makes the tree of one part by the parser that reads sheets too: to start another for some small parts takes longer. */
final class PartTree {

    private static final DOMImplementation TREES = trees();

    private final XMLStreamReader xml;
    private final Document tree = TREES.createDocument(null, null, null);
    private Node within = tree;

    private PartTree(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static DOMImplementation trees() {
        try {
            return DOMImplementationRegistry.newInstance().getDOMImplementation("Core 3.0");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every Java has trees of XML", e);
        }
    }

    static Document of(byte[] part) throws XMLStreamException {
        PartTree tree = new PartTree(XmlReaders.of(new ByteArrayInputStream(part)));
        while (tree.xml.hasNext()) {
            tree.take(tree.xml.next());
        }
        return tree.tree;
    }

    private void take(int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> within = within.getParentNode();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                within.appendChild(tree.createProcessingInstruction(xml.getPITarget(), xml.getPIData()));
            case XMLStreamConstants.DTD ->
                throw new XMLStreamException("it declares a document type", xml.getLocation());
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException("it refers to an entity that it does not have", xml.getLocation());
            default -> {
                // A comment says nothing to a spreadsheet program.
            }
        }
    }

    private void start() {
        Element element =
                tree.createElementNS(namespace(xml.getNamespaceURI()), name(xml.getPrefix(), xml.getLocalName()));
        for (int at = 0; at < xml.getNamespaceCount(); at++) {
            String prefix = xml.getNamespacePrefix(at);
            String uri = xml.getNamespaceURI(at);
            element.setAttributeNS(
                    XMLConstants.XMLNS_ATTRIBUTE_NS_URI,
                    prefix == null || prefix.isEmpty()
                            ? XMLConstants.XMLNS_ATTRIBUTE
                            : name(XMLConstants.XMLNS_ATTRIBUTE, prefix),
                    uri == null ? "" : uri);
        }
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            element.setAttributeNS(
                    namespace(xml.getAttributeNamespace(at)),
                    name(xml.getAttributePrefix(at), xml.getAttributeLocalName(at)),
                    xml.getAttributeValue(at));
        }
        within.appendChild(element);
        within = element;
    }

    private static String namespace(String uri) {
        return uri == null || uri.isEmpty() ? null : uri;
    }

    private static String name(String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** Pieces of one text are put together; the space around the root is nobody's. */
    private void text() {
        if (within.getLastChild() instanceof Text before) {
            before.appendData(xml.getText());
        } else if (within != tree) {
            within.appendChild(tree.createTextNode(xml.getText()));
        }
    }
}
