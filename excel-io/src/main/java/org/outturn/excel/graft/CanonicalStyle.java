package org.outturn.excel.graft;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * One way of writing each style. POI writes the parts of a font in an order, and colours in a length, that
 * the schema does not allow; and only styles written one way can be told to be the same.
 */
final class CanonicalStyle {

    private static final Map<String, List<String>> ORDERS = Map.of(
            "font",
            List.of(
                    "b",
                    "i",
                    "strike",
                    "condense",
                    "extend",
                    "outline",
                    "shadow",
                    "u",
                    "vertAlign",
                    "sz",
                    "color",
                    "name",
                    "family",
                    "charset",
                    "scheme"),
            "dxf",
            List.of("font", "numFmt", "fill", "alignment", "border", "protection", "extLst"),
            "border",
            List.of("start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"),
            "patternFill",
            List.of("fgColor", "bgColor"),
            "xf",
            List.of("alignment", "protection", "extLst"));

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9A-Fa-f]{6}");

    private CanonicalStyle() {}

    /** Puts the element and all below it into the one order, with opaque colours said to be so. */
    static void apply(Element top) {
        for (Element element : Xml.all(top)) {
            List<String> order = ORDERS.get(element.getLocalName());
            if (order != null) {
                sort(element, order);
            }
            opaque(element);
        }
    }

    private static void sort(Element element, List<String> order) {
        Xml.children(element).stream()
                .sorted(Comparator.comparingInt(child -> placeOf(child, order)))
                .forEach(element::appendChild);
    }

    private static int placeOf(Element child, List<String> order) {
        int place = order.indexOf(child.getLocalName());
        return place < 0 ? order.size() : place;
    }

    static void opaque(Element element) {
        String colour = element.getAttribute("rgb");
        if (SIX_DIGITS.matcher(colour).matches()) {
            element.setAttribute("rgb", "FF" + colour);
        }
    }

    /** The same text for elements that say the same, whatever their prefixes and order of attributes. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder(element.getLocalName()).append(attributes(element));
        for (Element child : Xml.children(element)) {
            text.append('(').append(text(child)).append(')');
        }
        return text.toString();
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> sorted = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!attribute.getName().startsWith("xmlns")) {
                sorted.put(attribute.getName(), attribute.getValue());
            }
        }
        return sorted;
    }
}
