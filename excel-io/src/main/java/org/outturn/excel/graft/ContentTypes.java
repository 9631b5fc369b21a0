package org.outturn.excel.graft;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** What each part is: by its extension, or where that does not suffice by its name. Case does not count. */
final class ContentTypes {

    static final String PART = "[Content_Types].xml";

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final Map<String, String> byExtension = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> byPart = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static ContentTypes parse(byte[] xml) throws GraftException {
        ContentTypes types = new ContentTypes();
        for (Element element : Xml.children(Xml.parse(xml, PART).getDocumentElement())) {
            String type = element.getAttribute("ContentType");
            if (element.getLocalName().equals("Override")) {
                types.byPart.put(PartName.resolve("", element.getAttribute("PartName")), type);
            } else {
                types.byExtension.put(element.getAttribute("Extension"), type);
            }
        }
        return types;
    }

    Optional<String> of(String part) {
        return Optional.ofNullable(byPart.getOrDefault(part, byExtension.get(PartName.extensionOf(part))));
    }

    boolean is(String part, String ending) {
        return of(part).filter(type -> type.endsWith(ending)).isPresent();
    }

    /** A new extension is declared once for all its parts, as Excel does for vml and png. */
    void declare(String part, String type) {
        String extension = PartName.extensionOf(part);
        byPart.remove(part);
        if (!extension.equals("xml")) {
            byExtension.putIfAbsent(extension, type);
        }
        if (!type.equals(byExtension.get(extension))) {
            byPart.put(part, type);
        }
    }

    void remove(String part) {
        byPart.remove(part);
    }

    byte[] toXml() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.append("<Types xmlns=\"").append(NAMESPACE).append("\">");
        byExtension.forEach((extension, type) -> entry(xml, "Default Extension", extension, type));
        byPart.forEach((part, type) -> entry(xml, "Override PartName", "/" + part, type));
        return xml.append("</Types>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void entry(StringBuilder xml, String start, String name, String type) {
        xml.append('<').append(start).append("=\"").append(XmlText.escapeAttribute(name));
        xml.append("\" ContentType=\"").append(XmlText.escapeAttribute(type)).append("\"/>");
    }
}
