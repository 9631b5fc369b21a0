package org.outturn.excel.inputs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.tabular.Row;

/** Deals the rows of a sheet out to the tables that stand on it one below the other, each up to its first blank row. */
final class HistoryRows {

    /** What stands for the rows of a table without any. */
    private static final String NO_ROWS = "None";

    private final SourceReference sheet;
    private final List<InputSheet> tables;
    private final Map<String, List<InputRow>> rows;
    private final List<Finding> findings;
    private final Map<String, Integer> columns = new HashMap<>();
    private Optional<InputSheet> current = Optional.empty();
    private long lastRow;

    /** @param rows where the rows of each table go, by its name */
    HistoryRows(
            SourceReference sheet, List<InputSheet> tables, Map<String, List<InputRow>> rows, List<Finding> findings) {
        this.sheet = sheet;
        this.tables = tables;
        this.rows = rows;
        this.findings = findings;
    }

    void accept(Row row) {
        Optional<InputSheet> begun =
                tables.stream().filter(table -> isHeadingOf(table, row)).findFirst();
        if (begun.isPresent()) {
            begin(begun.get(), row);
        } else if (row.cell(0).isBlank() || row.number() > lastRow + 1) {
            current = Optional.empty();
        } else if (current.isPresent() && !row.cell(0).text().equals(NO_ROWS)) {
            rows.get(current.get().table()).add(new InputRow(row, sheet, Map.copyOf(columns), findings));
        }
        lastRow = row.number();
    }

    private static boolean isHeadingOf(InputSheet table, Row row) {
        String first = table.columns().get(0).heading();
        return row.cell(0).text().equals(first)
                && InputTable.columns(row, table)
                        .keySet()
                        .containsAll(table.neededColumns().stream()
                                .map(InputColumn::heading)
                                .toList());
    }

    private void begin(InputSheet table, Row row) {
        current = Optional.of(table);
        rows.put(table.table(), new ArrayList<>());
        columns.clear();
        columns.putAll(InputTable.columns(row, table));
    }

    /** A table whose headings are gone would be forgotten for good. */
    void requireAll() {
        tables.stream()
                .filter(table -> !rows.containsKey(table.table()))
                .findFirst()
                .ifPresent(
                        table -> findings.add(
                                Finding.error(
                                        "HISTORY_UNREADABLE",
                                        sheet,
                                        "no row has the headings %s."
                                                .formatted(String.join(
                                                        ", ",
                                                        table.neededColumns().stream()
                                                                .map(InputColumn::heading)
                                                                .toList())),
                                        "Take the sheet from an earlier copy of the workbook, or delete it to begin the history anew.")));
    }
}
