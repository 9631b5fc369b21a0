package org.outturn.excel.graft;

import java.util.List;
import org.w3c.dom.Element;

/** Brings the workbook's own part up to date: list of sheets, open tab, calculation. */
final class SheetList {

    private final Sheets sheets;
    private final SheetOrder order;

    SheetList(Sheets sheets, SheetOrder order) {
        this.sheets = sheets;
        this.order = order;
    }

    /** Puts a sheet that the workbook did not have at its place. */
    void insert(String name, String relationship) throws GraftException {
        Element list = Xml.childInOrder(sheets.root(), "sheets", Sheets.ORDER);
        Element entry = Xml.append(list, "sheet");
        entry.setAttribute("name", name);
        entry.setAttribute("sheetId", String.valueOf(highestId(list) + 1));
        entry.setAttributeNS(Xml.OFFICE, "r:id", relationship);
        list.insertBefore(entry, entryAfter(name, list));
    }

    private static int highestId(Element list) throws GraftException {
        int highest = 0;
        for (Element entry : Xml.children(list)) {
            highest = Math.max(highest, Xml.number(entry, "sheetId", 0));
        }
        return highest;
    }

    /** The entry that the new one stands before; null at the end. */
    private Element entryAfter(String name, Element list) {
        int place = order.indexOf(name);
        return Xml.children(list).stream()
                .filter(other -> order.indexOf(other.getAttribute("name")) > place)
                .findFirst()
                .orElse(null);
    }

    void remove(Sheet sheet) {
        sheet.entry().getParentNode().removeChild(sheet.entry());
    }

    /**
     * Keeps the tab open that people left open. Where the workbook does not say which that is, it is the
     * first; once others stand before it, it must be said, or Excel opens both and types into both.
     */
    void keepOpenTab() throws GraftException {
        Element views = Xml.childInOrder(sheets.root(), "bookViews", Sheets.ORDER);
        if (Xml.children(views).isEmpty()) {
            Xml.append(views, "workbookView");
        }
        for (Element view : Xml.children(views, "workbookView")) {
            move(view, "activeTab");
            if (Xml.number(view, "firstSheet", 0) > 0) {
                move(view, "firstSheet");
            }
        }
    }

    private void move(Element view, String attribute) throws GraftException {
        int before = Xml.number(view, attribute, 0);
        int after = Math.max(0, order.moved(before));
        if (before != after) {
            view.setAttribute(attribute, String.valueOf(after));
        }
    }

    /** Excel then works out every formula on opening; the chain of an earlier calculation is not needed. */
    void calculateOnOpening(WorkbookPackage book) throws GraftException {
        Xml.childInOrder(sheets.root(), "calcPr", Sheets.ORDER).setAttribute("fullCalcOnLoad", "1");
        Relationships relationships = book.relationships(book.workbook());
        List<String> chains = relationships.partsOfKind("calcChain");
        if (!chains.isEmpty()) {
            chains.forEach(book::remove);
            book.put(relationships.without(relationship -> relationship.is("calcChain")));
        }
    }
}
