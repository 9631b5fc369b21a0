package org.outturn.excel.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.outturn.core.budget.BudgetEntry;
import org.outturn.core.budget.BudgetProfile;
import org.outturn.core.budget.MovementKind;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.calendar.AccountingPeriod;
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
    private static final String DUE = "Weight to date";
    private static final String YEAR = "Weight of the year";

    @Override
    public SheetLayout layOut(ReportContext report) {
        return SheetLayout.of(
                ReportSheets.BUILD_UP,
                report.titled("how the controllable budget is built up"),
                preamble(report),
                List.of(TableLayout.of(
                        "tblBuildUp",
                        "Each budget line and movement, with the part of it due to date.",
                        columns(report),
                        entries(report))));
    }

    private static List<String> preamble(ReportContext report) {
        return List.of(
                "Amounts are in pounds and pence, read live from the Budget and Movements sheets.",
                "Movements approved for a period after %s are not counted."
                        .formatted(report.position().period()));
    }

    private static List<BudgetEntry> entries(ReportContext report) {
        return report.position().statement().items().stream()
                .flatMap(item -> item.budget().entries().stream())
                .toList();
    }

    /** Where the build-up of each item's budget stands. */
    static ItemPlaces places(ReportContext report) {
        List<String> items = entries(report).stream().map(BudgetEntry::item).toList();
        return ItemPlaces.of(
                ReportSheets.BUILD_UP, preamble(report), items, columns(report).size());
    }

    private static List<Column<BudgetEntry>> columns(ReportContext report) {
        return List.of(
                Column.<BudgetEntry>text("Item", 40, BudgetEntry::item).named("Build_Item"),
                Column.text("Line", 18, BudgetEntry::label),
                Column.<BudgetEntry>text(
                                "Kind",
                                22,
                                entry -> entry.kind().map(MovementKind::label).orElse("Original"))
                        .named("Build_Kind"),
                Column.of(
                        "Approved in period",
                        CellFormat.COUNT,
                        12,
                        entry -> entry.period()
                                .map(period -> CellValue.of(period.number()))
                                .orElse(CellValue.NOTHING)),
                Column.<BudgetEntry>of(AMOUNT, CellFormat.POUNDS, 16, entry -> ReportContext.pounds(entry.amount()))
                        .named("Build_Amount")
                        .withFormula(BuildUpSheet::source),
                Column.<BudgetEntry>of(
                                "One-off £", CellFormat.POUNDS, 16, entry -> ReportContext.pounds(entry.oneOff()))
                        .withFormula(entry -> oneOff(report, entry)),
                Column.text("Profile", 16, entry -> entry.profile().name()),
                weight(
                        report,
                        DUE,
                        entry -> entry.profile().cumulative(report.position().period()),
                        Math.min(report.position().period().number(), AccountingPeriod.MONTHS)),
                weight(report, YEAR, entry -> entry.profile().total(), AccountingPeriod.MONTHS),
                Column.<BudgetEntry>of(
                                "Due to date £",
                                CellFormat.POUNDS,
                                16,
                                entry -> ReportContext.pounds(
                                        entry.toDate(report.position().period())))
                        .named("Build_ToDate")
                        .withFormula("ROUND({%s}*{%s}/{%s},2)".formatted(AMOUNT, DUE, YEAR)),
                Column.<BudgetEntry>text("Fund", 16, entry -> fundOf(report, entry))
                        .named("Build_Fund"),
                Column.<BudgetEntry>of(
                                "Source",
                                CellFormat.LINK,
                                17,
                                entry -> CellValue.of(source(entry).replace("'", "")))
                        .linkedTo(BuildUpSheet::source));
    }

    /** What of the original budget is typed as one-off; all of a movement that is marked so. */
    private static String oneOff(ReportContext report, BudgetEntry entry) {
        if (entry.isOriginal()) {
            return new InputCells(report, InputSheets.BUDGET)
                    .cell("One-off", entry.source())
                    .map("SUM(%s)"::formatted)
                    .orElse("");
        }
        return new InputCells(report, InputSheets.MOVEMENTS)
                .cell("Recurrence", entry.source())
                .map(cell -> "IF(TRIM(%s)=\"%s\",{%s},0)".formatted(cell, Recurrence.ONE_OFF.label(), AMOUNT))
                .orElse("");
    }

    /** Weights of the profile's first months added up, live from the Profiles sheet. */
    private static Column<BudgetEntry> weight(
            ReportContext report, String heading, Function<BudgetEntry, BigDecimal> value, int months) {
        return Column.<BudgetEntry>of(heading, CellFormat.FLOOR, 10, entry -> CellValue.of(value.apply(entry)))
                .withFormula(entry -> weights(report, entry.profile(), months));
    }

    private static String weights(ReportContext report, BudgetProfile profile, int months) {
        List<Integer> rows = report.places().rowsOf(InputSheets.PROFILES, profile.name());
        if (rows.isEmpty()) {
            return "";
        }
        List<String> headings =
                IntStream.rangeClosed(1, months).mapToObj(month -> "P" + month).toList();
        return report.places()
                .across(InputSheets.PROFILES, headings, rows.get(rows.size() - 1))
                .map("SUM(%s)"::formatted)
                .orElse("");
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
