package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.RagLevel;
import org.outturn.core.outturn.RagRule;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.TableLayout;

/** The numbered notes on how figures are worked out and shown, and which headings refer to which. */
final class ReportNotes {

    private static final String SIGN = "sign";
    private static final String SHARE = "share";

    /** @param topic what headings know it by; blank for a note that none refers to */
    private record Note(String topic, String text) {}

    private record Numbered(String number, String text) {}

    private final List<Note> notes;

    private ReportNotes(List<Note> notes) {
        this.notes = notes;
    }

    static ReportNotes of(ReportContext report) {
        MonitoringPosition position = report.position();
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(
                SIGN,
                "Expenditure is positive and income negative. A variance is %s less controllable budget: positive is an overspend and adverse, for cost and income alike."
                        .formatted(report.outturnWord().toLowerCase(Locale.ROOT))));
        notes.add(new Note(
                "",
                "Figures are worked out in pounds and pence and shown in %s. Totals are rounded from exact totals, so printed lines may miss them by the last digit."
                        .formatted(report.unit().label())));
        notes.add(
                new Note(
                        SHARE,
                        "A percentage is the variance over the size of the budget, rounded half away from zero to one decimal; there is none where the budget is nil."));
        position.ragRules().all().forEach(rule -> notes.add(rated(rule)));
        notes.add(new Note("", "Ratings judge the variance before any use of reserves."));
        notes.add(new Note(
                "",
                "A key variance is one from %s, in either direction, or one that somebody has commented on."
                        .formatted(position.settings().keyVariance().inWords())));
        notes.add(new Note(
                "",
                "Periods are counted from 1 to %d; period 13 and later are closing adjustments of the same year."
                        .formatted(position.period().number())));
        if (!position.stage().isYearEnd()) {
            notes.add(
                    new Note(
                            "",
                            "The forecast outturn is the budget holder's latest, with any adjustment by finance; where none is given the model that did best before stands for it, and the annual budget where too little is known. The range of a forecast is worked out by Outturn and does not follow a change in the workbook."));
        }
        return new ReportNotes(notes);
    }

    private static Note rated(RagRule rule) {
        return new Note(
                rule.level().name(),
                "%s rating: red from %s; amber from %s; %s. A variance under £%,.2f is on budget."
                        .formatted(
                                rule.level().label(),
                                rule.red().inWords(),
                                rule.amber().inWords(),
                                rule.twoSided() ? "underspends are judged like overspends" : "underspends are green",
                                rule.floor().pounds()));
    }

    TableLayout<?> table() {
        List<Column<Numbered>> columns =
                List.of(Column.text("Note", 40, Numbered::number), Column.longText("Text", 110, Numbered::text));
        List<Numbered> numbered = IntStream.range(0, notes.size())
                .mapToObj(
                        index -> new Numbered(numberOf(index), notes.get(index).text()))
                .toList();
        return TableLayout.of("tblNotes", "How figures are worked out and shown.", columns, numbered);
    }

    private static String numberOf(int index) {
        return "[note %d]".formatted(index + 1);
    }

    /** The note that explains what stands under a heading, to set after its words; blank for none. */
    String referenceOf(String heading, RagLevel level) {
        return topicOf(heading, level).map(this::reference).orElse("");
    }

    private static Optional<String> topicOf(String heading, RagLevel level) {
        if (heading.equals("RAG") || heading.startsWith("RAG ")) {
            return Optional.of(level.name());
        }
        if (heading.startsWith("Under (-)/over")) {
            return Optional.of(heading.endsWith("%") ? SHARE : SIGN);
        }
        return heading.equals("%") ? Optional.of(SHARE) : Optional.empty();
    }

    private String reference(String topic) {
        return IntStream.range(0, notes.size())
                .filter(index -> notes.get(index).topic().equals(topic))
                .mapToObj(index -> " " + numberOf(index))
                .findFirst()
                .orElse("");
    }
}
