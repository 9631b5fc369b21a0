package org.outturn.excel.sheets;

import java.util.List;
import java.util.function.Function;
import org.outturn.core.funding.FundedPressure;
import org.outturn.core.funding.FundingStatement;
import org.outturn.core.money.Money;
import org.outturn.excel.inputs.ScheduleSheets;
import org.outturn.excel.layout.Block;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TotalCell;

/** What additional grants pay for, pressure by pressure, with what stays unfunded. */
final class FundingSheet implements ReportSheet {

    @Override
    public boolean isNeeded(ReportContext report) {
        return !report.position().inputs().schedules().funding().isEmpty();
    }

    @Override
    public SheetLayout layOut(ReportContext report) {
        FundingStatement funding = report.position().schedules().funding();
        return SheetLayout.of(
                        ReportSheets.FUNDING,
                        report.titled("additional funding"),
                        List.of(
                                "Amounts are in %s. Pressure: additional costs + savings slippage + loss of income, less offsetting income."
                                        .formatted(report.unit().label()),
                                "Unfunded is the part of the pressure that no grant pays."),
                        List.<Block>of(table(report, funding)))
                .printing(8);
    }

    private static TableLayout<FundedPressure> table(ReportContext report, FundingStatement funding) {
        String pressure = report.in("Pressure");
        String funded = report.in("Funded");
        String parts = "{%s}+{%s}+{%s}+{%s}"
                .formatted(
                        report.in("Additional costs"),
                        report.in("Savings slippage"),
                        report.in("Loss of income"),
                        report.in("Offsetting income"));
        List<Column<FundedPressure>> columns = List.of(
                Column.<FundedPressure>text("Description", 50, FundedPressure::title)
                        .totalled(TotalCell.label("Total")),
                typed(report, funding, "Additional costs", "Additional cost", FundedPressure::additionalCosts),
                typed(report, funding, "Savings slippage", "Slippage", FundedPressure::savingsSlippage),
                typed(report, funding, "Loss of income", "Lost income", FundedPressure::lossOfIncome),
                typed(report, funding, "Offsetting income", "Offset", FundedPressure::offsettingIncome),
                amount(report, funding, pressure, FundedPressure::pressure, line -> report.rounded(parts)),
                typed(report, funding, "Funded", "Applied", FundedPressure::applied),
                amount(
                        report,
                        funding,
                        report.in("Unfunded"),
                        FundedPressure::unfunded,
                        line -> report.rounded("{%s}-{%s}".formatted(pressure, funded))),
                Column.text("Grant", 28, FundedPressure::grant),
                Column.text("Item", 36, line -> line.item().orElse("")));
        return TableLayout.of(
                        "tblFundingReport",
                        "Each pressure with its parts, what a grant pays and what stays unfunded.",
                        columns,
                        funding.pressures())
                .withTotal();
    }

    private static Column<FundedPressure> typed(
            ReportContext report,
            FundingStatement funding,
            String heading,
            String input,
            Function<FundedPressure, Money> value) {
        InputCells cells = new InputCells(report, ScheduleSheets.FUNDING);
        return amount(report, funding, report.in(heading), value, line -> cells.amount(input, line.source()))
                .linkedTo(line -> cells.link(input, line.source()));
    }

    private static Column<FundedPressure> amount(
            ReportContext report,
            FundingStatement funding,
            String heading,
            Function<FundedPressure, Money> value,
            Function<FundedPressure, String> formula) {
        return Column.<FundedPressure>of(heading, CellFormat.AMOUNT, 15, line -> report.amount(value.apply(line)))
                .withFormula(formula)
                .totalled(TotalCell.of(
                        report.amount(funding.total(value)), report.rounded("SUM({%s:all})".formatted(heading))));
    }
}
