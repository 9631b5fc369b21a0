package org.outturn.excel.sheets;

import java.util.List;
import java.util.function.Function;
import org.outturn.core.growth.GrowthItem;
import org.outturn.core.growth.GrowthRegister;
import org.outturn.core.money.Money;
import org.outturn.excel.inputs.ScheduleSheets;
import org.outturn.excel.layout.Block;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TotalCell;

/** Growth items and one-off funding, with the totals that say how much stays in the base. */
final class GrowthSheet implements ReportSheet {

    @Override
    public boolean isNeeded(ReportContext report) {
        return !report.position().inputs().schedules().growth().isEmpty();
    }

    @Override
    public SheetLayout layOut(ReportContext report) {
        GrowthRegister growth = report.position().schedules().growth();
        return SheetLayout.of(
                        ReportSheets.GROWTH,
                        report.titled("growth items and one-off funding"),
                        List.of(
                                "Amounts are in %s. Ongoing stays in the base for later years; one-off is for this year only."
                                        .formatted(report.unit().label())),
                        List.<Block>of(table(report, growth)))
                .printing(6);
    }

    private static TableLayout<GrowthItem> table(ReportContext report, GrowthRegister growth) {
        String ongoing = report.in("Ongoing");
        String oneOff = report.in("One-off");
        InputCells cells = new InputCells(report, ScheduleSheets.GROWTH);
        List<Column<GrowthItem>> columns = List.of(
                Column.<GrowthItem>text("Title", 44, GrowthItem::title).totalled(TotalCell.label("Total")),
                amount(
                                report,
                                ongoing,
                                GrowthItem::ongoing,
                                growth.ongoing(),
                                line -> cells.amount("Ongoing", line.source()))
                        .linkedTo(line -> cells.link("Ongoing", line.source())),
                amount(
                                report,
                                oneOff,
                                GrowthItem::oneOff,
                                growth.oneOff(),
                                line -> cells.amount("One-off", line.source()))
                        .linkedTo(line -> cells.link("One-off", line.source())),
                amount(
                        report,
                        report.in("Total"),
                        GrowthItem::total,
                        growth.total(),
                        line -> report.rounded("{%s}+{%s}".formatted(ongoing, oneOff))),
                Column.text("Spent", 14, GrowthItem::spent),
                Column.longText("What it is for", 60, GrowthItem::text),
                Column.text("Item", 36, line -> line.item().orElse("")),
                Column.text("In original budget", 12, line -> line.inOriginal() ? "Yes" : "No"),
                Column.text("Ref", 10, GrowthItem::reference));
        return TableLayout.of(
                        "tblGrowthReport",
                        "Each growth item with its ongoing and one-off part.",
                        columns,
                        growth.items())
                .withTotal();
    }

    private static Column<GrowthItem> amount(
            ReportContext report,
            String heading,
            Function<GrowthItem, Money> value,
            Money total,
            Function<GrowthItem, String> formula) {
        return Column.<GrowthItem>of(heading, CellFormat.AMOUNT, 14, line -> report.amount(value.apply(line)))
                .withFormula(formula)
                .totalled(TotalCell.of(report.amount(total), report.rounded("SUM({%s:all})".formatted(heading))));
    }
}
