package org.outturn.excel.sheets;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.forecast.ForecastMethod;
import org.outturn.core.forecast.ForecastRange;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.ForecastLine;
import org.outturn.core.monitoring.ForecastReport;
import org.outturn.core.outturn.Adjustment;
import org.outturn.core.outturn.Figures;
import org.outturn.core.outturn.ReportItem;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TotalCell;

/**
 * Each item with the figure reported, its range, and what every method makes of it. Methods that a
 * short formula can follow are live; a range and a regression are as worked out by the run.
 */
final class ForecastItems {

    private static final String ITEM = "Budget item";
    private static final String SHARE = "Spent by now in prior years";
    /** As many digits as a spreadsheet holds. */
    private static final MathContext SHARE_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private final ReportContext report;
    private final ForecastReport forecast;
    private final Figures total;
    private final String budget;
    private final String toDate;
    private final String spent;
    private final String reported;

    ForecastItems(ReportContext report) {
        this.report = report;
        this.forecast = ForecastSheet.forecast(report);
        this.total = report.position().statement().total().figures();
        this.budget = report.in("Controllable budget");
        this.toDate = report.in("Budget to date");
        this.spent = report.in("Spent to date");
        this.reported = report.in("Forecast outturn");
    }

    TableLayout<ForecastLine> table() {
        TableLayout<ForecastLine> table = TableLayout.of(
                "tblForecastItems",
                "The forecast outturn of each item, the range it may lie in, and what each method makes of it.",
                columns(),
                forecast.lines());
        return report.position().statement().hasOneFund() ? table.withTotal() : table;
    }

    private List<Column<ForecastLine>> columns() {
        List<Column<ForecastLine>> columns = new ArrayList<>();
        columns.add(Column.<ForecastLine>text(ITEM, 44, line -> line.item().name())
                .named("Forecast_Item")
                .totalled(TotalCell.label("Total")));
        columns.add(figure(budget, Figures::controllableBudget, lookUp("Item_Budget")));
        columns.add(figure(spent, figures -> figures.actual().plus(figures.accruals()), spentFormula()));
        columns.add(figure(reported, Figures::forecast, lookUp("Item_Forecast")));
        columns.add(bound("Low", ForecastRange::low));
        columns.add(bound("High", ForecastRange::high));
        columns.add(variance());
        columns.add(Column.<ForecastLine>of(
                        "RAG",
                        CellFormat.RAG,
                        12,
                        line -> CellValue.of(line.item().rag().label()))
                .withFormula(lookUp("Item_Rag")));
        columns.add(Column.text("Forecast by", 24, ForecastItems::basis));
        columns.add(Column.text("The model that stands", 24, ForecastItems::model));
        columns.add(Column.<ForecastLine>of(
                        report.in("Model"),
                        CellFormat.AMOUNT,
                        16,
                        line -> optional(line.model().outturn()))
                .named("Forecast_Model")
                .withFormula(line -> line.model().chosen().map(this::cellOf).orElse("")));
        columns.add(Column.text(
                "Why this model", 32, line -> line.model().evidence().inWords()));
        columns.add(Column.text(
                "Range known from",
                34,
                line -> line.model()
                        .range()
                        .map(range -> range.basis().inWords())
                        .orElse("")));
        columns.add(figure(toDate, Figures::budgetToDate, lookUp("Item_BudgetToDate")));
        columns.add(Column.of(SHARE, CellFormat.PERCENT, 16, ForecastItems::priorShare));
        for (ForecastMethod method : ForecastMethod.values()) {
            if (method.isModel()) {
                columns.add(byMethod(method));
            }
        }
        columns.add(adjustments("One-offs inside", Adjustment.Kind.ONE_OFF));
        columns.add(adjustments("Ordered", Adjustment.Kind.COMMITMENT));
        return columns;
    }

    private static String basis(ForecastLine line) {
        return line.item().forecast().basisInWords();
    }

    private static String model(ForecastLine line) {
        return line.model()
                .chosen()
                .map(ForecastMethod::label)
                .orElse("None: " + line.model().state().reason());
    }

    private static String lookUp(String name) {
        return "INDEX(%s,MATCH({%s},Item_Name,0))".formatted(name, ITEM);
    }

    private String spentFormula() {
        return report.hasAdjustments()
                ? report.rounded(lookUp("Item_Actual") + "+" + lookUp("Item_Accruals"))
                : lookUp("Item_Actual");
    }

    private Column<ForecastLine> figure(String heading, Function<Figures, Money> figure, String formula) {
        return Column.<ForecastLine>of(
                        heading,
                        CellFormat.AMOUNT,
                        16,
                        line -> report.amount(figure.apply(line.item().figures())))
                .withFormula(formula)
                .totalled(TotalCell.of(
                        report.amount(figure.apply(total)), report.rounded("SUM({%s:all})".formatted(heading))));
    }

    private Column<ForecastLine> bound(String name, Function<ForecastRange, Money> edge) {
        return Column.<ForecastLine>of(
                        report.in(name),
                        CellFormat.AMOUNT,
                        16,
                        line -> optional(line.range().map(edge)))
                .totalled(TotalCell.of(optional(forecast.range().map(edge)), ""));
    }

    private Column<ForecastLine> variance() {
        String formula = report.rounded("{%s}-{%s}".formatted(reported, budget));
        return Column.<ForecastLine>of(
                        report.in("Under (-)/over spend"),
                        CellFormat.AMOUNT,
                        16,
                        line -> report.amount(line.item().variance().amount()))
                .withFormula(formula)
                .totalled(TotalCell.of(
                        report.amount(
                                report.position().statement().total().variance().amount()),
                        formula));
    }

    private CellValue optional(Optional<Money> amount) {
        return amount.map(report::amount).orElse(CellValue.NOTHING);
    }

    private static CellValue priorShare(ForecastLine line) {
        return line.model()
                .priorShare()
                .map(share -> CellValue.of(share.round(SHARE_DIGITS).stripTrailingZeros()))
                .orElse(CellValue.NOTHING);
    }

    private String cellOf(ForecastMethod method) {
        return "{%s}".formatted(report.in(method.label()));
    }

    private Column<ForecastLine> byMethod(ForecastMethod method) {
        return Column.<ForecastLine>of(
                        report.in(method.label()),
                        CellFormat.AMOUNT,
                        16,
                        line -> Optional.ofNullable(line.model().byMethod().get(method))
                                .map(report::amount)
                                .orElse(CellValue.of(ReportContext.NOT_AVAILABLE)))
                .withFormula(
                        line -> isPlain(line) && line.model().byMethod().containsKey(method) ? formula(method) : "");
    }

    /** One-offs and orders make a formula too long to follow: there the figure stands as the run worked it out. */
    private boolean isPlain(ForecastLine line) {
        return adjustment(line, Adjustment.Kind.ONE_OFF).isZero()
                && adjustment(line, Adjustment.Kind.COMMITMENT).isZero();
    }

    private String formula(ForecastMethod method) {
        int months = report.position().period().number();
        return switch (method) {
            case STRAIGHT_LINE -> report.rounded("{%s}/%d*%d".formatted(spent, months, AccountingPeriod.MONTHS));
            case REMAINING_PROFILE -> report.rounded("{%s}+{%s}-{%s}".formatted(spent, budget, toDate));
            case PROFILED_RATE -> report.rounded("{%s}*{%s}/{%s}".formatted(spent, budget, toDate));
            case SEASONAL -> report.rounded("{%s}/{%s}".formatted(spent, SHARE));
            case TREND, HOLDER -> "";
        };
    }

    private Column<ForecastLine> adjustments(String heading, Adjustment.Kind kind) {
        return Column.<ForecastLine>of(
                        report.in(heading), CellFormat.AMOUNT, 16, line -> report.amount(adjustment(line, kind)))
                .withFormula(
                        kind == Adjustment.Kind.ONE_OFF
                                ? report.oneOffs("{%s}".formatted(ITEM))
                                : report.commitments("{%s}".formatted(ITEM)));
    }

    private Money adjustment(ForecastLine line, Adjustment.Kind kind) {
        return report.position().inputs().schedules().adjustments().stream()
                .filter(typed -> typed.kind() == kind)
                .filter(typed -> typed.period().equals(report.position().period()))
                .filter(typed -> ReportItem.key(typed.item())
                        .equals(ReportItem.key(line.item().name())))
                .map(Adjustment::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
