package org.outturn.excel.finished;

import java.util.List;
import org.outturn.core.ledger.LedgerExtract;

/** The Balances sheet read back: its rows as a ledger, and where it contradicts itself. */
record FoundBalances(LedgerExtract ledger, List<ReportDifference> differences) {

    FoundBalances {
        differences = List.copyOf(differences);
    }
}
