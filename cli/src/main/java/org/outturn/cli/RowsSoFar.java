package org.outturn.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.core.money.Thousands;

/** How many rows of each ledger have been read in this run, for when the memory gives out; two may be read at the same time. */
final class RowsSoFar {

    private final Map<String, Long> rows = new LinkedHashMap<>();

    synchronized void read(String ledger, long rowsOfLedger) {
        rows.put(ledger, rowsOfLedger);
    }

    /** In brackets after what they were read with; nothing where no ledger had been opened. */
    synchronized String inBrackets() {
        return rows.isEmpty()
                ? ""
                : rows.entrySet().stream()
                        .map(ledger -> ledger.getKey() + ": " + Thousands.of(ledger.getValue()) + " rows")
                        .collect(Collectors.joining(", ", " (read so far: ", ")"));
    }
}
