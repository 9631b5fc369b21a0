package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.inputs.ExampleRows;
import org.outturn.excel.inputs.InputSheet;
import org.outturn.excel.inputs.InputSheets;
import org.outturn.excel.inputs.WorkbookInputs;
import org.outturn.excel.lint.WorkbookLint;
import org.outturn.excel.saving.ChangedMeanwhileException;
import org.outturn.excel.saving.FileState;
import org.outturn.excel.sheets.ReportSheets;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;

class MonitoringWorkbookTest {

    @TempDir
    private Path folder;

    @Test
    void a_new_workbook_holds_every_input_sheet_and_asks_for_what_it_needs() throws Exception {
        Path workbook = folder.resolve("new.xlsx");

        MonitoringWorkbook.create(workbook, "Anyshire", "Housing", FinancialYear.startingApril(2026));

        try (TabularFile file = TabularFile.open(workbook)) {
            assertThat(file.sheets())
                    .extracting(TabularSheet::name)
                    .containsExactlyElementsOf(
                            InputSheets.all().stream().map(InputSheet::name).toList());
        }
        Reading<WorkbookInputs> read = MonitoringWorkbook.read(workbook);
        assertThat(read.findings()).extracting(Finding::toString).isEmpty();
        assertThat(read.get().inputs().settings().portfolio()).isEqualTo("Housing");
        assertThat(read.get().inputs().settings().year()).isEqualTo(FinancialYear.startingApril(2026));
    }

    @Test
    void example_rows_stand_in_every_sheet_and_fit_each_other() throws Exception {
        Path workbook = folder.resolve("new.xlsx");
        FinancialYear year = FinancialYear.startingApril(2026);

        MonitoringWorkbook.createWithExampleRows(workbook, "Anyshire", "Housing", year);

        Reading<WorkbookInputs> read = MonitoringWorkbook.read(workbook);
        assertThat(read.findings()).extracting(Finding::toString).isEmpty();
        assertThat(WorkbookLint.findings(workbook)).isEmpty();
        Map<String, List<List<Object>>> examples = ExampleRows.of(year);
        assertThat(InputSheets.all())
                .extracting(InputSheet::name)
                .filteredOn(name ->
                        !List.of("Settings", "Ledger layout", "Sign-off").contains(name))
                .allMatch(examples::containsKey);
        Path ledger = Files.writeString(
                folder.resolve("ledger.csv"),
                "Cost centre,Subjective,Period,Date,Amount\n1001,4000,1,15/04/2026,100000.00\n1501,4000,3,15/06/2026,900000.00\n");
        MonitoringReport report = Example.report(workbook, ledger, MonitoringRequest.everything());
        assertThat(report.position().statement().total().figures().actual()).isEqualTo(Money.ofPounds(1_000_000));
    }

    @Test
    void item_columns_offer_the_items_and_dates_must_be_dates() throws Exception {
        Path workbook = folder.resolve("new.xlsx");

        MonitoringWorkbook.create(workbook, "Anyshire", "Housing", FinancialYear.startingApril(2026));

        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook written = new XSSFWorkbook(in)) {
            assertThat(written.getSheet("Forecast").getDataValidations())
                    .anyMatch(rule -> "'Items'!$A$5:$A$16"
                            .equals(rule.getValidationConstraint().getFormula1()))
                    .anyMatch(rule -> rule.getValidationConstraint().getValidationType()
                            == DataValidationConstraint.ValidationType.DATE);
            assertThat(written.getSheet("Budget").getDataValidations())
                    .anyMatch(rule -> "'Profiles'!$A$5:$A$16"
                            .equals(rule.getValidationConstraint().getFormula1()));
        }
    }

    @Test
    void a_new_workbook_never_replaces_one_that_is_there() throws IOException {
        Path workbook = Files.writeString(folder.resolve("mine.xlsx"), "mine");

        assertThatThrownBy(() ->
                        MonitoringWorkbook.create(workbook, "Anyshire", "Housing", FinancialYear.startingApril(2026)))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(workbook).hasContent("mine");
    }

    @Test
    void what_people_typed_stays_as_it_was_to_the_byte() throws IOException {
        Path written =
                Example.written(Example.WORKBOOK, folder.resolve("outturn.xlsx"), MonitoringRequest.everything());

        Map<String, Long> before = sheetsAndTables(Example.WORKBOOK);
        Map<String, Long> after = sheetsAndTables(written);

        assertThat(after).containsAllEntriesOf(before);
    }

    @Test
    void the_same_inputs_give_the_same_bytes() throws IOException {
        Path once = Example.written(Example.WORKBOOK, folder.resolve("one.xlsx"), MonitoringRequest.everything());
        Path again = Example.written(Example.WORKBOOK, folder.resolve("two.xlsx"), MonitoringRequest.everything());

        assertThat(again).hasSameBinaryContentAs(once);
    }

    @Test
    void running_again_on_a_finished_workbook_changes_nothing_and_lets_nothing_pile_up() throws IOException {
        MonitoringRequest request = MonitoringRequest.everything();
        Path first = Example.written(Example.WORKBOOK, folder.resolve("one.xlsx"), request);
        Path second = folder.resolve("two.xlsx");
        Files.copy(first, second);

        MonitoringReport report = Example.report(Example.WORKBOOK, request);
        MonitoringWorkbook.write(
                second, second, report, MonitoringWorkbook.read(first).get().places(), WriteOptions.by("test"));

        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void an_earlier_period_written_over_a_later_one_leaves_nothing_of_it() throws Exception {
        MonitoringRequest september = MonitoringRequest.upTo(new AccountingPeriod(6));
        Path fresh = Example.written(Example.WORKBOOK, folder.resolve("fresh.xlsx"), september);
        Path yearEnd =
                Example.written(Example.WORKBOOK, folder.resolve("year-end.xlsx"), MonitoringRequest.everything());
        MonitoringReport report = Example.report(Example.WORKBOOK, september);

        MonitoringWorkbook.write(
                yearEnd, yearEnd, report, MonitoringWorkbook.read(yearEnd).get().places(), WriteOptions.by("test"));

        assertThat(Cells.of(yearEnd, ReportSheets.names())).isEqualTo(Cells.of(fresh, ReportSheets.names()));
        assertThat(parts(yearEnd)).hasSameSizeAs(parts(fresh));
    }

    @Test
    void a_workbook_saved_by_somebody_since_it_was_read_is_left_alone() throws IOException {
        Path workbook = Files.copy(Example.WORKBOOK, folder.resolve("monitoring.xlsx"));
        FileState read = FileState.of(workbook);
        MonitoringReport report = Example.report(workbook, MonitoringRequest.everything());
        byte[] theirs = Files.readAllBytes(Example.written(
                workbook, folder.resolve("other.xlsx"), MonitoringRequest.upTo(new AccountingPeriod(1))));
        Files.write(workbook, theirs);

        assertThatThrownBy(() -> MonitoringWorkbook.write(
                        workbook,
                        workbook,
                        report,
                        MonitoringWorkbook.read(workbook).get().places(),
                        WriteOptions.by("test"),
                        read))
                .isInstanceOf(ChangedMeanwhileException.class)
                .hasMessage("monitoring.xlsx was saved by somebody while this run was at work");

        assertThat(workbook).hasBinaryContent(theirs);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("monitoring.xlsx", "other.xlsx");
    }

    @Test
    void a_folder_that_is_not_there_leaves_no_file_behind() throws IOException {
        Path nowhere = folder.resolve("nowhere/outturn.xlsx");

        assertThatThrownBy(() -> Example.written(Example.WORKBOOK, nowhere, MonitoringRequest.everything()))
                .isInstanceOf(NoSuchFileException.class);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private static Map<String, Long> sheetsAndTables(Path workbook) throws IOException {
        Map<String, Long> parts = parts(workbook);
        parts.keySet().removeIf(name -> !name.startsWith("xl/worksheets/") && !name.startsWith("xl/tables/"));
        return parts;
    }

    /** Each part with the checksum of its content. */
    private static Map<String, Long> parts(Path workbook) throws IOException {
        Map<String, Long> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            List<? extends ZipEntry> entries = zip.stream().toList();
            entries.forEach(entry -> parts.put(entry.getName(), entry.getCrc()));
        }
        return parts;
    }
}
