package org.outturn.excel.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularSheet;

/** Reads all that one row says besides what is posted of it. */
final class RowFields {

    private final Headings headings;
    private final List<Integer> chosen;
    private final PeriodColumns periods;
    private final DateText dates;

    /** @param chosen the columns asked for besides */
    RowFields(ReadingRules rules, List<Integer> chosen) {
        this.headings = rules.headings();
        this.chosen = List.copyOf(chosen);
        Evidence settled = new Evidence();
        this.periods = rules.periodColumns(settled);
        this.dates = new DateText(rules.conventions().dateOrder(), settled.dates());
    }

    /** Hands each row on as it reads. */
    JudgedRows to(Consumer<LedgerRow> rows) {
        Map<TabularSheet, SourceReference> places = new HashMap<>();
        return (row, outcome, sheet) ->
                rows.accept(read(row, outcome, places.computeIfAbsent(sheet, TabularSheet::reference)));
    }

    private LedgerRow read(Row row, Outcome outcome, SourceReference sheet) {
        Optional<PeriodReading.Read> period = period(row, outcome);
        return new LedgerRow(
                sheet,
                row.number(),
                outcome instanceof Outcome.Posted posted ? posted.coding() : coding(row),
                period.map(PeriodReading.Read::period),
                period.flatMap(PeriodReading.Read::startYear),
                date(row),
                text(row, LedgerField.DOCUMENT),
                text(row, LedgerField.DESCRIPTION),
                text(row, LedgerField.SUPPLIER),
                text(row, LedgerField.SOURCE),
                amount(outcome),
                use(outcome),
                reason(outcome),
                chosen.stream().map(column -> text(row, column)).toList());
    }

    private Coding coding(Row row) {
        return new Coding(text(row, LedgerField.COST_CENTRE), text(row, LedgerField.SUBJECTIVE));
    }

    private Optional<PeriodReading.Read> period(Row row, Outcome outcome) {
        if (outcome instanceof Outcome.Posted posted) {
            return posted.period();
        }
        return periods.read(row) instanceof PeriodReading.Read read ? Optional.of(read) : Optional.empty();
    }

    private Optional<LocalDate> date(Row row) {
        OptionalInt column = headings.column(LedgerField.DATE);
        return column.isEmpty()
                ? Optional.empty()
                : Optional.of(row.cell(column.getAsInt()))
                        .filter(cell -> !cell.isBlank())
                        .flatMap(dates::read);
    }

    private String text(Row row, LedgerField field) {
        OptionalInt column = headings.column(field);
        return column.isEmpty() ? "" : text(row, column.getAsInt());
    }

    private static String text(Row row, int column) {
        Cell cell = row.cell(column);
        return cell.isBlank() ? "" : CodeText.clean(cell.text());
    }

    private static Optional<Money> amount(Outcome outcome) {
        if (outcome instanceof Outcome.Posted posted) {
            return Optional.of(posted.amount());
        }
        return outcome instanceof Outcome.SetAside aside ? aside.amount() : ((Outcome.Skipped) outcome).total();
    }

    private static LedgerRow.Use use(Outcome outcome) {
        if (outcome instanceof Outcome.Posted) {
            return LedgerRow.Use.POSTED;
        }
        return outcome instanceof Outcome.SetAside ? LedgerRow.Use.SET_ASIDE : LedgerRow.Use.SKIPPED;
    }

    private static String reason(Outcome outcome) {
        if (outcome instanceof Outcome.SetAside aside) {
            return aside.reason();
        }
        return outcome instanceof Outcome.Skipped skipped ? skipped.reason() : "";
    }
}
