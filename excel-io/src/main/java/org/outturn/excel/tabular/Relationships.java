package org.outturn.excel.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Which parts a part of a workbook points at. Targets outside the file are never followed. */
final class Relationships {

    /**
     * @param type the last word of its type, such as worksheet: the Strict standard has other addresses before it
     * @param target the full name of the part
     */
    record Relationship(String type, String target) {}

    private final Map<String, Relationship> byId = new LinkedHashMap<>();
    private final List<String> outside = new ArrayList<>();

    static Relationships of(ZipParts parts, String part) throws IOException, XMLStreamException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Relationships found = new Relationships();
        try (XmlPart xml = new XmlPart(parts.open(name))) {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    found.add(xml, folder);
                }
            }
        }
        return found;
    }

    private void add(XmlPart xml, String folder) {
        String target = xml.attribute("Target").orElse("");
        if (xml.attribute("TargetMode").orElse("").equals("External")) {
            outside.add(target);
            return;
        }
        String type = xml.attribute("Type").orElse("");
        byId.put(
                xml.attribute("Id").orElse(""),
                new Relationship(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
    }

    private static String resolved(String folder, String target) {
        String path = target.replace('\\', '/');
        if (path.startsWith("/")) {
            return path.substring(1);
        }
        String whole = folder + path;
        while (whole.contains("/../") || whole.contains("/./")) {
            whole = whole.replaceFirst("[^/]+/\\.\\./|(?<=/)\\./", "");
        }
        return whole;
    }

    Optional<Relationship> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<String> targetOf(String type) {
        return targetsOf(type).stream().findFirst();
    }

    List<String> targetsOf(String type) {
        return byId.values().stream()
                .filter(relationship -> relationship.type().equals(type))
                .map(Relationship::target)
                .toList();
    }

    /** The targets outside the file, to be named and never followed. */
    List<String> outside() {
        return List.copyOf(outside);
    }
}
