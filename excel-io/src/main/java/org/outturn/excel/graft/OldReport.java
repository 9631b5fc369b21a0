package org.outturn.excel.graft;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Clears away what an earlier run wrote: whatever is reached from its sheets and from nothing else. */
final class OldReport {

    private OldReport() {}

    /** A sheet that is written again keeps its part; that of a retired one goes, with its arrow. */
    static void remove(WorkbookPackage book, Sheets sheets, ReportNames report) throws GraftException {
        Set<String> oldSheets = partsOf(sheets, report.all());
        Set<String> gone = book.reachable(oldSheets, Set.of());
        gone.removeAll(book.reachable(book.relationships("").parts(), oldSheets));
        gone.removeAll(partsOf(sheets, report.written()));
        gone.forEach(book::remove);

        Set<String> retired = partsOf(sheets, report.retired());
        Relationships relationships = book.relationships(book.workbook());
        Relationships kept =
                relationships.without(arrow -> !arrow.external() && retired.contains(relationships.leadsTo(arrow)));
        if (kept.all().size() < relationships.all().size()) {
            book.put(kept);
        }
    }

    private static Set<String> partsOf(Sheets sheets, Set<String> names) {
        return sheets.among(names).stream()
                .map(Sheet::part)
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
    }
}
