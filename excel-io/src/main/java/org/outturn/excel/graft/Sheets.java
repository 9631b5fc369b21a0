package org.outturn.excel.graft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The part that lists a workbook's sheets, as it was read. */
record Sheets(Document document, List<Sheet> all) {

    /** Children of the workbook element, in the order that the schema wants. */
    static final List<String> ORDER = List.of(
            "fileVersion",
            "fileSharing",
            "workbookPr",
            "workbookProtection",
            "bookViews",
            "sheets",
            "functionGroups",
            "externalReferences",
            "definedNames",
            "calcPr",
            "oleSize",
            "customWorkbookViews",
            "pivotCaches",
            "smartTagPr",
            "smartTagTypes",
            "webPublishing",
            "fileRecoveryPr",
            "webPublishObjects",
            "extLst");

    static Sheets of(WorkbookPackage book) throws GraftException {
        Document document = Xml.parse(book.bytes(book.workbook()), book.workbook());
        Element root = document.getDocumentElement();
        if (!Xml.MAIN.equals(root.getNamespaceURI())) {
            throw new GraftException("The workbook is saved as a Strict Open XML workbook, which Outturn does not"
                    + " write. Save it in Excel as \"Excel Workbook (*.xlsx)\".");
        }
        Relationships relationships = book.relationships(book.workbook());
        List<Sheet> all = new ArrayList<>();
        for (Element list : Xml.children(root, "sheets")) {
            for (Element entry : Xml.children(list)) {
                all.add(new Sheet(entry.getAttribute("name"), partOf(entry, relationships), entry));
            }
        }
        return new Sheets(document, all);
    }

    private static String partOf(Element entry, Relationships relationships) throws GraftException {
        return relationships
                .partOf(entry.getAttributeNS(Xml.OFFICE, "id"))
                .orElseThrow(() -> new GraftException("The workbook is damaged: its sheet \""
                        + entry.getAttribute("name")
                        + "\" has no content. Open it in Excel, let Excel repair it, save it and run again."));
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<String> names() {
        return all.stream().map(Sheet::name).toList();
    }

    /** Upper and lower case are one, as in Excel, which has no two sheets that differ in case only. */
    Optional<Sheet> named(String name) {
        return all.stream().filter(sheet -> sheet.name().equalsIgnoreCase(name)).findFirst();
    }

    List<Sheet> among(Set<String> names) {
        return all.stream().filter(sheet -> names.contains(sheet.name())).toList();
    }

    List<Sheet> notAmong(Set<String> names) {
        return all.stream().filter(sheet -> !names.contains(sheet.name())).toList();
    }

    /** The elements of the workbook's defined names, its own and those of single sheets. */
    List<Element> definedNames() {
        return Xml.child(root(), "definedNames").map(Xml::children).orElse(List.of());
    }
}
