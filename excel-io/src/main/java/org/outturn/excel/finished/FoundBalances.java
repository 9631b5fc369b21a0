package org.outturn.excel.finished;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.LedgerExtract;

/**
 * The Balances sheet read back: its rows as a ledger, and where it contradicts itself.
 *
 * @param items the item that each coding's row names
 * @param rows the row of each coding
 * @param columns the column of each period, counted from 0
 */
record FoundBalances(
        LedgerExtract ledger,
        Map<Coding, String> items,
        Map<Coding, Long> rows,
        SortedMap<Integer, Integer> columns,
        List<ReportDifference> differences) {

    FoundBalances {
        items = Map.copyOf(items);
        rows = Map.copyOf(rows);
        columns = new TreeMap<>(columns);
        differences = List.copyOf(differences);
    }
}
