package org.outturn.excel.graft;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Gives the report's tables numbers above the user's, and refuses a name that a table or name of the user's has. */
final class Tables {

    private final StyleMap styles;
    private final Map<String, String> usersNames = new HashMap<>();
    private final Set<String> ours = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private int lastId;

    private Tables(StyleMap styles) {
        this.styles = styles;
    }

    /** Looks through the user's sheets; those of the report are not counted, as theirs are replaced. */
    static Tables besides(WorkbookPackage book, Sheets sheets, ReportNames report, StyleMap styles)
            throws GraftException {
        Tables tables = new Tables(styles);
        for (Sheet sheet : sheets.notAmong(report.all())) {
            for (String part : book.relationships(sheet.part()).partsOfKind("table")) {
                Element table = Xml.parse(book.bytes(part), part).getDocumentElement();
                tables.lastId = Math.max(tables.lastId, Xml.number(table, "id", 0));
                tables.usersNames.put(
                        fold(table.getAttribute("displayName")), "a table on the sheet \"" + sheet.name() + "\"");
            }
        }
        return tables;
    }

    /** A name of the user's for a range must not be that of a table either: Excel would drop one of them. */
    void alsoAvoid(Set<String> usersDefinedNames) {
        usersDefinedNames.forEach(name -> usersNames.putIfAbsent(fold(name), "a defined name"));
    }

    /** Refuses a defined name of ours that a table of the user's has. */
    void refuseClash(Set<String> ourDefinedNames) throws GraftException {
        for (String name : ourDefinedNames) {
            refuse(name, "a name");
        }
    }

    /** The names of the report's tables so far. */
    Set<String> ours() {
        return ours;
    }

    byte[] rewritten(byte[] table, String part) throws GraftException {
        Document document = Xml.parse(table, part);
        Element root = document.getDocumentElement();
        String name = root.getAttribute("displayName");
        refuse(name, "a table");
        ours.add(name);
        lastId++;
        root.setAttribute("id", String.valueOf(lastId));
        for (Element element : Xml.all(root)) {
            styles.translateDifferentials(element);
            CanonicalStyle.opaque(element);
        }
        return XmlText.bytes(document);
    }

    private void refuse(String name, String what) throws GraftException {
        String usedBy = usersNames.get(fold(name));
        if (usedBy != null) {
            throw new GraftException("The workbook has " + usedBy + " called \"" + name + "\", and the report needs "
                    + what + " of that name. Give the one in the workbook another name and run again.");
        }
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
