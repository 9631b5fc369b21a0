package org.outturn.excel.graft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Takes last month's results out of the user's formulas that look at the report, straight or over other
 * cells and names, so that no program shows them: LibreOffice trusts a result that it finds. Results of all
 * other formulas stay.
 */
final class UserFormulas {

    private final WorkbookPackage book;
    private final Map<String, SheetFormulas> byPart = new LinkedHashMap<>();
    private final Map<String, Formula> names = new LinkedHashMap<>();
    private final StaleCells stale;

    private UserFormulas(WorkbookPackage book, ReportNames report) {
        this.book = book;
        this.stale = new StaleCells(Mentions.of(report.all()));
    }

    /** Our names are those of ranges and tables that the report brings. */
    static void dropResults(WorkbookPackage book, Sheets sheets, ReportNames report, Collection<String> ourNames)
            throws GraftException {
        UserFormulas formulas = new UserFormulas(book, report);
        ourNames.forEach(formulas.stale::addName);
        formulas.readNames(sheets.definedNames());
        for (Sheet sheet : sheets.notAmong(report.all())) {
            formulas.read(sheet);
        }
        formulas.drop(formulas.findStale());
    }

    private void readNames(List<Element> definedNames) {
        for (Element name : definedNames) {
            if (!name.getAttribute("name").startsWith("_xlnm.")) {
                names.put(name.getAttribute("name"), Formula.of(name.getTextContent()));
            }
        }
    }

    private void read(Sheet sheet) throws GraftException {
        byPart.put(sheet.part(), SheetFormulas.of(sheet.name(), book.bytes(sheet.part())));
        for (String part : book.relationships(sheet.part()).partsOfKind("table")) {
            Element table = Xml.parse(book.bytes(part), part).getDocumentElement();
            String place = "'" + sheet.name().replace("'", "''") + "'!" + table.getAttribute("ref");
            names.put(table.getAttribute("displayName"), Formula.of(place));
        }
    }

    private Set<UserFormula> findStale() {
        List<UserFormula> fresh = new ArrayList<>();
        byPart.values().forEach(formulas -> fresh.addAll(formulas.all()));
        Set<UserFormula> found = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean more = true;
        while (more) {
            boolean moreNames = staleNames();
            more = staleFormulas(fresh, found) || moreNames;
            // Sums may run upwards as well as down: turning round each time settles both in a few passes.
            Collections.reverse(fresh);
        }
        return found;
    }

    private boolean staleNames() {
        List<String> found = names.keySet().stream()
                .filter(name -> stale.touches("", names.get(name)))
                .toList();
        found.forEach(stale::addName);
        return names.keySet().removeAll(found);
    }

    private boolean staleFormulas(List<UserFormula> fresh, Set<UserFormula> found) {
        return fresh.removeIf(formula -> {
            boolean touches = stale.touches(formula.sheet(), formula.formula());
            if (touches) {
                stale.addCells(formula);
                found.add(formula);
            }
            return touches;
        });
    }

    private void drop(Set<UserFormula> found) {
        byPart.forEach((part, formulas) -> {
            if (formulas.all().stream().anyMatch(found::contains)) {
                book.put(part, formulas.without(found));
            }
        });
    }
}
