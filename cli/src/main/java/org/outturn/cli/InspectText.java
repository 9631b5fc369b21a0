package org.outturn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.money.Thousands;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Severity;
import org.outturn.excel.ledger.Detected;
import org.outturn.excel.ledger.LedgerDescription;
import org.outturn.excel.ledger.LedgerField;

/** What a ledger file holds, as lines for a person. */
final class InspectText {

    private final LedgerDescription ledger;
    private final List<String> lines = new ArrayList<>();

    private InspectText(LedgerDescription ledger) {
        this.ledger = ledger;
    }

    static List<String> of(LedgerDescription ledger) {
        InspectText text = new InspectText(ledger);
        text.form();
        text.figures();
        text.periods();
        text.detected();
        text.findings();
        return text.lines;
    }

    private void form() {
        lines.add(ledger.name());
        line("Format", formatInWords());
        if (!ledger.sheets().isEmpty()) {
            line("Sheets", String.join(", ", ledger.sheets()));
        }
        ledger.sheet().ifPresent(sheet -> line("Sheet read", sheet));
        line("Heading row", Thousands.of(ledger.headerRow()));
        line("Columns", columns());
        if (ledger.columns().containsKey(LedgerField.DATE)) {
            line("Date order", ledger.dateOrder().key());
        }
        line("Amount style", ledger.amountStyle());
    }

    private String formatInWords() {
        return Stream.of(
                        Optional.of(ledger.format()),
                        ledger.encoding(),
                        ledger.delimiter().map(delimiter -> "delimiter: " + delimiter))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private String columns() {
        return ledger.columns().entrySet().stream()
                .map(column -> "%s: \"%s\"".formatted(column.getKey().label(), column.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void figures() {
        line(
                "Rows",
                "%s with an amount that counts, %s of them credits"
                        .formatted(Thousands.of(ledger.rows()), Thousands.of(ledger.creditRows())));
        line(
                "Other rows",
                "%s skipped, %s set aside, %s blank"
                        .formatted(
                                Thousands.of(ledger.skipped()),
                                Thousands.of(ledger.setAside().rows()),
                                Thousands.of(ledger.blank())));
        line("Debits", ledger.counted().debits().inPounds());
        line("Credits", ledger.counted().credits().inPounds());
        line("Sum", ledger.sum().inPounds());
    }

    private void periods() {
        for (LedgerDescription.PeriodSum period : ledger.periods()) {
            String year = period.startYear()
                    .map(start -> FinancialYear.labelOf(start) + " ")
                    .orElse("");
            line(
                    "Period " + period.period().number(),
                    "%s%9s rows %20s"
                            .formatted(
                                    year,
                                    Thousands.of(period.rows()),
                                    period.sum().inPounds()));
        }
    }

    /** How sure each thing is, why, and what to say where it is wrong. */
    private void detected() {
        lines.add("  Found out");
        for (Detected thing : ledger.detected()) {
            lines.add("    %-18s%s (%s: %s)%s"
                    .formatted(
                            thing.what(),
                            thing.found(),
                            thing.certainty().name().toLowerCase(Locale.ROOT),
                            thing.why(),
                            thing.override().isEmpty() ? "" : ". Otherwise: " + thing.override()));
        }
    }

    private void findings() {
        ledger.findings().forEach(finding -> lines.add("  " + lineOf(finding)));
    }

    /** The file has been described all the same: it is a report that an error stands in the way of. */
    private static String lineOf(Finding finding) {
        return finding.severity() == Severity.ERROR ? "In the way of a report: " + finding : Messages.lineOf(finding);
    }

    private void line(String label, String value) {
        lines.add("  %-14s%s".formatted(label, value));
    }
}
