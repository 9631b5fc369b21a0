package org.outturn.excel.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.outturn.core.budget.BudgetEntry;
import org.outturn.core.budget.MovementKind;
import org.outturn.core.outturn.ReportItem;
import org.outturn.excel.inputs.InputSheet;
import org.outturn.excel.inputs.InputSheets;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TablePlace;

/** How each item's controllable budget is built up: the original budget and every movement approved since. */
final class BuildUpSheet implements ReportSheet {

    private static final String AMOUNT = "Amount £";
    private static final String SHARE = "Share due to date";

    @Override
    public SheetLayout layOut(ReportContext report) {
        List<BudgetEntry> entries = report.position().statement().items().stream()
                .flatMap(item -> item.budget().entries().stream())
                .toList();
        return SheetLayout.of(
                ReportSheets.BUILD_UP,
                report.titled("how the controllable budget is built up"),
                List.of(
                        "Amounts are in pounds and pence, read live from the Budget and Movements sheets.",
                        "Movements approved for a period after %s are not counted."
                                .formatted(report.position().period())),
                List.of(TableLayout.of(
                        "tblBuildUp",
                        "Each budget line and movement, with the part of it due to date.",
                        columns(report),
                        entries)));
    }

    private static List<Column<BudgetEntry>> columns(ReportContext report) {
        return List.of(
                Column.<BudgetEntry>text("Item", 44, BudgetEntry::item).named("Build_Item"),
                Column.text("Line", 24, BudgetEntry::label),
                Column.<BudgetEntry>text(
                                "Kind",
                                24,
                                entry -> entry.kind().map(MovementKind::label).orElse("Original"))
                        .named("Build_Kind"),
                Column.of(
                        "Approved in period",
                        CellFormat.COUNT,
                        12,
                        entry -> entry.period()
                                .map(period -> CellValue.of(period.number()))
                                .orElse(CellValue.NOTHING)),
                Column.<BudgetEntry>of(AMOUNT, CellFormat.POUNDS, 18, entry -> ReportContext.pounds(entry.amount()))
                        .named("Build_Amount")
                        .withFormula(BuildUpSheet::source),
                Column.of("One-off £", CellFormat.POUNDS, 18, entry -> ReportContext.pounds(entry.oneOff())),
                Column.text("Profile", 20, entry -> entry.profile().name()),
                Column.of(SHARE, CellFormat.SHARE, 12, entry -> CellValue.of(shareOf(report, entry))),
                Column.<BudgetEntry>of(
                                "Due to date £",
                                CellFormat.POUNDS,
                                18,
                                entry -> ReportContext.pounds(
                                        entry.toDate(report.position().period())))
                        .named("Build_ToDate")
                        .withFormula("ROUND({%s}*{%s},2)".formatted(AMOUNT, SHARE)),
                Column.<BudgetEntry>text("Fund", 20, entry -> fundOf(report, entry))
                        .named("Build_Fund"),
                Column.<BudgetEntry>of(
                                "Source",
                                CellFormat.LINK,
                                24,
                                entry -> CellValue.of(source(entry).replace("'", "")))
                        .linkedTo(BuildUpSheet::source));
    }

    /** The part of the year's weights that has passed, with more digits than pence can need. */
    private static BigDecimal shareOf(ReportContext report, BudgetEntry entry) {
        return entry.profile()
                .cumulative(report.position().period())
                .divide(entry.profile().total(), 17, RoundingMode.HALF_UP);
    }

    private static String fundOf(ReportContext report, BudgetEntry entry) {
        return report.position().statement().items().stream()
                .filter(item -> ReportItem.key(item.name()).equals(ReportItem.key(entry.item())))
                .map(item -> item.item().fund().name())
                .findFirst()
                .orElseThrow();
    }

    private static String source(BudgetEntry entry) {
        InputSheet sheet = entry.isOriginal() ? InputSheets.BUDGET : InputSheets.MOVEMENTS;
        return "%s!%s"
                .formatted(
                        TablePlace.quoted(sheet.name()),
                        entry.source().position().orElseThrow());
    }
}
