package org.outturn.excel.finished;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is not compared, as nobody can know it afterwards: the day of the run, the software's version, and where in the
 * input sheets a figure stood at the time; and of a workbook without its ledger, the ledger's files and their rows.
 */
enum LeftOut {
    /** The workbook is all there is. */
    WITHOUT_LEDGER,
    /** The ledger has been read afresh, and says what became of its rows. */
    WITH_LEDGER;

    private static final Set<String> SHEETS = Set.of(
            "Balances",
            "Exceptions",
            "Transactions",
            "Unusual postings",
            "Checks",
            "Movement",
            "Kept notes",
            "History",
            "Previous balances");
    private static final Set<String> TABLES = Set.of("tblLedgers", "tblExclusions");
    private static final Map<String, String> COLUMNS = Map.of("tblBuildUp", "Source");
    private static final Map<String, List<String>> ROWS =
            Map.of("tblAtAGlance", List.of("Checks"), "tblReport", List.of("Written by", "As at"));

    /** Checks of ledger files and of control totals: balances hold no rows, nor what was excluded. */
    private static final Set<String> CHECKS =
            Set.of("LEDGER_ROWS", "LEDGER_DEBITS", "LEDGER_CREDITS", "LEDGER_SET_ASIDE", "CONTROL_TOTAL");

    private static final Set<String> TOLD_BY_LEDGER = Set.of("Exceptions", "tblExclusions");

    /** A ledger may have another name by now, or be the same postings in another file. */
    private static final Set<String> PLACES_OF_EXCEPTIONS = Set.of("File", "Sheet", "Where");

    boolean sheet(String name) {
        return SHEETS.contains(name) && !isToldByLedger(name);
    }

    boolean table(String name) {
        return TABLES.contains(name) && !isToldByLedger(name);
    }

    private boolean isToldByLedger(String name) {
        return this == WITH_LEDGER && TOLD_BY_LEDGER.contains(name);
    }

    boolean column(String table, String heading) {
        return heading.equals(COLUMNS.get(table))
                || (table.equals("tblExceptions") && PLACES_OF_EXCEPTIONS.contains(heading));
    }

    boolean row(String table, String label) {
        return ROWS.getOrDefault(table, List.of()).contains(label);
    }

    /** A sheet that is not compared is in the contents where a run was asked for it, and else is not. */
    boolean added(String table, String label) {
        return table.equals("tblContents") && sheet(label);
    }

    static boolean check(String code) {
        return CHECKS.contains(code);
    }
}
