package org.outturn.core.assurance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.debt.DebtEntry;
import org.outturn.core.monitoring.MonitoringInputs;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.ScheduleInputs;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.provenance.Severity;
import org.outturn.core.provenance.SourceReference;

/** No row of an input sheet says just what an earlier row of it says: a row pasted twice counts twice. */
final class NothingEnteredTwice implements Check {

    private static final Rule RULE = new Rule("ENTERED_TWICE", "No input row is entered twice", Severity.WARNING);

    /** What a row says, in the words by which two rows are told apart, and where it stands. */
    private record Row(List<Object> says, SourceReference source) {

        static Row of(SourceReference source, Object... says) {
            return new Row(
                    Stream.of(says)
                            .<Object>map(said -> said instanceof String text ? ReportItem.key(text) : said)
                            .toList(),
                    source);
        }
    }

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        Map<List<Object>, List<Row>> rows = Stream.concat(
                        rows(position.inputs()), rows(position.inputs().schedules()))
                .collect(Collectors.groupingBy(Row::says, LinkedHashMap::new, Collectors.toList()));
        List<Row> again =
                rows.values().stream().flatMap(same -> same.stream().skip(1)).toList();
        return List.of(CheckResult.ofCount(RULE, 0, again.size(), message(again), place(again)));
    }

    private static Stream<Row> rows(MonitoringInputs inputs) {
        return Stream.of(
                        each(
                                inputs.budget(),
                                line -> Row.of(line.source(), "Budget", line.target(), line.original(), line.oneOff())),
                        each(
                                inputs.movements(),
                                line -> Row.of(
                                        line.source(),
                                        "Movements",
                                        line.reference(),
                                        line.period(),
                                        line.item(),
                                        line.kind(),
                                        line.amount())),
                        each(
                                inputs.reserves(),
                                line -> Row.of(
                                        line.source(),
                                        "Reserves",
                                        line.reserve(),
                                        line.period(),
                                        line.kind(),
                                        line.amount(),
                                        line.item())),
                        each(
                                inputs.commentary(),
                                line -> Row.of(line.source(), "Commentary", line.item(), line.period(), line.text())))
                .flatMap(Function.identity());
    }

    private static Stream<Row> rows(ScheduleInputs schedules) {
        return Stream.of(
                        each(
                                schedules.savings(),
                                line -> Row.of(
                                        line.source(),
                                        "Savings",
                                        line.reference(),
                                        line.name(),
                                        line.item(),
                                        line.reduction())),
                        each(
                                schedules.funding(),
                                line -> Row.of(
                                        line.source(),
                                        "Funding",
                                        line.grant(),
                                        line.title(),
                                        line.item(),
                                        line.pressure(),
                                        line.applied())),
                        each(
                                schedules.growth(),
                                line -> Row.of(
                                        line.source(),
                                        "Growth",
                                        line.reference(),
                                        line.title(),
                                        line.item(),
                                        line.ongoing(),
                                        line.oneOff())),
                        each(
                                schedules.drivers(),
                                line -> Row.of(
                                        line.source(),
                                        "Drivers",
                                        line.item(),
                                        line.period(),
                                        line.cause(),
                                        line.amount())),
                        each(schedules.debt(), NothingEnteredTwice::debt),
                        each(
                                schedules.deliverables(),
                                line -> Row.of(line.source(), "Deliverables", line.name(), line.period())))
                .flatMap(Function.identity());
    }

    private static Row debt(DebtEntry entry) {
        if (entry instanceof DebtEntry.Invoice invoice) {
            Object service = invoice.reference().isBlank() ? invoice.source() : invoice.service();
            return Row.of(
                    invoice.source(), "Debt", invoice.reference(), service, invoice.invoiceDate(), invoice.balance());
        }
        DebtEntry.BandBalance typed = (DebtEntry.BandBalance) entry;
        return Row.of(typed.source(), "Debt", typed.band(), typed.quarter(), typed.balance());
    }

    private static <T> Stream<Row> each(List<T> lines, Function<T, Row> row) {
        return lines.stream().map(row);
    }

    private static String message(List<Row> again) {
        return again.isEmpty()
                ? "Every row says something of its own."
                : "%d rows say what an earlier row of their sheet says already: %s."
                        .formatted(
                                again.size(),
                                Named.of(again.stream()
                                        .map(row -> row.source().toString())
                                        .toList()));
    }

    private static String place(List<Row> again) {
        return again.isEmpty() ? "input sheets" : again.get(0).source().toString();
    }
}
