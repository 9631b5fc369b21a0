package org.outturn.excel.sheets;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.core.monitoring.FileAccount;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.RulesInForce;
import org.outturn.core.outturn.Figures;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.outturn.Variance;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.sheets.Glance.Figure;

/** What the report says in a few sentences, whether its checks passed, and what it was made from. */
final class CoverSheet implements ReportSheet {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final int LABEL = 28;

    private record Entry(String label, String text) {}

    private record Total(String label, String meaning, String name, CellValue value) {}

    @Override
    public SheetLayout layOut(ReportContext report) {
        MonitoringPosition position = report.position();
        return SheetLayout.of(
                        ReportSheets.COVER,
                        title(report),
                        List.of("%s, to %s. This sheet holds five tables."
                                .formatted(position.settings().year(), position.period())),
                        List.of(
                                atAGlance(report),
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

    static String title(ReportContext report) {
        MonitoringPosition position = report.position();
        return "%s: %s %s"
                .formatted(
                        position.settings().organisation(),
                        position.portfolio(),
                        position.stage().isYearEnd() ? "revenue outturn" : "budget monitoring");
    }

    private static TableLayout<Figure> atAGlance(ReportContext report) {
        return Glance.table(
                "tblAtAGlance",
                "The position in a few figures, its rating, and the verdict of the checks.",
                LABEL,
                figures(report),
                report);
    }

    private static List<Figure> figures(ReportContext report) {
        MonitoringPosition position = report.position();
        GroupTotal total = position.statement().total();
        Variance after = position.reserves().after();
        return List.of(
                Figure.of(
                        "Net controllable budget",
                        "Original budget and every movement approved since",
                        total.figures().controllableBudget(),
                        "Total_Budget"),
                Figure.of(report.outturnWord(), made(report), total.figures().forecast(), "Total_Forecast"),
                new Figure(
                        "Under (-)/over spend",
                        capital(total.variance().inWords(report.unit())) + ofBudget(total.variance()),
                        Optional.of(total.variance().amount()),
                        "Total_Variance",
                        total.rag().label(),
                        "Total_Rag"),
                Figure.of(
                        "After use of reserves",
                        capital(after.inWords(report.unit())),
                        after.amount(),
                        "Total_AfterReserves"),
                new Figure("Checks", ChecksSheet.verdict(report), Optional.empty(), "", ChecksSheet.worst(report), ""));
    }

    private static String made(ReportContext report) {
        return report.stage().isYearEnd()
                ? "Everything posted in periods 1 to %d"
                        .formatted(report.position().period().number())
                : "Forecasts of budget holders, and the budget where none is given";
    }

    static String ofBudget(Variance variance) {
        return variance.percentage()
                .map(share ->
                        ", %s%% of the budget".formatted(share.value().abs().toPlainString()))
                .orElse("");
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static TableLayout<Entry> headlines(ReportContext report) {
        List<Entry> entries = report.report().headlines().stream()
                .map(headline -> new Entry(headline.topic(), headline.sentence()))
                .toList();
        return pairs("tblHeadlines", "Headlines", "The position in sentences.", entries);
    }

    private static TableLayout<Entry> pairs(String name, String title, String summary, List<Entry> entries) {
        List<Column<Entry>> columns = List.of(
                Column.text(title, LABEL, Entry::label), Column.longText("What it says", Glance.TEXT, Entry::text));
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
                new Entry("As at", report.report().succession().report().asAt().format(DAY)),
                new Entry(
                        "Amounts",
                        "In %s; income is negative.".formatted(report.unit().label())),
                new Entry("Written by", "Outturn " + report.version()),
                new Entry("Rules in force", RulesInForce.of(position).inWords()));
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

    private static String meaning(String name) {
        return "Compared with " + name + ", which is live";
    }

    /** The totals that sentences and checks were written from: what tells that figures have changed since. */
    private static TableLayout<Total> asWritten(ReportContext report) {
        Figures figures = report.position().statement().total().figures();
        List<Total> totals = new ArrayList<>();
        totals.add(new Total(
                "Controllable budget",
                meaning("Total_Budget"),
                "Run_Budget",
                report.amount(figures.controllableBudget())));
        if (!report.stage().isYearEnd()) {
            totals.add(new Total(
                    "Actual to date", meaning("Total_Actual"), "Run_Actual", report.amount(figures.actual())));
        }
        totals.add(new Total(
                report.outturnWord(), meaning("Total_Forecast"), "Run_Forecast", report.amount(figures.forecast())));
        List<Column<Total>> columns = List.of(
                Column.text("Totals as written by this run", LABEL, Total::label),
                Column.text("What it is", Glance.TEXT, Total::meaning),
                Column.<Total>of(report.in("As written"), CellFormat.AMOUNT, Glance.AMOUNT, Total::value)
                        .namingCells(Total::name));
        return TableLayout.of(
                "tblAsWritten", "Totals of this run, to tell whether figures have changed since.", columns, totals);
    }
}
