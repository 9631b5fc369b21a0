package org.outturn.excel.lint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a workbook's package, unpacked. */
final class Parts {

    private final Map<String, byte[]> content;

    private Parts(Map<String, byte[]> content) {
        this.content = content;
    }

    static Parts of(Path workbook) throws IOException {
        Map<String, byte[]> content = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    content.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return new Parts(content);
    }

    Set<String> names() {
        return content.keySet();
    }

    boolean has(String part) {
        return content.containsKey(part);
    }

    Element xml(String part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(content.get(part)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(part, e);
        }
    }

    /** Reads a part too large for a tree. */
    void read(String part, DefaultHandler handler) throws IOException {
        try {
            SAXParserFactory.newInstance().newSAXParser().parse(new ByteArrayInputStream(content.get(part)), handler);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(part, e);
        }
    }

    /** The parts that one points to, by relationship id; what lies outside the package is left out. */
    Map<String, String> relationships(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String rels = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, String> targets = new LinkedHashMap<>();
        if (has(rels)) {
            for (Element link : all(xml(rels), "Relationship")) {
                if (!link.getAttribute("TargetMode").equals("External")) {
                    targets.put(
                            link.getAttribute("Id"), resolve(part.substring(0, slash), link.getAttribute("Target")));
                }
            }
        }
        return targets;
    }

    private static String resolve(String folder, String target) {
        return target.startsWith("/")
                ? target.substring(1)
                : Path.of("/" + folder).resolve(target).normalize().toString().substring(1);
    }

    static List<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
