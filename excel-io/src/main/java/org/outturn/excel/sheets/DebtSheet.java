package org.outturn.excel.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.debt.DebtBand;
import org.outturn.core.debt.DebtStatement;
import org.outturn.core.money.Money;
import org.outturn.excel.layout.Block;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.ChartLayout;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** Debt by age with shares that add to the whole, its trend, and what was written off. */
final class DebtSheet implements ReportSheet {

    private static final String HISTORY = "tblDebtHistory";

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
        DebtAges ages = new DebtAges(report, debt);
        blocks.add(ages.table());
        blocks.add(TableLayout.of(
                "tblWrittenOff",
                "Debt written off in the year.",
                List.of(
                        Column.text("Written off", 40, Written::label),
                        Column.<Written>of(
                                        report.in("Amount"),
                                        CellFormat.AMOUNT,
                                        16,
                                        written -> report.amount(written.amount()))
                                .withFormula(writtenOff(report))),
                List.of(new Written(
                        "In the year to the end of " + report.position().period(), debt.writtenOff()))));
        blocks.add(history(report, debt).titled("Aged debt over time"));
        blocks.add(chart(report, debt));
        if (debt.bands().size() > 2) {
            blocks.add(chartByAge(report, debt));
        }
        int printed = blocks.size();
        ages.invoices().ifPresent(table -> blocks.add(table.titled("Open invoices by their days")));
        blocks.add(ages.workings().titled("How shares are made to add to the whole"));
        return SheetLayout.of(
                        ReportSheets.DEBT,
                        report.titled("debt position"),
                        List.of(
                                "Amounts are in %s. Shares are adjusted in the last digit so that they add to 100.0%% (largest remainder)."
                                        .formatted(report.unit().label()),
                                "Trend: against the quarter before, as printed; for overdue debt up is adverse, for the youngest band it is only a direction."),
                        blocks)
                .withSentences()
                .printing(Math.max(4, debt.bands().size() + 2))
                .withWorkings(blocks.size() - printed);
    }

    /** Write-offs dated in the year and by the end of the period. */
    private static String writtenOff(ReportContext report) {
        FinancialYear year = report.position().settings().year();
        return report.knows("In_WriteOffs_Date", "In_WriteOffs_Amount")
                ? report.fromPounds(
                        "SUMIFS(In_WriteOffs_Amount,In_WriteOffs_Date,\">=\"&%s,In_WriteOffs_Date,\"<=\"&%s)"
                                .formatted(
                                        day(year.start()),
                                        day(year.endOf(report.position().period()))))
                : "";
    }

    static String day(LocalDate date) {
        return "DATE(%d,%d,%d)".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static ChartLayout chart(ReportContext report, DebtStatement debt) {
        return new ChartLayout(
                report.in("Debt at the end of each quarter,"),
                "Bar chart of all debt at the end of each quarter known; now %s."
                        .formatted(report.unit().inSentence(debt.total())),
                HISTORY,
                "Quarter",
                List.of(new ChartLayout.Series(report.in("Total"), "All ages", ChartLayout.Colour.BUDGET)),
                true);
    }

    /** The youngest age is most of the debt and the least of the worry; beside it the others could not be seen. */
    private static ChartLayout chartByAge(ReportContext report, DebtStatement debt) {
        List<DebtBand> older = debt.bands().subList(1, debt.bands().size());
        List<ChartLayout.Series> series = new ArrayList<>();
        for (DebtBand band : older) {
            series.add(new ChartLayout.Series(
                    report.in(band.name()), band.name(), ChartLayout.Colour.ofPart(series.size())));
        }
        String now = older.stream()
                .map(band -> "%s %s".formatted(band.name(), report.unit().inSentence(band.amount())))
                .collect(Collectors.joining(", "));
        String youngest = debt.bands().get(0).name();
        return new ChartLayout(
                        report.in("Debt by age at the end of each quarter, without %s,".formatted(youngest)),
                        "Bar chart of debt at the end of each quarter known, each bar made up of the ages after %s. Now: %s."
                                .formatted(youngest, now),
                        HISTORY,
                        "Quarter",
                        series,
                        true)
                .asStack();
    }

    /** The reported quarter's balances stand in the table of ages; those before it are typed. */
    private static String balance(ReportContext report, String band, int quarter) {
        if (quarter == DebtAges.quarter(report)) {
            return "INDEX(Debt_Amount,MATCH(\"%s\",Debt_Band,0))".formatted(band);
        }
        return DebtAges.knowsBands(report)
                ? report.fromPounds("SUMIFS(In_Debt_Balance,In_Debt_Band,\"%s\",In_Debt_Quarter,{Number of quarter})"
                        .formatted(band))
                : "";
    }

    private record Quarter(int number, Map<String, Money> bands) {}

    private static TableLayout<Quarter> history(ReportContext report, DebtStatement debt) {
        List<Quarter> quarters = new ArrayList<>();
        debt.byQuarter().forEach((number, bands) -> quarters.add(new Quarter(number, bands)));
        List<Column<Quarter>> columns = new ArrayList<>();
        columns.add(Column.text("Quarter", 40, quarter -> nameOf(quarter.number())));
        for (DebtBand band : debt.bands()) {
            columns.add(Column.<Quarter>of(
                            report.in(band.name()),
                            CellFormat.AMOUNT,
                            16,
                            quarter -> report.amount(quarter.bands().getOrDefault(band.name(), Money.ZERO)))
                    .withFormula(quarter -> balance(report, band.name(), quarter.number())));
        }
        columns.add(Column.<Quarter>of(
                        report.in("Total"),
                        CellFormat.AMOUNT,
                        16,
                        quarter -> report.amount(Money.sum(quarter.bands().values())))
                .withFormula(report.rounded("SUM({%s}:{%s})"
                        .formatted(
                                report.in(debt.bands().get(0).name()),
                                report.in(debt.bands()
                                        .get(debt.bands().size() - 1)
                                        .name())))));
        columns.add(Column.of("Number of quarter", CellFormat.COUNT, 20, quarter -> CellValue.of(quarter.number())));
        return TableLayout.of(HISTORY, "Balance of each age at the end of each quarter known.", columns, quarters);
    }

    private static String nameOf(int quarter) {
        return quarter > 0 ? "Quarter " + quarter : "%d quarters before the year".formatted(1 - quarter);
    }
}
