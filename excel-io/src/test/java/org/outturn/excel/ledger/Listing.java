package org.outturn.excel.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.ledger.SetAside;
import org.outturn.core.ledger.Tally;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;

/** What came of reading a ledger, as lines that can be compared and read in a diff. */
final class Listing {

    private Listing() {}

    static String of(Reading<LedgerExtract> reading) {
        List<String> lines = new ArrayList<>();
        reading.value().ifPresentOrElse(extract -> list(extract, lines), () -> lines.add("refused"));
        for (Finding finding : reading.findings()) {
            lines.add(finding.severity() + " " + finding.code());
            lines.add("  " + finding);
        }
        return String.join("\n", lines) + "\n";
    }

    private static void list(LedgerExtract extract, List<String> lines) {
        lines.add("rows " + extract.rows());
        lines.add("posted " + inWords(extract.posted()));
        for (LedgerLine line : extract.lines()) {
            lines.add("  %s %s: %s, rows %d to %d"
                    .formatted(line.coding(), line.period(), inWords(line.tally()), line.firstRow(), line.lastRow()));
        }
        if (extract.setAsideTally().rows() > 0) {
            lines.add("set aside " + inWords(extract.setAsideTally()));
        }
        for (SetAside row : extract.setAside()) {
            lines.add("  " + row.place() + ": " + row.reason()
                    + row.amount().map(amount -> " (" + amount + ")").orElse(""));
        }
        Map<String, Long> skipped = new TreeMap<>(extract.skipped());
        skipped.forEach((reason, rows) -> lines.add("skipped " + rows + ": " + reason));
    }

    private static String inWords(Tally tally) {
        return tally.rows() + " rows " + tally.sum() + " (" + tally.debits() + ", " + tally.credits() + ")";
    }
}
