package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.List;
import org.outturn.core.monitoring.FileAccount;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.Figures;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** What the report says in a few sentences, whether its checks passed, and what it was made from. */
final class CoverSheet implements ReportSheet {

    private static final int LABEL = 34;
    private static final int TEXT = 110;

    private record Entry(String label, String text) {}

    private record Total(String label, String name, CellValue value) {}

    @Override
    public SheetLayout layOut(ReportContext report) {
        MonitoringPosition position = report.position();
        return SheetLayout.of(
                        ReportSheets.COVER,
                        "%s: %s %s"
                                .formatted(
                                        position.settings().organisation(),
                                        position.portfolio(),
                                        position.stage().isYearEnd() ? "revenue outturn" : "budget monitoring"),
                        List.of("%s, to %s. This sheet holds four tables."
                                .formatted(position.settings().year(), position.period())),
                        List.of(
                                headlines(report),
                                pairs(
                                        "tblReport",
                                        "This report",
                                        "Whose report this is and how it was made.",
                                        about(report)),
                                pairs(
                                        "tblLedgers",
                                        "Ledgers read",
                                        "The ledger files and what became of their rows.",
                                        ledgers(position)),
                                asWritten(report)))
                .withSentences();
    }

    private static TableLayout<Entry> headlines(ReportContext report) {
        List<Entry> entries = new ArrayList<>();
        List<String> headlines = report.report().headlines();
        for (int i = 0; i < headlines.size(); i++) {
            entries.add(new Entry("Headline " + (i + 1), headlines.get(i)));
        }
        entries.add(new Entry("Checks", ChecksSheet.verdict(report)));
        return pairs("tblHeadlines", "Headlines", "The position in sentences.", entries);
    }

    private static TableLayout<Entry> pairs(String name, String title, String summary, List<Entry> entries) {
        List<Column<Entry>> columns =
                List.of(Column.text(title, LABEL, Entry::label), Column.longText("What it says", TEXT, Entry::text));
        return TableLayout.of(name, summary, columns, entries);
    }

    private static List<Entry> about(ReportContext report) {
        MonitoringPosition position = report.position();
        return List.of(
                new Entry("Organisation", position.settings().organisation()),
                new Entry("Portfolio", position.portfolio()),
                new Entry("Financial year", position.settings().year().label()),
                new Entry(
                        "Periods counted", "1 to %d".formatted(position.period().number())),
                new Entry(
                        "Amounts",
                        "In %s; income is negative.".formatted(report.unit().label())),
                new Entry("Written by", "Outturn " + report.version()));
    }

    private static List<Entry> ledgers(MonitoringPosition position) {
        List<Entry> entries = new ArrayList<>();
        for (FileAccount file : position.ledger().files()) {
            entries.add(new Entry(
                    file.extract().source().toString(),
                    "SHA-256 " + file.extract().sha256()));
            entries.add(new Entry(
                    "Rows",
                    "%,d read: %,d used, %,d excluded, %,d not yet coded, %,d set aside, %,d skipped"
                            .formatted(
                                    file.extract().rows(),
                                    file.used().rows(),
                                    file.excluded().rows(),
                                    file.notYetCoded().rows(),
                                    file.setAside().rows(),
                                    file.skipped())));
            entries.add(new Entry(
                    "Amounts",
                    "Debits %,.2f, credits %,.2f, net %,.2f in pounds"
                            .formatted(
                                    file.amounts().debits().pounds(),
                                    file.amounts().credits().pounds(),
                                    file.sum().pounds())));
        }
        return entries;
    }

    /** The totals that sentences and checks were written from: what tells that figures have changed since. */
    private static TableLayout<Total> asWritten(ReportContext report) {
        Figures figures = report.position().statement().total().figures();
        List<Total> totals = new ArrayList<>();
        totals.add(
                new Total(report.in("Controllable budget"), "Run_Budget", report.amount(figures.controllableBudget())));
        if (!report.stage().isYearEnd()) {
            totals.add(new Total(report.in("Actual to date"), "Run_Actual", report.amount(figures.actual())));
        }
        totals.add(new Total(report.in(report.outturnWord()), "Run_Forecast", report.amount(figures.forecast())));
        List<Column<Total>> columns = List.of(
                Column.text("Totals as written by this run", LABEL, Total::label),
                Column.<Total>of("Amount", CellFormat.AMOUNT, TEXT, Total::value)
                        .namingCells(Total::name));
        return TableLayout.of(
                "tblAsWritten", "Totals of this run, to tell whether figures have changed since.", columns, totals);
    }
}
