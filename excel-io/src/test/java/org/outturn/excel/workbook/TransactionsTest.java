package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.BudgetMonitor;
import org.outturn.core.monitoring.LedgerException;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.graft.GraftException;
import org.outturn.excel.inputs.WorkbookInputs;
import org.outturn.excel.ledger.LedgerReadOptions;
import org.outturn.excel.ledger.LedgerStream;
import org.outturn.excel.lint.WorkbookLint;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.CellKind;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/** The ledger's rows on a sheet of their own, from the embedded example with a few rows that are in no item. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TransactionsTest {

    private static final String FORMULA = "=HYPERLINK(\"http://example.org\";\"pay\")";
    private static final int HEADING_ROW = 5;
    private static final int ITEM = 3;
    private static final int AMOUNT = 11;
    private static final int OUTCOME = 12;

    @TempDir
    private Path folder;

    private Path ledger;
    private LedgerStream stream;
    private WorkbookInputs typed;
    private MonitoringReport report;

    @BeforeEach
    void read() throws IOException {
        ledger = Files.copy(Example.LEDGER, folder.resolve("ledger.csv"));
        Files.writeString(
                ledger,
                "ZZZZZZ,9999,12,31/03/2021,X1,\"" + FORMULA.replace("\"", "\"\"") + "\",@supplier,10.25\n"
                        + "016500,5250,12,31/03/2021,X2,Lost,,n/a\n"
                        + "016500,5250,14,31/03/2021,X3,Too late,+44 20,-7.00\n",
                StandardOpenOption.APPEND);
        typed = MonitoringWorkbook.read(Example.WORKBOOK).get();
        stream = LedgerStream.open(
                        ledger,
                        LedgerReadOptions.ofYear(typed.inputs().settings().year()))
                .get();
        report = MonitoringReport.of(BudgetMonitor.monitor(
                        typed.inputs(), List.of(stream.extract()), MonitoringRequest.upTo(new AccountingPeriod(13)))
                .get());
    }

    private Path written(Path workbook, WriteOptions options) throws IOException {
        Path output = folder.resolve("outturn.xlsx");
        MonitoringWorkbook.write(
                workbook,
                output,
                report,
                MonitoringWorkbook.read(workbook).get().places(),
                options);
        return output;
    }

    private static WriteOptions listing(LedgerTransactions transactions) {
        return WriteOptions.by("test").listing(transactions);
    }

    private LedgerTransactions all() {
        return LedgerTransactions.all(List.of(stream), report.position().ledger());
    }

    @Test
    void each_balance_leads_to_its_first_posting() throws IOException, UnreadableFileException {
        Path output = written(Example.WORKBOOK, listing(all()));

        List<Row> postings = rows(output);
        Map<String, Long> first = new HashMap<>();
        postings.forEach(row -> first.putIfAbsent(codingOf(row, ITEM), row.number()));
        int linked = 0;
        try (InputStream in = Files.newInputStream(output);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (org.apache.poi.ss.usermodel.Row row : workbook.getSheet("Balances")) {
                org.apache.poi.ss.usermodel.Cell link = row.getCell(row.getLastCellNum() - 1);
                if (link != null && link.getCellType() == CellType.FORMULA) {
                    String coding = "%s|%s|%s".formatted(row.getCell(0), row.getCell(1), row.getCell(2));
                    assertThat(link.getCellFormula())
                            .isEqualTo("HYPERLINK(\"#'Transactions'!A%d\",\"Transactions, row %d\")"
                                    .formatted(first.get(coding), first.get(coding)));
                    assertThat(link.getStringCellValue()).isEqualTo("Transactions, row " + first.get(coding));
                    linked++;
                }
            }
        }
        assertThat(linked).isEqualTo(report.position().ledger().balances().size());
        assertThat(WorkbookLint.findings(output)).isEmpty();
    }

    private static String codingOf(Row row, int item) {
        return "%s|%s|%s"
                .formatted(
                        row.cell(item).text(),
                        row.cell(item + 1).text(),
                        row.cell(item + 2).text());
    }

    private static List<Row> rows(Path workbook) throws UnreadableFileException {
        List<Row> rows = new ArrayList<>();
        try (TabularFile file = TabularFile.open(workbook)) {
            file.forEachRow(file.sheet("Transactions").orElseThrow(), row -> {
                if (row.number() > HEADING_ROW) {
                    rows.add(row);
                }
            });
        }
        return rows;
    }

    private static List<String> sheets(Path workbook) throws UnreadableFileException {
        try (TabularFile file = TabularFile.open(workbook)) {
            return file.sheets().stream().map(TabularSheet::name).toList();
        }
    }

    private static Tally tally(List<Row> rows) {
        return rows.stream()
                .map(row -> row.cell(AMOUNT))
                .map(cell -> cell.isBlank() ? Tally.ofRows(1) : Tally.of(Money.of(cell.text())))
                .reduce(Tally.NONE, Tally::plus);
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    @Test
    void all_of_them_are_every_row_of_the_ledger_to_the_penny() throws IOException, UnreadableFileException {
        List<Row> rows = rows(written(Example.WORKBOOK, listing(all())));

        assertThat(rows).hasSize((int) stream.extract().rows());
        assertThat(tally(rows))
                .isEqualTo(stream.extract().posted().plus(stream.extract().setAsideTally()));
        assertThat(texts(rows.get(0)))
                .containsExactly(
                        "ledger.csv",
                        "",
                        "2",
                        "Support for Children with Disabilities",
                        "016500",
                        "5250",
                        "1",
                        "2020-04-01",
                        "AP100001",
                        "Helping Hand Home Support (Made-up) Ltd",
                        "Support at home",
                        "805.5",
                        "Counted",
                        "");
    }

    @Test
    void the_exceptions_are_the_rows_that_the_exceptions_sheet_adds_up() throws IOException, UnreadableFileException {
        LedgerTransactions exceptions =
                LedgerTransactions.exceptions(List.of(stream), report.position().ledger());

        List<Row> rows = rows(written(Example.WORKBOOK, listing(exceptions)));

        assertThat(tally(rows))
                .isEqualTo(Tally.sum(report.position().ledger().exceptions().stream()
                        .map(LedgerException::tally)
                        .toList()));
        assertThat(rows.subList(rows.size() - 3, rows.size()))
                .extracting(row ->
                        row.cell(OUTCOME).text() + ": " + row.cell(OUTCOME + 1).text())
                .containsExactly(
                        "Not yet coded: No line of Coding claims it",
                        "Set aside: \"n/a\" is not an amount.",
                        "Excluded: after period 13");
    }

    @Test
    void the_postings_of_an_item_come_to_its_actual() throws IOException, UnreadableFileException {
        var item = report.position().statement().items().get(0);
        LedgerTransactions ofItem = LedgerTransactions.ofItem(
                item.name().toUpperCase(Locale.ROOT),
                List.of(stream),
                report.position().ledger());

        List<Row> rows = rows(written(Example.WORKBOOK, listing(ofItem)));

        assertThat(rows).allMatch(row -> row.cell(ITEM).text().equals(item.name()));
        assertThat(tally(rows).sum())
                .isEqualTo(report.position().ledger().actuals().get(ReportItem.key(item.name())));
    }

    @Test
    void what_looks_like_a_formula_is_text() throws IOException, UnreadableFileException {
        List<Row> rows = rows(written(Example.WORKBOOK, listing(all())));

        Row pay = rows.get(rows.size() - 3);
        assertThat(pay.cells())
                .filteredOn(cell -> cell.text().startsWith("=") || cell.text().startsWith("@"))
                .hasSize(2)
                .allMatch(cell -> cell.kind() == CellKind.TEXT && !cell.formula());
    }

    @Test
    void a_run_that_lists_none_takes_the_list_of_an_earlier_run_away() throws IOException, UnreadableFileException {
        Path fresh = Files.copy(written(Example.WORKBOOK, WriteOptions.by("test")), folder.resolve("fresh.xlsx"));
        Path listed = Files.copy(written(Example.WORKBOOK, listing(all())), folder.resolve("listed.xlsx"));
        assertThat(sheets(listed)).contains("Transactions");

        Path again = written(listed, WriteOptions.by("test"));

        assertThat(sheets(again)).isEqualTo(sheets(fresh));
    }

    private Path withSheetOfTheirOwn() throws IOException {
        Path workbook = folder.resolve("theirs.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(Example.WORKBOOK));
                var out = Files.newOutputStream(workbook)) {
            book.createSheet("Transactions").createRow(0).createCell(0).setCellValue("My own list");
            book.write(out);
        }
        return workbook;
    }

    @Test
    void a_sheet_of_that_name_that_somebody_made_is_left_alone() throws IOException, UnreadableFileException {
        Path theirs = withSheetOfTheirOwn();

        assertThat(sheets(written(theirs, WriteOptions.by("test")))).contains("Transactions");
        assertThatThrownBy(() -> written(theirs, listing(all())))
                .isInstanceOf(GraftException.class)
                .hasMessage("the sheet \"Transactions\" is not one that Outturn wrote, and would be lost."
                        + " Give it another name, and run again.");
    }

    @Test
    void a_ledger_that_has_changed_since_it_was_read_leaves_the_old_workbook_as_it_was() throws IOException {
        Path output = Files.writeString(folder.resolve("outturn.xlsx"), "old");
        Files.writeString(ledger, "016500,5250,12,31/03/2021,X4,One more,,1.00\n", StandardOpenOption.APPEND);

        assertThatThrownBy(() -> written(Example.WORKBOOK, listing(all()))).isInstanceOf(IOException.class);

        assertThat(output).hasContent("old");
        assertThat(Optional.of(folder.toFile().list()).get()).noneMatch(name -> name.contains(".tmp"));
    }
}
