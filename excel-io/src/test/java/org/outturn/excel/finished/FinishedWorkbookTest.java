package org.outturn.excel.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.provenance.Reading;
import org.outturn.excel.sheets.ReportSheets;
import org.outturn.excel.workbook.MonitoringWorkbook;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FinishedWorkbookTest {

    private static final String EARLY_HELP = "Early Help & Preventative Services";

    @TempDir
    static Path folder;

    private static byte[] written;

    @BeforeAll
    static void write_the_report() throws IOException {
        written = Overtyped.written(folder, MonitoringRequest.everything());
    }

    private static Reading<FinishedWorkbook> reading(byte[] report, Consumer<XSSFWorkbook> change) throws IOException {
        Path file = Overtyped.write(report, folder.resolve("changed.xlsx"), change);
        return MonitoringWorkbook.read(file).then(typed -> FinishedWorkbook.read(file, typed, Optional.empty()));
    }

    private static FinishedWorkbook read(Consumer<XSSFWorkbook> change) throws IOException {
        return reading(written, change).get();
    }

    @Test
    void a_report_as_written_agrees_with_itself() throws IOException {
        FinishedWorkbook finished = read(workbook -> {});

        assertThat(finished.differences()).isEmpty();
        assertThat(finished.report().position().period()).isEqualTo(new AccountingPeriod(13));
        assertThat(finished.checks())
                .extracting(CheckResult::code)
                .contains("ITEMS_CAST")
                .doesNotContain("LEDGER_ROWS");
    }

    @Test
    void an_earlier_period_is_read_from_the_cover() throws IOException {
        byte[] halfYear = Overtyped.written(folder, MonitoringRequest.upTo(new AccountingPeriod(6)));

        FinishedWorkbook finished = reading(halfYear, workbook -> {}).get();

        assertThat(finished.differences()).isEmpty();
        assertThat(finished.report().position().period()).isEqualTo(new AccountingPeriod(6));
    }

    @Test
    void an_overtyped_heading_is_named_with_the_words_that_belong_there() throws IOException {
        String wrong = EARLY_HELP + ", overspend £2.336m";

        FinishedWorkbook finished = read(
                workbook -> Overtyped.type(Overtyped.cell(workbook, "Key variances", EARLY_HELP, "Heading"), wrong));

        assertThat(finished.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.message())
                    .matches("Key variances, E[0-9]+: \"%s\" should be \"%s, underspend £2.336m\"\\."
                            .formatted(wrong, EARLY_HELP));
            assertThat(difference.asCheck().code()).isEqualTo("REPORT_WORDS");
        });
    }

    @Test
    void an_overtyped_figure_is_named_with_the_figure_that_belongs_there() throws IOException {
        FinishedWorkbook finished = read(workbook ->
                Overtyped.type(Overtyped.cell(workbook, "Budget items", EARLY_HELP, "Under (-)/over spend £m"), 2.336));

        assertThat(finished.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.message()).matches("Budget items, D[0-9]+: 2\\.336 should be -2\\.336\\.");
            CheckResult check = difference.asCheck();
            assertThat(check.code()).isEqualTo("REPORT_CELL");
            assertThat(check.difference()).isEqualTo("4.672");
        });
    }

    @Test
    void a_missing_trend_is_a_difference() throws IOException {
        FinishedWorkbook finished =
                read(workbook -> Overtyped.clear(Overtyped.cell(workbook, "Reserves report", "Late claims", "Trend")));

        assertThat(finished.differences())
                .singleElement()
                .extracting(ReportDifference::message)
                .asString()
                .matches("Reserves report, H[0-9]+: blank should be \"= unchanged\"\\.");
    }

    @Test
    void a_share_is_named_as_it_is_shown() throws IOException {
        FinishedWorkbook finished = read(workbook ->
                Overtyped.type(Overtyped.cell(workbook, "Debt report", "Over 4 Years", "Share of debt"), 0.004));

        assertThat(finished.differences())
                .singleElement()
                .extracting(ReportDifference::message)
                .asString()
                .endsWith(": 0.4% should be 0.5%.");
    }

    @Test
    void a_title_is_compared_too() throws IOException {
        FinishedWorkbook finished = read(workbook ->
                Overtyped.type(workbook.getSheet("Growth report").getRow(0).getCell(0), "Growth"));

        assertThat(finished.differences())
                .singleElement()
                .extracting(ReportDifference::message)
                .asString()
                .startsWith("Growth report, A1: \"Growth\" should be \"Young People: growth");
    }

    @Test
    void sorted_balances_make_the_same_report() throws IOException {
        FinishedWorkbook finished = read(workbook -> {
            XSSFSheet balances = workbook.getSheet("Balances");
            int first = Overtyped.rowOf(balances, "Item") + 1;
            swap(balances, first, balances.getLastRowNum());
        });

        assertThat(finished.differences()).isEmpty();
    }

    private static void swap(XSSFSheet sheet, int one, int two) {
        for (int column = 0; column < sheet.getRow(one).getLastCellNum(); column++) {
            XSSFCell here = sheet.getRow(one).getCell(column);
            XSSFCell there = sheet.getRow(two).getCell(column);
            if (here.getCellType() == CellType.STRING) {
                String kept = here.getStringCellValue();
                Overtyped.type(here, there.getStringCellValue());
                Overtyped.type(there, kept);
            } else {
                double kept = here.getNumericCellValue();
                Overtyped.type(here, there.getNumericCellValue());
                Overtyped.type(there, kept);
            }
        }
    }

    @Test
    void an_overtyped_balance_shows_wherever_it_counts() throws IOException {
        FinishedWorkbook finished = read(workbook -> {
            XSSFSheet balances = workbook.getSheet("Balances");
            XSSFCell april =
                    balances.getRow(Overtyped.rowOf(balances, EARLY_HELP)).getCell(3);
            Overtyped.type(april, april.getNumericCellValue() + 1000);
        });

        assertThat(finished.differences())
                .extracting(ReportDifference::sheet)
                .contains("Balances", "Budget items", "Outturn summary", "Key variances");
    }

    @Test
    void a_balance_that_stands_twice_is_named() throws IOException {
        FinishedWorkbook finished = read(workbook -> {
            XSSFSheet balances = workbook.getSheet("Balances");
            int first = Overtyped.rowOf(balances, "Item") + 1;
            for (int column = 1; column <= 2; column++) {
                Overtyped.type(
                        balances.getRow(first).getCell(column),
                        balances.getRow(first + 1).getCell(column).getStringCellValue());
            }
        });

        assertThat(finished.differences())
                .extracting(ReportDifference::message)
                .anyMatch(message -> message.matches(
                        "Balances: row [0-9]+ is cost centre .* with subjective .*, as row [0-9]+ is\\."));
    }

    @Test
    void balances_without_a_coding_are_not_yet_coded() throws IOException {
        FinishedWorkbook finished = read(workbook -> {
            XSSFSheet balances = workbook.getSheet("Balances");
            Overtyped.type(
                    balances.getRow(Overtyped.rowOf(balances, EARLY_HELP)).getCell(1), "ZZZ");
        });

        assertThat(finished.checks())
                .filteredOn(check -> check.code().equals("LEDGER_CODED"))
                .singleElement()
                .satisfies(check -> assertThat(check.passed()).isFalse());
        assertThat(finished.differences())
                .extracting(ReportDifference::message)
                .contains("Budget items: the row \"Not yet coded\" is gone.");
    }

    @Test
    void words_in_place_of_a_balance_are_refused() throws IOException {
        Reading<FinishedWorkbook> finished = reading(written, workbook -> {
            XSSFSheet balances = workbook.getSheet("Balances");
            Overtyped.type(
                    balances.getRow(Overtyped.rowOf(balances, EARLY_HELP)).getCell(3), "n/a");
        });

        assertThat(finished.isRefused()).isTrue();
        assertThat(finished.findings()).singleElement().asString().contains("sheet \"Balances\", D", "\"n/a\" is not");
    }

    @Test
    void a_report_without_balances_is_refused() throws IOException {
        Reading<FinishedWorkbook> finished =
                reading(written, workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Balances")));

        assertThat(finished.findings()).singleElement().asString().contains("no sheet \"Balances\"");
    }

    @Test
    void a_sheet_that_is_not_there_is_said_once() throws IOException {
        FinishedWorkbook finished = read(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Growth report")));

        assertThat(finished.differences())
                .extracting(ReportDifference::message)
                .contains("Growth report: the sheet is not there.");
    }

    @Test
    void a_formula_without_a_result_cannot_be_judged() throws IOException {
        Reading<FinishedWorkbook> finished = reading(
                written,
                workbook -> Overtyped.cell(workbook, "Budget items", EARLY_HELP, "Under (-)/over spend £m")
                        .getCTCell()
                        .unsetV());

        assertThat(finished.get().differences()).isEmpty();
        assertThat(finished.findings()).singleElement().asString().contains("sheet \"Budget items\"", "never saved");
    }

    @Test
    void what_is_left_out_is_still_called_so() {
        assertThat(ReportSheets.names())
                .contains(
                        "Cover",
                        "Balances",
                        "Exceptions",
                        "Checks",
                        "History",
                        "Movement",
                        "Previous balances",
                        "Unusual postings",
                        "Budget items",
                        "Outturn summary");
        assertThat(ReportSheets.names())
                .filteredOn(LeftOut.WITHOUT_LEDGER::sheet)
                .hasSize(9);
    }
}
