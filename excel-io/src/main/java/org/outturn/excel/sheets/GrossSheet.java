package org.outturn.excel.sheets;

import java.util.List;
import java.util.function.Function;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.Schedules;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.GrossFigures;
import org.outturn.excel.layout.Block;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TotalCell;

/** Actual spending by more than net: expenditure, income, what is not posted yet and what is ordered. */
final class GrossSheet implements ReportSheet {

    @Override
    public boolean isNeeded(ReportContext report) {
        return !report.position().settings().schedules().incomeSubjectives().isEmpty()
                || !report.position().inputs().schedules().adjustments().isEmpty();
    }

    @Override
    public SheetLayout layOut(ReportContext report) {
        return SheetLayout.of(
                ReportSheets.GROSS,
                report.titled("expenditure and income"),
                List.of(
                        "Amounts are in %s; income is negative."
                                .formatted(report.unit().label()),
                        "Income is what the income subjectives of Settings hold.",
                        "Accruals not posted, less prepayments, count in the variance to date; commitments are ordered, and in no total."),
                List.<Block>of(table(report)));
    }

    private static TableLayout<BudgetItem> table(ReportContext report) {
        String expenditure = report.in("Expenditure");
        String income = report.in("Income");
        String net = report.in("Net posted");
        ItemPlaces balances = BalancesSheet.places(report);
        String accruals = report.in("Accruals not posted");
        List<Column<BudgetItem>> columns = List.of(
                Column.<BudgetItem>text("Budget item", 44, BudgetItem::name).totalled(TotalCell.label("Total")),
                amount(report, expenditure, GrossFigures::expenditure, balances("Expenditure", report)),
                amount(report, income, GrossFigures::income, balances("Income", report)),
                amount(report, net, GrossFigures::net, report.rounded("{%s}+{%s}".formatted(expenditure, income)))
                        .linkedTo(item -> balances.of(item.name())),
                amount(report, accruals, GrossFigures::accruals, report.accruals("{Budget item}")),
                amount(
                        report,
                        report.in("Net with accruals"),
                        gross -> gross.net().plus(gross.accruals()),
                        report.rounded("{%s}+{%s}".formatted(net, accruals))),
                amount(
                        report,
                        report.in("Commitments"),
                        GrossFigures::commitments,
                        report.commitments("{Budget item}")));
        TableLayout<BudgetItem> table = TableLayout.of(
                "tblGross",
                "Expenditure, income, accruals and commitments of each item.",
                columns,
                report.position().statement().items());
        return report.position().statement().hasOneFund() ? table.withTotal() : table;
    }

    private static String balances(String nature, ReportContext report) {
        return report.fromPounds("SUMIFS(Bal_ToDate,Bal_Item,{Budget item},Bal_Nature,\"%s\")".formatted(nature));
    }

    private static Column<BudgetItem> amount(
            ReportContext report, String heading, Function<GrossFigures, Money> value, String formula) {
        Schedules schedules = report.position().schedules();
        Money total = Money.sum(report.position().statement().items().stream()
                .map(item -> value.apply(schedules.grossOf(item.name())))
                .toList());
        return Column.<BudgetItem>of(
                        heading,
                        CellFormat.AMOUNT,
                        16,
                        item -> report.amount(value.apply(schedules.grossOf(item.name()))))
                .withFormula(formula)
                .totalled(TotalCell.of(report.amount(total), report.rounded("SUM({%s:all})".formatted(heading))));
    }
}
