package org.outturn.excel.ledger;

import java.util.List;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularSheet;

/** A sheet that holds a ledger, with its first rows. */
record ChosenSheet(TabularSheet sheet, Headings headings, List<Row> firstRows) {

    ChosenSheet {
        firstRows = List.copyOf(firstRows);
    }

    List<Row> firstRowsBelowHeadings() {
        return firstRows.stream()
                .filter(row -> row.number() > headings.rowNumber())
                .toList();
    }
}
