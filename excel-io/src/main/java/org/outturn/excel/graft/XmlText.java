package org.outturn.excel.graft;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes a part as text. The JDK's own serialiser has changed its output between releases; a workbook
 * written twice must be the same bytes, whichever Java writes it.
 *
 * <p>Declares namespaces where elements moved from another part need them.
 */
final class XmlText {

    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String XMLNS = "xmlns";

    private final StringBuilder out = new StringBuilder(HEADER);

    private XmlText() {}

    static byte[] bytes(Document document) {
        return text(document).getBytes(StandardCharsets.UTF_8);
    }

    static String text(Document document) {
        XmlText text = new XmlText();
        text.element(document.getDocumentElement(), Map.of());
        return text.out.toString();
    }

    static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }

    static String escapeAttribute(String value) {
        return escape(value).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
    }

    private void element(Element element, Map<String, String> outer) {
        Map<String, String> scope = new HashMap<>(outer);
        out.append('<').append(element.getTagName());
        attributes(element, scope);
        if (element.getFirstChild() == null) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            node(child, scope);
        }
        out.append("</").append(element.getTagName()).append('>');
    }

    private void node(Node node, Map<String, String> scope) {
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> element((Element) node, scope);
            case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> out.append(escape(node.getNodeValue()));
            case Node.PROCESSING_INSTRUCTION_NODE ->
                out.append("<?")
                        .append(node.getNodeName())
                        .append(' ')
                        .append(node.getNodeValue())
                        .append("?>");
            default -> {
                // A comment says nothing to a spreadsheet program.
            }
        }
    }

    private void attributes(Element element, Map<String, String> scope) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            attribute(attribute.getName(), attribute.getValue());
            if (isDeclaration(attribute)) {
                scope.put(declaredPrefix(attribute), attribute.getValue());
            }
        }
        declare(element, scope);
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (attribute.getPrefix() != null && !isDeclaration(attribute)) {
                declare(attribute, scope);
            }
        }
    }

    private void declare(Node named, Map<String, String> scope) {
        String prefix = named.getPrefix() == null ? "" : named.getPrefix();
        String namespace = named.getNamespaceURI() == null ? "" : named.getNamespaceURI();
        if (prefix.equals("xml") || scope.getOrDefault(prefix, "").equals(namespace)) {
            return;
        }
        attribute(prefix.isEmpty() ? XMLNS : XMLNS + ":" + prefix, namespace);
        scope.put(prefix, namespace);
    }

    private void attribute(String name, String value) {
        out.append(' ')
                .append(name)
                .append("=\"")
                .append(escapeAttribute(value))
                .append('"');
    }

    private static boolean isDeclaration(Attr attribute) {
        return attribute.getName().equals(XMLNS) || attribute.getName().startsWith(XMLNS + ":");
    }

    private static String declaredPrefix(Attr attribute) {
        return attribute.getName().equals(XMLNS) ? "" : attribute.getLocalName();
    }
}
