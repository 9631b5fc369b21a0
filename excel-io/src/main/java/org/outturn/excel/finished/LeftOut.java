package org.outturn.excel.finished;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a workbook alone cannot know: ledger files and their rows, the verdicts of the run, its day, the software's
 * version, and where in the input sheets a figure stood at the time.
 */
final class LeftOut {

    private static final Set<String> SHEETS =
            Set.of("Balances", "Exceptions", "Transactions", "Checks", "Movement", "History", "Previous balances");
    private static final Set<String> TABLES = Set.of("tblLedgers", "tblExclusions");
    private static final Map<String, String> COLUMNS = Map.of("tblBuildUp", "Source");
    private static final Map<String, List<String>> ROWS =
            Map.of("tblAtAGlance", List.of("Checks"), "tblReport", List.of("Written by", "As at"));

    /** Checks of ledger files and of control totals: balances hold no rows, nor what was excluded. */
    private static final Set<String> CHECKS =
            Set.of("LEDGER_ROWS", "LEDGER_DEBITS", "LEDGER_CREDITS", "LEDGER_SET_ASIDE", "CONTROL_TOTAL");

    private LeftOut() {}

    static boolean sheet(String name) {
        return SHEETS.contains(name);
    }

    static boolean table(String name) {
        return TABLES.contains(name);
    }

    static boolean column(String table, String heading) {
        return heading.equals(COLUMNS.get(table));
    }

    static boolean row(String table, String label) {
        return ROWS.getOrDefault(table, List.of()).contains(label);
    }

    static boolean check(String code) {
        return CHECKS.contains(code);
    }
}
