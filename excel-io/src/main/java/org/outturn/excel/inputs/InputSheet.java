package org.outturn.excel.inputs;

import java.util.List;

/**
 * An input sheet: one table that people type or paste into.
 *
 * @param table the name of its marked-up table
 * @param purpose what it is for, in a sentence under its title
 * @param needed whether a workbook without it is refused
 */
public record InputSheet(String name, String table, String purpose, boolean needed, List<InputColumn> columns) {

    public InputSheet {
        columns = List.copyOf(columns);
    }

    public List<InputColumn> neededColumns() {
        return columns.stream().filter(InputColumn::needed).toList();
    }
}
