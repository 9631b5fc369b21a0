package org.outturn.testworkbooks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.core.budget.BudgetProfile;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.forecast.ForecastMethod;
import org.outturn.core.forecast.ForecastRange;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.money.Money;
import org.outturn.core.money.Percentage;
import org.outturn.core.monitoring.BudgetMonitor;
import org.outturn.core.monitoring.ForecastLine;
import org.outturn.core.monitoring.ForecastReport;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.excel.inputs.WorkbookInputs;
import org.outturn.excel.ledger.LedgerReadOptions;
import org.outturn.excel.ledger.LedgerReader;
import org.outturn.excel.workbook.MonitoringWorkbook;

/** The example cut off at a period and forecast, beside what the council printed at year end. */
final class ExampleForecasts {

    static final List<Integer> PERIODS = List.of(3, 6, 9, 11);

    private final WorkbookInputs typed;
    private final LedgerExtract ledger;
    private final Map<String, Money> outturns;

    private ExampleForecasts(WorkbookInputs typed, LedgerExtract ledger, Map<String, Money> outturns) {
        this.typed = typed;
        this.ledger = ledger;
        this.outturns = outturns;
    }

    static ExampleForecasts in(Path folder) throws IOException {
        WorkbookInputs typed = MonitoringWorkbook.read(folder.resolve(DerbyshireExample.MONITORING))
                .get();
        LedgerReadOptions options =
                LedgerReadOptions.ofYear(typed.inputs().settings().year());
        return new ExampleForecasts(
                typed,
                LedgerReader.read(folder.resolve(DerbyshireExample.LEDGER_TEXT), options)
                        .get(),
                PrintedFigures.read(folder.resolve("printed")).actuals());
    }

    ForecastReport at(int period) {
        return BudgetMonitor.monitor(
                        typed.inputs(), List.of(ledger), MonitoringRequest.upTo(new AccountingPeriod(period)))
                .get()
                .schedules()
                .forecast();
    }

    Money outturn() {
        return Money.sum(outturns.values());
    }

    /** How far off a method is on average over the items whose budget has a profile of its own, in per cent; the chosen one where none is given. */
    double meanError(int period, Optional<ForecastMethod> method) {
        return at(period).lines().stream()
                .filter(ExampleForecasts::isSeasonal)
                .mapToDouble(line -> {
                    Money outturn = outturns.get(line.item().name());
                    Money said = method.map(line.model().byMethod()::get)
                            .orElseGet(() -> line.model().outturn().orElseThrow());
                    return 100.0
                            * said.minus(outturn).abs().pence()
                            / outturn.abs().pence();
                })
                .average()
                .orElseThrow();
    }

    private static boolean isSeasonal(ForecastLine line) {
        return line.item().budget().entries().stream()
                .anyMatch(entry -> !entry.profile().equals(BudgetProfile.EVEN));
    }

    List<String> table(int period) {
        ForecastReport forecast = at(period);
        List<String> rows = new ArrayList<>();
        rows.add("### Cut at period " + period);
        rows.add("");
        rows.add(
                "| item | outturn | budget holder | off by | model | method | off by | straight line off by | 80% range | held |");
        rows.add("|---|--:|--:|--:|--:|---|--:|--:|---|---|");
        forecast.lines().forEach(line -> rows.add(row(line)));
        rows.add(total(forecast));
        rows.add("");
        return rows;
    }

    private String row(ForecastLine line) {
        Money outturn = outturns.get(line.item().name());
        Optional<Money> model = line.model().outturn();
        return cells(
                line.item().name(),
                amount(outturn),
                amount(line.reported()),
                off(line.reported(), outturn),
                model.map(ExampleForecasts::amount).orElse("none"),
                line.model()
                        .chosen()
                        .map(ForecastMethod::label)
                        .orElse(line.model().state().reason()),
                model.map(said -> off(said, outturn)).orElse(""),
                Optional.ofNullable(line.model().byMethod().get(ForecastMethod.STRAIGHT_LINE))
                        .map(said -> off(said, outturn))
                        .orElse(""),
                range(line.model().range()),
                held(line.model().range(), outturn));
    }

    private String total(ForecastReport forecast) {
        Money straight = Money.sum(forecast.lines().stream()
                .map(line -> line.model().byMethod().getOrDefault(ForecastMethod.STRAIGHT_LINE, line.reported()))
                .toList());
        Optional<ForecastRange> range = forecast.alone().map(draws -> draws.range());
        return cells(
                "**Total**",
                amount(outturn()),
                amount(forecast.reported()),
                off(forecast.reported(), outturn()),
                amount(forecast.modelled()),
                "every item's own",
                off(forecast.modelled(), outturn()),
                off(straight, outturn()),
                range(range),
                held(range, outturn()));
    }

    private static String cells(String... cells) {
        return List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String amount(Money amount) {
        return String.format(Locale.ROOT, "%.3f", amount.pounds().movePointLeft(6));
    }

    private static String off(Money said, Money outturn) {
        return Percentage.of(said.minus(outturn), outturn)
                .map(share -> share + "%")
                .orElse("n/a");
    }

    private static String range(Optional<ForecastRange> range) {
        return range.map(known -> amount(known.low()) + " to " + amount(known.high()))
                .orElse("none");
    }

    private static String held(Optional<ForecastRange> range, Money outturn) {
        return range.map(known -> known.holds(outturn) ? "yes" : "no").orElse("");
    }
}
