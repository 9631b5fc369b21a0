package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.provenance.Severity;
import org.outturn.excel.layout.Block;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TablePlace;
import org.outturn.excel.layout.TextLayout;

/**
 * The report as it may be published: a cover, a contents list, and each published table on a sheet of its own, values
 * only. What is not named here is not published: ledgers name foster carers and children's suppliers.
 *
 * <p>Months unlike the others and late postings are left out, as lists of codings for the team to look into.
 *
 * <p>Charts are left out, as the guidance on spreadsheets advises; every figure they draw stands in a table.
 */
public final class Publication {

    /** The words of the line that leads to the contents list. */
    public static final String TO_CONTENTS = "Go to the contents";

    /** The sheet that it leads to. */
    public static final String CONTENTS = ReportSheets.CONTENTS;

    private static final List<PublishedTable> TABLES = List.of(
            PublishedTable.of("tblSummary", "Outturn summary"),
            PublishedTable.of("tblFunds", "Totals by fund"),
            PublishedTable.of("tblGroups", "Totals by service"),
            PublishedTable.of("tblBudgetItems", "Budget items"),
            PublishedTable.of("tblRagKey", "Key to ratings")
                    .withEveryColumn()
                    .saying(
                            "Amounts are in %s. A variance is judged before any use of reserves, and a bound is reached at its own amount."),
            PublishedTable.of("tblKeyVariances", "Key variances"),
            PublishedTable.of("tblPosition", "Position"),
            PublishedTable.of("tblDriversReport", "Drivers"),
            PublishedTable.of("tblMovement", "Movement"),
            PublishedTable.of("tblForecastItems", "Forecast outturn"),
            PublishedTable.of("tblForecastCourse", "Forecast by period")
                    .saying(
                            "Amounts are in %s. Each figure is the total up to the period named; forecast, low and high begin where the ledger ends."),
            PublishedTable.of("tblForecastRisk", "Chance of an overspend")
                    .saying("Amounts are in %s. Chances are estimates, from draws about the models' figures."),
            PublishedTable.of("tblForecastCover", "Reserves and overspend")
                    .saying("Amounts are in %s. Overspends are estimates, from draws about the models' figures."),
            PublishedTable.of("tblBacktest", "Past forecasts")
                    .saying(
                            "Errors are shares of the year's budget; a bias above nought means that outturns came out above the forecasts."),
            PublishedTable.of("tblGross", "Income and expenditure"),
            PublishedTable.of("tblSavingsReport", "Savings"),
            PublishedTable.of("tblSavingsTarget", "Savings target"),
            PublishedTable.of("tblReservesReport", "Reserves"),
            PublishedTable.of("tblGrowthReport", "Growth"),
            PublishedTable.of("tblFundingReport", "Additional funding"),
            PublishedTable.of("tblDebtReport", "Debt"),
            PublishedTable.of("tblWrittenOff", "Debt written off").saying("Amounts are in %s."),
            PublishedTable.of("tblDebtHistory", "Debt over time")
                    .saying("Amounts are in %s. Balances are those at the end of each quarter."),
            PublishedTable.of("tblMeasuresReport", "Measures"),
            PublishedTable.of("tblDeliverablesReport", "Deliverables")
                    .saying("Each rating is the one last given, in the period named."),
            PublishedTable.of("tblProgress", "Progress of deliverables")
                    .saying("Each deliverable is counted once, at the rating last given."));

    private record Entry(String tab, String holds) {}

    private record Counted(String title, long made, long passed, long look, long failed) {}

    private Publication() {}

    public static String title(ReportContext report) {
        return CoverSheet.title(report);
    }

    /** The published sheets, in order. */
    public static List<SheetLayout> layOut(ReportContext report) {
        List<SheetLayout> sheets = new ArrayList<>();
        for (PublishedTable table : TABLES) {
            ReportSheets.layOut(report).stream()
                    .flatMap(layout -> table.from(layout, report).stream())
                    .forEach(sheets::add);
        }
        sheets.add(checks(report));
        sheets.add(notes(report));
        sheets.add(0, contents(sheets));
        sheets.add(0, cover(report));
        return sheets;
    }

    private static SheetLayout cover(ReportContext report) {
        List<Block> blocks = List.of(
                new TextLayout("Headlines", report.report().sentences()),
                new TextLayout(
                        "Checks",
                        List.of(ChecksSheet.verdict(report), "The sheet Checks says how often each was made.")),
                new TextLayout(
                        "About this workbook",
                        List.of(
                                "Published by %s."
                                        .formatted(report.position().settings().organisation()),
                                "It holds values worked out from the ledger and the approved budget, for periods 1 to %d of %s. Amounts are in %s; income is negative."
                                        .formatted(
                                                report.position().period().number(),
                                                report.position().settings().year(),
                                                report.unit().label()),
                                "Each sheet holds one marked-up table under its title, its notes and what its shorthand means. Nothing is said by colour, symbol or picture. Charts are left out: the tables hold every figure that they draw.",
                                "Written by Outturn %s.".formatted(report.version()))));
        return SheetLayout.of(
                ReportSheets.COVER,
                title(report),
                List.of(
                        "%s, to %s"
                                .formatted(
                                        report.position().settings().year(),
                                        report.position().period()),
                        TO_CONTENTS),
                blocks);
    }

    private static SheetLayout contents(List<SheetLayout> sheets) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(ReportSheets.COVER, "Headlines, the verdict of the checks, and about this workbook."));
        for (SheetLayout sheet : sheets) {
            entries.add(new Entry(sheet.tab(), sheet.tables().get(0).summary()));
        }
        List<Column<Entry>> columns = List.of(
                Column.<Entry>of("Sheet", CellFormat.LINK, 34, entry -> CellValue.of(entry.tab()))
                        .linkedTo(entry -> TablePlace.quoted(entry.tab()) + "!A1"),
                Column.longText("What it holds", 90, Entry::holds));
        return SheetLayout.of(
                ReportSheets.CONTENTS,
                "Contents",
                List.of(PublishedTable.ONE_TABLE, "Each name in the first column leads to its sheet."),
                List.of(TableLayout.of("tblContents", "Every sheet with a link to it.", columns, entries)));
    }

    /** How often each check was made and passed: what a check found may name codings, so it is not published. */
    private static SheetLayout checks(ReportContext report) {
        Map<String, List<CheckResult>> byTitle = report.report().checks().stream()
                .collect(Collectors.groupingBy(CheckResult::title, LinkedHashMap::new, Collectors.toList()));
        List<Counted> counted = byTitle.entrySet().stream()
                .map(entry -> new Counted(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream().filter(CheckResult::passed).count(),
                        missed(entry.getValue(), Severity.WARNING) + missed(entry.getValue(), Severity.INFO),
                        missed(entry.getValue(), Severity.ERROR)))
                .toList();
        List<Column<Counted>> columns = List.of(
                Column.longText("Check", 70, Counted::title),
                Column.of("Times made", CellFormat.COUNT, 16, check -> CellValue.of(check.made())),
                Column.of("Passed", CellFormat.COUNT, 16, check -> CellValue.of(check.passed())),
                Column.of("Needing a look", CellFormat.COUNT, 16, check -> CellValue.of(check.look())),
                Column.of("Failed", CellFormat.COUNT, 16, check -> CellValue.of(check.failed())));
        return PublishedTable.sheet(
                ReportSheets.CHECKS,
                report.titled("checks"),
                List.of(),
                TableLayout.of(
                        "tblChecks", "How often each check was made, and how often it passed.", columns, counted),
                report);
    }

    private static long missed(List<CheckResult> checks, Severity severity) {
        return checks.stream()
                .filter(check -> !check.passed() && check.severity() == severity)
                .count();
    }

    private static SheetLayout notes(ReportContext report) {
        return PublishedTable.sheet(
                ReportSheets.NOTES,
                report.titled("notes"),
                List.of(),
                ReportNotes.of(report).table(),
                report);
    }
}
