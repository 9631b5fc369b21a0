package org.outturn.excel.inputs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/** The rows of one input sheet as they stand in a workbook. */
record InputTable(List<InputRow> rows, Optional<InputPlaces.Place> place) {

    /** Headings stand near the top, under a title and a line of purpose. */
    private static final int HEADINGS_WITHIN = 30;

    /** A formula's look-up reads these as operators or wildcards, and counts blanks at either end. */
    private static final Pattern MORE_THAN_WORDS = Pattern.compile("(?s)[<>=].*|\\s.*|.*\\s|.*[*?~].*|.{201,}");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    InputTable {
        rows = List.copyOf(rows);
    }

    private static final InputTable EMPTY = new InputTable(List.of(), Optional.empty());

    static InputTable read(TabularFile workbook, InputSheet layout, List<Finding> findings)
            throws UnreadableFileException {
        Optional<TabularSheet> sheet = workbook.sheet(layout.name());
        if (sheet.isEmpty()) {
            if (layout.needed()) {
                findings.add(missingSheet(workbook, layout));
            }
            return EMPTY;
        }
        List<Row> rows = new ArrayList<>();
        workbook.forEachRow(sheet.get(), rows::add);
        SourceReference reference = SourceReference.ofSheet(workbook.name(), layout.name());
        Optional<Row> headings = headings(rows, layout);
        if (headings.isEmpty()) {
            report(rows, layout, reference, findings);
            return EMPTY;
        }
        return below(headings.get(), rows, layout, reference, findings);
    }

    private static InputTable below(
            Row headings, List<Row> rows, InputSheet layout, SourceReference reference, List<Finding> findings) {
        Map<String, Integer> columns = columns(headings, layout);
        List<InputRow> found = rows.stream()
                .filter(row -> row.number() > headings.number())
                .filter(row -> columns.values().stream().anyMatch(column -> isFilled(row.cell(column))))
                .map(row -> new InputRow(row, reference, columns, findings))
                .toList();
        int last = found.stream().mapToInt(InputRow::number).max().orElse((int) headings.number() + 1);
        Set<String> unmatched = columns.entrySet().stream()
                .filter(column -> found.stream().anyMatch(row -> isMoreThanWords(row, column.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new InputTable(
                found, Optional.of(new InputPlaces.Place(columns, (int) headings.number(), last, unmatched)));
    }

    private static boolean isMoreThanWords(InputRow row, String heading) {
        return MORE_THAN_WORDS.matcher(row.asTyped(heading)).matches();
    }

    /** The rows of each name in the column of names, top to bottom. */
    Map<String, List<Integer>> rowsByName(String heading) {
        return rows.stream()
                .filter(row -> !row.asTyped(heading).isBlank())
                .collect(Collectors.groupingBy(
                        row -> row.asTyped(heading).strip(),
                        Collectors.mapping(InputRow::number, Collectors.toList())));
    }

    private static boolean isFilled(Cell cell) {
        return !cell.isBlank() || cell.isUncalculated();
    }

    private static Optional<Row> headings(List<Row> rows, InputSheet layout) {
        return rows.stream()
                .limit(HEADINGS_WITHIN)
                .filter(row -> columns(row, layout)
                        .keySet()
                        .containsAll(layout.neededColumns().stream()
                                .map(InputColumn::heading)
                                .toList()))
                .findFirst();
    }

    /** Which column each heading of the layout stands in; the first where one is written twice. */
    static Map<String, Integer> columns(Row row, InputSheet layout) {
        Map<String, Integer> found = new HashMap<>();
        row.cells().forEach(cell -> found.putIfAbsent(fold(cell.text()), cell.column()));
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (InputColumn column : layout.columns()) {
            Integer place = found.get(fold(column.heading()));
            if (place != null) {
                columns.put(column.heading(), place);
            }
        }
        return columns;
    }

    private static String fold(String heading) {
        String plain = heading.replace('\u00a0', ' ');
        return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static Finding missingSheet(TabularFile workbook, InputSheet layout) {
        String sheets = workbook.sheets().stream().map(TabularSheet::name).collect(Collectors.joining(", "));
        return Finding.error(
                "SHEET_MISSING",
                SourceReference.ofFile(workbook.name()),
                "there is no sheet \"%s\". Found: %s.".formatted(layout.name(), sheets),
                "Add it, or start from a workbook that 'outturn new' writes.");
    }

    /** Names what is missing from the row that comes nearest to being the headings. */
    private static void report(List<Row> rows, InputSheet layout, SourceReference reference, List<Finding> findings) {
        List<String> wanted =
                layout.neededColumns().stream().map(InputColumn::heading).toList();
        Optional<Row> nearest = rows.stream()
                .limit(HEADINGS_WITHIN)
                .filter(row -> !columns(row, layout).isEmpty())
                .max(Comparator.comparingInt(row -> columns(row, layout).size()));
        List<String> missing = wanted.stream()
                .filter(heading -> nearest.map(row -> !columns(row, layout).containsKey(heading))
                        .orElse(true))
                .toList();
        String found = nearest.map(row -> row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .map(cell -> cell.text().strip())
                        .collect(Collectors.joining(", ")))
                .orElse("no headings");
        findings.add(Finding.error(
                "COLUMN_MISSING",
                nearest.map(row -> reference.atRow(row.number())).orElse(reference),
                "no \"%s\" heading. Found: %s.".formatted(String.join("\" or \"", missing), found),
                "Rename the headings that hold them so that one row has %s.".formatted(String.join(", ", wanted))));
    }
}
