package org.outturn.excel.graft;

import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/**
 * The workbook's defined names. Ours replace those of the same name; the user's stay, and those that belong
 * to one sheet follow it to its new place.
 */
final class DefinedNames {

    private static final String SHEET = "localSheetId";

    private final Sheets target;
    private final Sheets donor;
    private final ReportNames report;
    private final SheetOrder order;

    DefinedNames(Sheets target, Sheets donor, ReportNames report, SheetOrder order) {
        this.target = target;
        this.donor = donor;
        this.report = report;
        this.order = order;
    }

    /** The names of the donor's that hold for the whole workbook. */
    static Set<String> global(Sheets sheets) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        sheets.definedNames().stream()
                .filter(name -> !name.hasAttribute(SHEET))
                .forEach(name -> names.add(name.getAttribute("name")));
        return names;
    }

    void replace() throws GraftException {
        Set<String> ours = global(donor);
        for (Element name : target.definedNames()) {
            if (name.hasAttribute(SHEET)) {
                followSheet(name);
            } else if (ours.contains(name.getAttribute("name"))) {
                remove(name);
            }
        }
        breakNamesOfRetiredSheets();
        for (Element name : donor.definedNames()) {
            add(name);
        }
        dropEmptyList();
    }

    private void followSheet(Element name) throws GraftException {
        int before = Xml.number(name, SHEET, -1);
        int after = order.moved(before);
        if (after < 0 || report.written().contains(order.after().get(after))) {
            remove(name);
        } else {
            name.setAttribute(SHEET, String.valueOf(after));
        }
    }

    /** What Excel writes when a person deletes the sheet; a name of a sheet that is not there is refused by it. */
    private void breakNamesOfRetiredSheets() {
        Mentions retired = Mentions.of(report.retired());
        target.definedNames().stream()
                .filter(name -> retired.in(name.getTextContent()))
                .forEach(name -> name.setTextContent("#REF!"));
    }

    private void add(Element name) throws GraftException {
        Element copy = (Element) target.document().importNode(name, true);
        if (name.hasAttribute(SHEET)) {
            String sheet = donor.all().get(Xml.number(name, SHEET, 0)).name();
            if (!report.written().contains(sheet)) {
                return;
            }
            copy.setAttribute(SHEET, String.valueOf(order.indexOf(sheet)));
        }
        Xml.childInOrder(target.root(), "definedNames", Sheets.ORDER).appendChild(copy);
    }

    private static void remove(Element name) {
        name.getParentNode().removeChild(name);
    }

    private void dropEmptyList() {
        Xml.child(target.root(), "definedNames")
                .filter(list -> Xml.children(list).isEmpty())
                .ifPresent(DefinedNames::remove);
    }
}
