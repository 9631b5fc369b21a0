package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.outturn.core.ledger.Claim;
import org.outturn.core.ledger.Tally;
import org.outturn.core.monitoring.CodedLine;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.RagRule;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** How figures are worked out and shown, and what is left out of them and why. */
final class NotesSheet implements ReportSheet {

    private record Note(String number, String text) {}

    private record Exclusion(String reason, Tally tally) {}

    @Override
    public SheetLayout layOut(ReportContext report) {
        List<Column<Note>> columns =
                List.of(Column.text("Note", 40, Note::number), Column.longText("Text", 110, Note::text));
        return SheetLayout.of(
                        ReportSheets.NOTES,
                        report.titled("notes"),
                        List.of("This sheet holds two tables."),
                        List.of(
                                TableLayout.of(
                                        "tblNotes", "How figures are worked out and shown.", columns, notes(report)),
                                exclusions(report).titled("Left out of the controllable position")))
                .withSentences();
    }

    private static List<Note> notes(ReportContext report) {
        MonitoringPosition position = report.position();
        List<String> texts = new ArrayList<>();
        texts.add(
                "Expenditure is positive and income negative. A variance is %s less controllable budget: positive is an overspend and adverse, for cost and income alike."
                        .formatted(report.outturnWord().toLowerCase(Locale.ROOT)));
        texts.add(
                "Figures are worked out in pounds and pence and shown in %s. Totals are rounded from exact totals, so printed lines may miss them by the last digit; the Checks sheet says where."
                        .formatted(report.unit().label()));
        texts.add(
                "A percentage is the variance over the size of the budget, rounded half away from zero to one decimal; n/a where the budget is nil.");
        for (RagRule rule : position.ragRules().all()) {
            texts.add("%s rating: red from %s; amber from %s; %s. A variance under £%,.2f is on budget."
                    .formatted(
                            rule.level().label(),
                            rule.red().inWords(),
                            rule.amber().inWords(),
                            rule.twoSided() ? "underspends are judged like overspends" : "underspends are green",
                            rule.floor().pounds()));
        }
        texts.add("Ratings judge the variance before any use of reserves.");
        texts.add("A key variance is one from %s, in either direction, or one that somebody has commented on."
                .formatted(position.settings().keyVariance().inWords()));
        texts.add("Periods are counted from 1 to %d; period 13 and later are closing adjustments of the same year."
                .formatted(position.period().number()));
        if (!position.stage().isYearEnd()) {
            texts.add(
                    "The forecast outturn is the budget holder's latest, with any adjustment by finance; where none is given the annual budget stands for it.");
        }
        List<Note> notes = new ArrayList<>();
        texts.forEach(text -> notes.add(new Note("[note %d]".formatted(notes.size() + 1), text)));
        return notes;
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
                        exclusion -> "%,d rows, net £%,.2f"
                                .formatted(
                                        exclusion.tally().rows(),
                                        exclusion.tally().sum().pounds())));
        return TableLayout.of("tblExclusions", "Postings left out of the position, by reason.", columns, exclusions);
    }
}
