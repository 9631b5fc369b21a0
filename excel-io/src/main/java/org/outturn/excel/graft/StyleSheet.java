package org.outturn.excel.graft;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A workbook's styles. What is there is never changed; a style is added only where there is none like it. */
final class StyleSheet {

    private static final List<String> ORDER = List.of(
            "numFmts",
            "fonts",
            "fills",
            "borders",
            "cellStyleXfs",
            "cellXfs",
            "cellStyles",
            "dxfs",
            "tableStyles",
            "colors",
            "extLst");

    private static final int LAST_BUILT_IN_FORMAT = 163;

    /** The least that a workbook without styles needs before others can be added. */
    private static final String PLAIN =
            "<styleSheet xmlns=\"%s\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                    + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                    + "<cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellXfs>"
                    + "</styleSheet>";

    private final Document document;
    private final Map<String, Map<String, Integer>> known = new HashMap<>();
    private boolean changed;

    StyleSheet(Document document) {
        this.document = document;
    }

    static StyleSheet plain() throws GraftException {
        return new StyleSheet(Xml.parse(PLAIN.formatted(Xml.MAIN).getBytes(StandardCharsets.UTF_8), "xl/styles.xml"));
    }

    Element root() {
        return document.getDocumentElement();
    }

    boolean changed() {
        return changed;
    }

    byte[] toXml() {
        return XmlText.bytes(document);
    }

    /** The entries of one list, such as fonts; none where the workbook has no such list. */
    List<Element> entries(String list) {
        return Xml.child(root(), list).map(Xml::children).orElse(List.of());
    }

    /** The place in the list of an entry that says the same, which is added where there is none. */
    int intern(String list, Element entry) {
        Map<String, Integer> places = known.computeIfAbsent(list, this::placesOf);
        String text = CanonicalStyle.text(entry);
        Integer place = places.get(text);
        return place != null ? place : add(list, entry);
    }

    private Map<String, Integer> placesOf(String list) {
        Map<String, Integer> places = new HashMap<>();
        List<Element> entries = entries(list);
        for (int i = 0; i < entries.size(); i++) {
            places.putIfAbsent(CanonicalStyle.text(entries.get(i)), i);
        }
        return places;
    }

    /** Adds a copy of the entry at the end of the list. */
    int add(String list, Element entry) {
        Element all = Xml.childInOrder(root(), list, ORDER);
        int place = Xml.children(all).size();
        all.appendChild(document.importNode(entry, true));
        all.setAttribute("count", String.valueOf(place + 1));
        known.computeIfAbsent(list, this::placesOf).putIfAbsent(CanonicalStyle.text(entry), place);
        changed = true;
        return place;
    }

    /** The number by which cells name a number format of the workbook's own. */
    int numberFormat(String code) throws GraftException {
        int highest = LAST_BUILT_IN_FORMAT;
        for (Element format : entries("numFmts")) {
            int id = Xml.number(format, "numFmtId", 0);
            if (format.getAttribute("formatCode").equals(code)) {
                return id;
            }
            highest = Math.max(highest, id);
        }
        Element added = newEntry("numFmt");
        added.setAttribute("numFmtId", String.valueOf(highest + 1));
        added.setAttribute("formatCode", code);
        add("numFmts", added);
        return highest + 1;
    }

    /** The style that people know by this name, such as Heading 1. */
    Optional<Element> namedStyle(String name) {
        return entries("cellStyles").stream()
                .filter(style -> style.getAttribute("name").equalsIgnoreCase(name))
                .findFirst();
    }

    /** The format behind the Normal style, which every other cell format builds on. */
    int normal() throws GraftException {
        if (entries("cellStyleXfs").isEmpty()) {
            Element format = newEntry("xf");
            for (String part : List.of("numFmtId", "fontId", "fillId", "borderId")) {
                format.setAttribute(part, "0");
            }
            add("cellStyleXfs", format);
        }
        Optional<Element> normal = entries("cellStyles").stream()
                .filter(style -> style.getAttribute("builtinId").equals("0"))
                .findFirst();
        return normal.isPresent() ? Xml.number(normal.get(), "xfId", 0) : 0;
    }

    /** Adds a named style; a list of such styles always begins with Normal. */
    void addNamedStyle(Element style, int format) throws GraftException {
        if (entries("cellStyles").isEmpty()) {
            Element normal = newEntry("cellStyle");
            normal.setAttribute("name", "Normal");
            normal.setAttribute("xfId", String.valueOf(normal()));
            normal.setAttribute("builtinId", "0");
            add("cellStyles", normal);
        }
        Element copy = (Element) style.cloneNode(true);
        copy.setAttribute("xfId", String.valueOf(format));
        add("cellStyles", copy);
    }

    private Element newEntry(String name) {
        return document.createElementNS(Xml.MAIN, name);
    }
}
