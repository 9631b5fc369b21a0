package org.outturn.excel.ledger;

import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularSheet;

/** Told of every row below the headings, in their order, with what became of it. */
@FunctionalInterface
interface JudgedRows {

    JudgedRows UNHEARD = (row, outcome, sheet) -> {};

    void judged(Row row, Outcome outcome, TabularSheet sheet);
}
