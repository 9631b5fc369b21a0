package org.outturn.excel.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.w3c.dom.Element;

/**
 * What makes Excel repair or misread a workbook although it keeps to the schema: names that lead nowhere,
 * headings that are not the cells above them, indexes out of range, formulas that do not parse, limits,
 * charts out of order or of other figures than their cells.
 */
public final class WorkbookLint {

    private static final int LONGEST_SHEET_NAME = 31;

    private final Parts parts;
    private final List<String> findings = new ArrayList<>();
    private final Map<String, String> sheetParts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<String> sheets = new ArrayList<>();

    private WorkbookLint(Parts parts) {
        this.parts = parts;
    }

    /** Everything that is wrong, each with its place; nothing for a sound workbook. */
    public static List<String> findings(Path workbook) throws IOException {
        WorkbookLint lint = new WorkbookLint(Parts.of(workbook));
        lint.run();
        return lint.findings;
    }

    private void run() throws IOException {
        relationships();
        sheetList();
        StyleCounts styles = StyleCounts.of(parts, findings);
        int strings = parts.has("xl/sharedStrings.xml")
                ? Parts.all(parts.xml("xl/sharedStrings.xml"), "si").size()
                : 0;
        Map<String, String> names = definedNames();
        FormulaLint formulas = new FormulaLint(sheets, names);
        TableLint tables = new TableLint(parts, findings, names.keySet());
        for (String sheet : sheets) {
            if (parts.has(sheetParts.get(sheet))) {
                SheetLint lint = new SheetLint(sheet, styles, strings, formulas, findings);
                parts.read(sheetParts.get(sheet), lint);
                tables.check(sheet, sheetParts.get(sheet), lint.texts());
                links(sheet, lint.locations());
            }
        }
        new ChartLint(parts, new ChartFigures(parts, sheetParts, findings), findings).run();
    }

    /** Every part that another points to is there, and has a content type. */
    private void relationships() throws IOException {
        Set<String> typed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> extensions = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Element types = parts.xml("[Content_Types].xml");
        Parts.all(types, "Override")
                .forEach(type -> typed.add(type.getAttribute("PartName").substring(1)));
        Parts.all(types, "Default").forEach(type -> extensions.add(type.getAttribute("Extension")));
        for (String part : parts.names()) {
            if (!part.equals("[Content_Types].xml")
                    && !typed.contains(part)
                    && !extensions.contains(part.substring(part.lastIndexOf('.') + 1))) {
                findings.add(part + " has no content type");
            }
            for (Map.Entry<String, String> link : parts.relationships(part).entrySet()) {
                if (!parts.has(link.getValue())) {
                    findings.add("%s points to %s, which is not there".formatted(part, link.getValue()));
                }
            }
        }
        typed.stream()
                .filter(part -> !parts.has(part))
                .forEach(part -> findings.add(part + " has a content type and is not there"));
    }

    private void sheetList() throws IOException {
        Map<String, String> targets = parts.relationships("xl/workbook.xml");
        Set<String> ids = new HashSet<>();
        for (Element sheet : Parts.all(parts.xml("xl/workbook.xml"), "sheet")) {
            String name = sheet.getAttribute("name");
            if (name.isEmpty() || name.length() > LONGEST_SHEET_NAME || name.matches(".*[\\[\\]:*?/\\\\].*")) {
                findings.add("sheet name \"%s\" is not one Excel takes".formatted(name));
            }
            if (!ids.add(sheet.getAttribute("sheetId"))) {
                findings.add("sheet id %s is used twice".formatted(sheet.getAttribute("sheetId")));
            }
            String target = targets.get(sheet.getAttribute("r:id"));
            if (target == null || sheetParts.put(name, target) != null) {
                findings.add("sheet \"%s\" has no part of its own, or its name is used twice".formatted(name));
            }
            sheets.add(name);
        }
        sheets.removeIf(sheet -> sheetParts.get(sheet) == null);
    }

    private Map<String, String> definedNames() throws IOException {
        Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> scoped = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Element name : Parts.all(parts.xml("xl/workbook.xml"), "definedName")) {
            String scope = name.getAttribute("localSheetId");
            String text = name.getTextContent();
            String called = name.getAttribute("name");
            if (!scoped.add(called + "@" + scope)) {
                findings.add("name %s is defined twice".formatted(called));
            }
            if (!scope.isEmpty() && Integer.parseInt(scope) >= sheets.size()) {
                findings.add("name %s is of a sheet that is not there".formatted(called));
            }
            if (text.contains("#REF!")) {
                findings.add("name %s refers to #REF!".formatted(called));
            }
            References.sheetsIn(text).stream()
                    .filter(sheet -> sheets.stream().noneMatch(sheet::equalsIgnoreCase))
                    .forEach(sheet -> findings.add(
                            "name %s refers to sheet \"%s\", which is not there".formatted(called, sheet)));
            if (scope.isEmpty()) {
                names.put(called, text);
            }
        }
        return names;
    }

    private void links(String sheet, List<String> locations) {
        for (String location : locations) {
            References.sheetsIn(location).stream()
                    .filter(target -> sheets.stream().noneMatch(target::equalsIgnoreCase))
                    .forEach(target -> findings.add(
                            "a link on \"%s\" leads to sheet \"%s\", which is not there".formatted(sheet, target)));
            if (location.toUpperCase(Locale.ROOT).contains("#REF!")) {
                findings.add("a link on \"%s\" leads to #REF!".formatted(sheet));
            }
        }
    }
}
