package org.outturn.excel.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/** Whether tables have names and ids of their own, and columns that are the cells of their heading row. */
final class TableLint {

    private final Parts parts;
    private final List<String> findings;
    private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> ids = new HashSet<>();

    TableLint(Parts parts, List<String> findings, Set<String> definedNames) {
        this.parts = parts;
        this.findings = findings;
        names.addAll(definedNames);
    }

    void check(String sheet, String part, Map<String, String> texts) throws IOException {
        List<CellRangeAddress> taken = new ArrayList<>();
        for (String target : parts.relationships(part).values()) {
            if (target.startsWith("xl/tables/") && parts.has(target)) {
                Element table = parts.xml(target);
                CellRangeAddress area = CellRangeAddress.valueOf(table.getAttribute("ref"));
                if (taken.stream().anyMatch(area::intersects)) {
                    say(sheet, table, "overlaps another");
                }
                taken.add(area);
                identity(sheet, table);
                columns(sheet, table, area, texts);
            }
        }
    }

    private void identity(String sheet, Element table) {
        if (!names.add(table.getAttribute("displayName"))) {
            say(sheet, table, "has a name that something else has too");
        }
        if (!ids.add(table.getAttribute("id"))) {
            say(sheet, table, "has id %s, which another has too".formatted(table.getAttribute("id")));
        }
    }

    private void columns(String sheet, Element table, CellRangeAddress area, Map<String, String> texts) {
        List<Element> columns = Parts.all(table, "tableColumn");
        int width = area.getLastColumn() - area.getFirstColumn() + 1;
        if (columns.size() != width) {
            say(sheet, table, "is %d columns wide and names %d".formatted(width, columns.size()));
        }
        Set<String> headings = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < columns.size(); i++) {
            String heading = columns.get(i).getAttribute("name");
            String cell = new CellReference(area.getFirstRow(), area.getFirstColumn() + i).formatAsString();
            if (!headings.add(heading)) {
                say(sheet, table, "has two columns \"%s\"".formatted(heading));
            }
            if (!heading.equals(texts.get(cell))) {
                say(
                        sheet,
                        table,
                        "calls a column \"%s\" whose heading in %s is \"%s\""
                                .formatted(heading, cell, texts.get(cell)));
            }
        }
    }

    private void say(String sheet, Element table, String fault) {
        findings.add("\"%s\": table %s %s".formatted(sheet, table.getAttribute("displayName"), fault));
    }
}
