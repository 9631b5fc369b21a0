package org.outturn.excel.graft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The arrows that leave one part, in the order in which they were written. */
record Relationships(String from, List<Relationship> all) {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    Relationships {
        all = List.copyOf(all);
    }

    static Relationships parse(String from, byte[] xml) throws GraftException {
        List<Relationship> found = new ArrayList<>();
        for (Element element :
                Xml.children(Xml.parse(xml, PartName.relationshipsOf(from)).getDocumentElement())) {
            boolean external = element.getAttribute("TargetMode").equals("External");
            found.add(new Relationship(
                    element.getAttribute("Id"),
                    element.getAttribute("Type"),
                    element.getAttribute("Target"),
                    external));
        }
        return new Relationships(from, found);
    }

    String leadsTo(Relationship relationship) {
        return PartName.resolve(from, relationship.target());
    }

    Optional<String> partOf(String id) {
        return all.stream()
                .filter(relationship -> relationship.id().equals(id) && !relationship.external())
                .map(this::leadsTo)
                .findFirst();
    }

    List<String> parts() {
        return all.stream()
                .filter(relationship -> !relationship.external())
                .map(this::leadsTo)
                .toList();
    }

    List<String> partsOfKind(String kind) {
        return without(relationship -> !relationship.is(kind)).parts();
    }

    Relationships without(Predicate<Relationship> unwanted) {
        return new Relationships(from, all.stream().filter(unwanted.negate()).toList());
    }

    Relationships with(Relationship added) {
        List<Relationship> more = new ArrayList<>(all);
        more.add(added);
        return new Relationships(from, more);
    }

    String unusedId() {
        Set<String> used = all.stream().map(Relationship::id).collect(Collectors.toSet());
        int number = 1;
        while (used.contains("rId" + number)) {
            number++;
        }
        return "rId" + number;
    }

    byte[] toXml() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.append("<Relationships xmlns=\"").append(NAMESPACE).append("\">");
        for (Relationship relationship : all) {
            xml.append("<Relationship Id=\"").append(XmlText.escapeAttribute(relationship.id()));
            xml.append("\" Type=\"").append(XmlText.escapeAttribute(relationship.type()));
            xml.append("\" Target=\"").append(XmlText.escapeAttribute(relationship.target()));
            xml.append(relationship.external() ? "\" TargetMode=\"External\"/>" : "\"/>");
        }
        return xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
