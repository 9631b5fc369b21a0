package org.outturn.excel.sheets;

import java.util.HashMap;
import java.util.Map;
import org.outturn.core.ledger.Coding;
import org.outturn.core.monitoring.ItemBalance;
import org.outturn.core.outturn.ReportItem;
import org.outturn.excel.layout.SheetPlan;

/**
 * Where the first posting behind each balance stands on the Transactions sheets. The postings are gone
 * through once and not kept: what is held grows with the balances.
 */
final class FirstPostings {

    private record Key(String item, Coding coding) {}

    private final Map<Key, Long> first = new HashMap<>();
    private final int rowsPerSheet;
    private final int firstRow;

    FirstPostings(ReportContext report, TransactionsSheet sheet) {
        this.rowsPerSheet = sheet.rowsPerSheet();
        this.firstRow = new SheetPlan(sheet.layOut(report)).tablePlaces().get(0).firstRow();
        long[] at = {0};
        report.transactions().orElseThrow().forEach(posting -> {
            if (!posting.item().isEmpty()) {
                first.putIfAbsent(new Key(ReportItem.key(posting.item()), posting.coding()), at[0]);
            }
            at[0]++;
        });
    }

    /** A cell that leads to the posting, as a formula: more links than a sheet may hold are no trouble to it. */
    String link(ItemBalance balance) {
        return isListed(balance)
                ? "HYPERLINK(\"#'%s'!A%d\",\"%s\")".formatted(tab(balance), row(balance), words(balance))
                : "";
    }

    /** What stands in the cell; blank where the posting is not listed. */
    String words(ItemBalance balance) {
        return isListed(balance) ? "%s, row %d".formatted(tab(balance), row(balance)) : "";
    }

    private boolean isListed(ItemBalance balance) {
        return first.containsKey(key(balance));
    }

    private String tab(ItemBalance balance) {
        return TransactionsSheet.tab((int) (first.get(key(balance)) / rowsPerSheet) + 1);
    }

    private long row(ItemBalance balance) {
        return firstRow + first.get(key(balance)) % rowsPerSheet;
    }

    private static Key key(ItemBalance balance) {
        return new Key(ReportItem.key(balance.item()), balance.coding());
    }
}
