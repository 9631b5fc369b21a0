package org.outturn.excel.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.core.debt.DebtBand;
import org.outturn.core.debt.DebtEntry;
import org.outturn.core.debt.DebtStatement;
import org.outturn.core.money.Money;
import org.outturn.core.money.Percentage;
import org.outturn.core.reserves.Trend;
import org.outturn.excel.layout.Block;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.ChartLayout;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TotalCell;

/** Debt by age with shares that add to the whole, its trend, and what was written off. */
final class DebtSheet implements ReportSheet {

    private static final String HISTORY = "tblDebtHistory";

    private static final Set<String> NAMES = Set.of("In_Debt_Band", "In_Debt_Quarter", "In_Debt_Balance");

    private record Written(String label, Money amount) {}

    @Override
    public boolean isNeeded(ReportContext report) {
        return !report.position().inputs().schedules().debt().isEmpty()
                || !report.position().inputs().schedules().writeOffs().isEmpty();
    }

    @Override
    public SheetLayout layOut(ReportContext report) {
        DebtStatement debt = report.position().schedules().debt();
        List<Block> blocks = new ArrayList<>();
        blocks.add(bands(report, debt));
        blocks.add(TableLayout.of(
                "tblWrittenOff",
                "Debt written off in the year.",
                List.of(
                        Column.text("Written off", 40, Written::label),
                        Column.of(
                                report.in("Amount"),
                                CellFormat.AMOUNT,
                                16,
                                (Written written) -> report.amount(written.amount()))),
                List.of(new Written(
                        "In the year to the end of " + report.position().period(), debt.writtenOff()))));
        blocks.add(history(report, debt).titled("Aged debt over time"));
        blocks.add(chart(report, debt));
        return SheetLayout.of(
                        ReportSheets.DEBT,
                        report.titled("debt position"),
                        List.of(
                                "Amounts are in %s. Shares are adjusted in the last digit so that they add to 100.0%% (largest remainder)."
                                        .formatted(report.unit().label()),
                                "Trend: against the quarter before, as printed; for overdue debt up is adverse, for the youngest band it is only a direction."),
                        blocks)
                .withSentences();
    }

    private static TableLayout<DebtBand> bands(ReportContext report, DebtStatement debt) {
        String amount = report.in("Amount");
        boolean typed = report.position().inputs().schedules().debt().stream()
                .allMatch(entry -> entry instanceof DebtEntry.BandBalance);
        boolean live = typed && report.places().names().keySet().containsAll(NAMES);
        String formula = live
                ? report.fromPounds(
                        "SUMIFS(In_Debt_Balance,In_Debt_Band,{Age},In_Debt_Quarter,%d)".formatted(quarter(report)))
                : "";
        List<Column<DebtBand>> columns = List.of(
                Column.<DebtBand>text("Age", 40, DebtBand::name).totalled(TotalCell.label("Total")),
                Column.<DebtBand>of(amount, CellFormat.AMOUNT, 16, band -> report.amount(band.amount()))
                        .withFormula(formula)
                        .totalled(TotalCell.of(
                                report.amount(debt.total()), report.rounded("SUM({%s:all})".formatted(amount)))),
                Column.<DebtBand>of(
                                "Share of debt",
                                CellFormat.PERCENT,
                                14,
                                band -> ReportContext.share(Optional.of(band.share())))
                        .totalled(TotalCell.of(
                                ReportContext.share(shareOfAll(debt)), "ROUND(SUM({Share of debt:all}),3)")),
                Column.<DebtBand>of("Trend", CellFormat.TEXT, 16, band -> trend(band.trend()))
                        .totalled(TotalCell.of(trend(debt.trend()), "")));
        return TableLayout.of("tblDebtReport", "Debt by age with its share and trend.", columns, debt.bands())
                .withTotal();
    }

    private static ChartLayout chart(ReportContext report, DebtStatement debt) {
        return new ChartLayout(
                report.in("Debt at the end of each quarter,"),
                "Bar chart of all debt at the end of each quarter known; now %s %s."
                        .formatted(
                                report.unit().rounded(debt.total()),
                                report.unit().label()),
                HISTORY,
                "Quarter",
                List.of(new ChartLayout.Series(report.in("Total"), "All ages", ChartLayout.Colour.BUDGET)),
                true);
    }

    private static int quarter(ReportContext report) {
        return (Math.min(report.position().period().number(), 12) + 2) / 3;
    }

    private static Optional<Percentage> shareOfAll(DebtStatement debt) {
        return Optional.of(debt.bands().stream()
                .map(DebtBand::share)
                .reduce((one, two) -> new Percentage(one.value().add(two.value())))
                .orElse(new Percentage(BigDecimal.ZERO)));
    }

    private static CellValue trend(Optional<Trend> trend) {
        return CellValue.of(trend.map(Trend::label).orElse("no earlier balance"));
    }

    private record Quarter(String name, Map<String, Money> bands) {}

    private static TableLayout<Quarter> history(ReportContext report, DebtStatement debt) {
        List<Quarter> quarters = new ArrayList<>();
        debt.byQuarter().forEach((number, bands) -> quarters.add(new Quarter(nameOf(number), bands)));
        List<Column<Quarter>> columns = new ArrayList<>();
        columns.add(Column.text("Quarter", 40, Quarter::name));
        for (DebtBand band : debt.bands()) {
            columns.add(Column.of(
                    report.in(band.name()),
                    CellFormat.AMOUNT,
                    16,
                    quarter -> report.amount(quarter.bands().getOrDefault(band.name(), Money.ZERO))));
        }
        columns.add(Column.of(
                report.in("Total"),
                CellFormat.AMOUNT,
                16,
                quarter -> report.amount(Money.sum(quarter.bands().values()))));
        return TableLayout.of(HISTORY, "Balance of each age at the end of each quarter known.", columns, quarters);
    }

    private static String nameOf(int quarter) {
        return quarter > 0 ? "Quarter " + quarter : "%d quarters before the year".formatted(1 - quarter);
    }
}
