package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.outturn.core.corporate.CorporateSummary;
import org.outturn.core.corporate.LedgerRead;
import org.outturn.core.corporate.PortfolioWorkbook;
import org.outturn.core.money.Money;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** What the summary says in a few sentences, whether its checks passed, and what it was made from. */
final class CorporateCoverSheet {

    private static final int LABEL = 34;

    private record Entry(String label, String text) {}

    private record Total(String label, String name, CellValue value) {}

    private final CorporateSummary summary;
    private final ReportContext report;

    CorporateCoverSheet(CorporateSummary summary, ReportContext report) {
        this.summary = summary;
        this.report = report;
    }

    SheetLayout layOut() {
        return SheetLayout.of(
                        CorporateSheets.COVER,
                        CorporateSheets.title(summary, "corporate budget monitoring"),
                        List.of("Portfolios: %d. This sheet holds five tables."
                                .formatted(summary.workbooks().size())),
                        List.of(
                                new CorporateGlance(summary, report).table(LABEL),
                                pairs("tblCorporateHeadlines", "Headlines", headlines()),
                                pairs("tblCombined", "Workbooks combined", workbooks()),
                                pairs("tblCorporateLedgers", "Ledgers they were made from", ledgers()),
                                asWritten()))
                .withSentences();
    }

    private static TableLayout<Entry> pairs(String name, String title, List<Entry> entries) {
        List<Column<Entry>> columns = List.of(
                Column.text(title, LABEL, Entry::label), Column.longText("What it says", Glance.TEXT, Entry::text));
        return TableLayout.of(name, title + ".", columns, entries);
    }

    private List<Entry> headlines() {
        List<Entry> entries = new ArrayList<>();
        summary.headlines().forEach(headline -> entries.add(new Entry(headline.topic(), headline.sentence())));
        entries.add(new Entry(
                "Amounts", "In %s; income is negative.".formatted(report.unit().label())));
        entries.add(new Entry("Written by", "Outturn " + report.version()));
        return entries;
    }

    private List<Entry> workbooks() {
        return summary.workbooks().stream()
                .map(workbook -> new Entry(
                        workbook.portfolio(),
                        "%s, SHA-256 %s".formatted(workbook.source().file(), workbook.sha256())))
                .toList();
    }

    private List<Entry> ledgers() {
        return summary.ledgers().stream()
                .map(ledger -> new Entry(
                        ledger.name(),
                        "SHA-256 %s; %,d rows, debits %s, credits %s; read for %s"
                                .formatted(
                                        ledger.sha256(),
                                        ledger.rows(),
                                        ledger.amounts().debits().inPounds(),
                                        ledger.amounts().credits().inPounds(),
                                        readers(ledger))))
                .toList();
    }

    private String readers(LedgerRead ledger) {
        return summary.workbooks().stream()
                .filter(workbook -> workbook.ledgers().stream()
                        .anyMatch(read -> read.sha256().equals(ledger.sha256())))
                .map(PortfolioWorkbook::portfolio)
                .collect(Collectors.joining(", "));
    }

    /** The sums that sentences and checks were written from, over all funds: only to tell whether lines have changed. */
    private TableLayout<Total> asWritten() {
        List<Total> totals = List.of(
                new Total(
                        "Budget of all lines",
                        "Run_Budget",
                        report.amount(Money.sum(summary.statement().items().stream()
                                .map(item -> item.figures().controllableBudget())
                                .toList()))),
                new Total(
                        report.outturnWord() + " of all lines",
                        "Run_Outturn",
                        report.amount(Money.sum(summary.statement().items().stream()
                                .map(item -> item.figures().forecast())
                                .toList()))));
        List<Column<Total>> columns = List.of(
                Column.text("Sums as written by this run", LABEL, Total::label),
                Column.text(
                        "What it is",
                        Glance.TEXT,
                        total -> "Compared with the lines of the sheet Items, which are live"),
                Column.<Total>of(report.in("As written"), CellFormat.AMOUNT, Glance.AMOUNT, Total::value)
                        .namingCells(Total::name));
        return TableLayout.of(
                "tblCorporateAsWritten",
                "Sums of this run, to tell whether lines have changed since.",
                columns,
                totals);
    }
}
