package org.outturn.excel.sheets;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.outturn.core.ledger.Claim;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Thousands;
import org.outturn.core.monitoring.CodedLine;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** How figures are worked out and shown, and what is left out of them and why. */
final class NotesSheet implements ReportSheet {

    private record Exclusion(String reason, Tally tally) {}

    @Override
    public SheetLayout layOut(ReportContext report) {
        return SheetLayout.of(
                        ReportSheets.NOTES,
                        report.titled("notes"),
                        List.of("This sheet holds two tables."),
                        List.of(
                                ReportNotes.of(report).table(),
                                exclusions(report).titled("Left out of the controllable position")))
                .withSentences();
    }

    private static TableLayout<Exclusion> exclusions(ReportContext report) {
        Map<String, Tally> byReason = new TreeMap<>();
        for (CodedLine line : report.position().ledger().lines()) {
            if (line.claim() instanceof Claim.Excluded excluded) {
                byReason.merge(excluded.reason(), line.line().tally(), Tally::plus);
            }
        }
        List<Exclusion> exclusions = byReason.entrySet().stream()
                .map(entry -> new Exclusion(entry.getKey(), entry.getValue()))
                .toList();
        List<Column<Exclusion>> columns = List.of(
                Column.text("Reason", 40, Exclusion::reason),
                Column.text(
                        "Rows and net amount",
                        110,
                        exclusion -> "%s rows, net %s"
                                .formatted(
                                        Thousands.of(exclusion.tally().rows()),
                                        exclusion.tally().sum().inPounds())));
        return TableLayout.of("tblExclusions", "Postings left out of the position, by reason.", columns, exclusions);
    }
}
