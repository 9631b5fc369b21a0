package org.outturn.excel.graft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Takes the donor's styles over into the workbook's, so that a second run finds them all there. */
final class StyleGraft {

    private final StyleSheet donor;
    private final StyleSheet target;
    private final Map<Integer, String> donorFormats = new HashMap<>();
    private final Map<Integer, Element> donorNamedStyles = new HashMap<>();
    private final Map<Integer, Integer> namedFormats = new HashMap<>();

    private StyleGraft(StyleSheet donor, StyleSheet target) throws GraftException {
        CanonicalStyle.apply(donor.root());
        this.donor = donor;
        this.target = target;
        for (Element format : donor.entries("numFmts")) {
            donorFormats.put(Xml.number(format, "numFmtId", 0), format.getAttribute("formatCode"));
        }
        for (Element style : donor.entries("cellStyles")) {
            donorNamedStyles.putIfAbsent(Xml.number(style, "xfId", 0), style);
        }
    }

    static StyleMap graft(StyleSheet donor, StyleSheet target) throws GraftException {
        StyleGraft graft = new StyleGraft(donor, target);
        return new StyleMap(graft.cells(), graft.differentials());
    }

    private List<Integer> cells() throws GraftException {
        List<Integer> places = new ArrayList<>();
        for (Element format : donor.entries("cellXfs")) {
            Element copy = translated(format);
            int donorParent = Xml.number(format, "xfId", 0);
            int parent = namedFormat(donorParent);
            copy.setAttribute("xfId", String.valueOf(parent));
            if (parent == target.normal()) {
                sayWhatApplies(copy);
            }
            places.add(target.intern("cellXfs", copy));
        }
        return places.isEmpty() ? List.of(0) : places;
    }

    /** The user's Normal may look otherwise than the donor's, so a format built on it must not lean on it. */
    private static void sayWhatApplies(Element format) {
        for (String part : List.of("applyNumberFormat", "applyFont", "applyFill", "applyBorder")) {
            format.setAttribute(part, "1");
        }
    }

    /** The workbook's format behind the donor's named style; a style that the user has under this name is used. */
    private int namedFormat(int donorFormat) throws GraftException {
        Integer found = namedFormats.get(donorFormat);
        if (found == null) {
            found = findOrAddNamedFormat(donorFormat);
            namedFormats.put(donorFormat, found);
        }
        return found;
    }

    private int findOrAddNamedFormat(int donorFormat) throws GraftException {
        Element style = donorNamedStyles.get(donorFormat);
        if (style == null || style.getAttribute("builtinId").equals("0")) {
            return target.normal();
        }
        Optional<Element> known = target.namedStyle(style.getAttribute("name"));
        if (known.isPresent()) {
            return Xml.number(known.get(), "xfId", 0);
        }
        target.normal();
        int added = target.add(
                "cellStyleXfs", translated(donor.entries("cellStyleXfs").get(donorFormat)));
        target.addNamedStyle(style, added);
        return added;
    }

    /** A copy of the donor's format that names the workbook's fonts, fills, borders and number formats. */
    private Element translated(Element format) throws GraftException {
        Element copy = (Element) format.cloneNode(true);
        translate(copy, "fontId", "fonts");
        translate(copy, "fillId", "fills");
        translate(copy, "borderId", "borders");
        translateNumberFormat(copy);
        return copy;
    }

    private void translate(Element format, String attribute, String list) throws GraftException {
        List<Element> entries = donor.entries(list);
        int place = Xml.number(format, attribute, 0);
        if (place < entries.size()) {
            format.setAttribute(attribute, String.valueOf(target.intern(list, entries.get(place))));
        }
    }

    private void translateNumberFormat(Element format) throws GraftException {
        String code = donorFormats.get(Xml.number(format, "numFmtId", 0));
        if (code != null) {
            format.setAttribute("numFmtId", String.valueOf(target.numberFormat(code)));
        }
    }

    private List<Integer> differentials() throws GraftException {
        List<Integer> places = new ArrayList<>();
        for (Element format : donor.entries("dxfs")) {
            Element copy = (Element) format.cloneNode(true);
            for (Element numberFormat : Xml.children(copy, "numFmt")) {
                translateNumberFormat(numberFormat);
            }
            places.add(target.intern("dxfs", copy));
        }
        return places;
    }
}
