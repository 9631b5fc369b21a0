package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.history.ReportVersion;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.excel.notes.AsWrittenSheet;
import org.outturn.excel.sheets.ReportSheets;
import org.outturn.excel.tabular.UnreadableFileException;

/** A workbook that its team has made its own, reported on three times: for September, July and September again. */
class WriteBackTest {

    @TempDir
    private static Path folder;

    private static Path workbook;
    private static PackageParts before;
    private static PackageParts once;
    private static PackageParts after;
    private static Map<String, String> typedBefore;

    @BeforeAll
    static void report_three_times() throws IOException, UnreadableFileException {
        Path first = Files.copy(Example.WORKBOOK, folder.resolve("first.xlsx"));
        report(first, 3);
        workbook = RichWorkbook.of(first, folder.resolve("monitoring.xlsm"));
        before = PackageParts.of(workbook);
        typedBefore = Cells.of(workbook, theirSheets());
        report(workbook, 6);
        once = PackageParts.of(workbook);
        report(workbook, 4);
        report(workbook, 6);
        after = PackageParts.of(workbook);
    }

    private static void report(Path workbook, int month) throws IOException {
        Example.written(workbook, workbook, MonitoringRequest.upTo(new AccountingPeriod(month)));
    }

    private static List<String> theirSheets() {
        return before.sheets().keySet().stream().filter(name -> !isReport(name)).toList();
    }

    private static boolean isReport(String sheet) {
        return ReportSheets.names().contains(sheet) || sheet.equals(AsWrittenSheet.NAME);
    }

    @Test
    void every_part_of_theirs_stays_byte_for_byte() {
        Set<String> theirs = before.under(name -> !isReport(name));
        theirs.addAll(List.of("xl/persons/person.xml", "xl/vbaProject.bin", "xl/sharedStrings.xml"));

        assertThat(theirs)
                .contains("xl/threadedComments/threadedComment1.xml")
                .anyMatch(name -> name.startsWith("xl/charts/chart"))
                .anyMatch(name -> name.startsWith("xl/comments"))
                .anyMatch(name -> name.startsWith("xl/tables/"));
        assertThat(before.text(before.sheet(RichWorkbook.OURS))).contains("<x14:sparkline>");
        assertThat(theirs).allSatisfy(name -> assertThat(after.text(name)).isEqualTo(asLeft(name)));
    }

    /** A part as it was, but for the results of formulas over the old report, which no longer hold. */
    private static String asLeft(String part) {
        String text = before.text(part);
        return part.equals(before.sheet(RichWorkbook.OURS)) ? text.replaceAll("</f><v>[0-9.]+</v>", "</f>") : text;
    }

    @Test
    void every_value_of_theirs_is_the_same_and_so_is_every_style() throws IOException, UnreadableFileException {
        assertThat(typedBefore).hasSizeGreaterThan(1000);
        Map<String, String> typed = new LinkedHashMap<>(typedBefore);
        typed.keySet().removeAll(RichWorkbook.RESULTS);
        assertThat(typed).hasSize(typedBefore.size() - RichWorkbook.RESULTS.size());
        assertThat(Cells.of(workbook, theirSheets())).isEqualTo(typed);
        try (XSSFWorkbook book = open()) {
            for (String sheet : List.of(RichWorkbook.OURS, "Budget")) {
                assertThat(book.getSheet(sheet)
                                .getRow(0)
                                .getCell(0)
                                .getCellStyle()
                                .getDataFormatString())
                        .isEqualTo(RichWorkbook.FORMAT);
            }
        }
    }

    @Test
    void their_formulas_and_names_over_report_sheets_follow_the_new_report() throws IOException {
        try (XSSFWorkbook book = open()) {
            XSSFSheet ours = book.getSheet(RichWorkbook.OURS);
            assertThat(List.of(1, 2, 3, 4))
                    .extracting(row -> ours.getRow(row).getCell(1).getCellFormula())
                    .containsExactly(
                            RichWorkbook.ITEM_FORMULA,
                            RichWorkbook.TOTAL_FORMULA,
                            RichWorkbook.NAME_FORMULA,
                            RichWorkbook.TABLE_FORMULA);
            assertThat(book.getName("OurTotal").getRefersToFormula()).isEqualTo(RichWorkbook.TOTAL_FORMULA);
            assertThat(book.getName("OurRate").getRefersToFormula()).isEqualTo("'Our working'!$B$1");
            assertThat(book.getPrintArea(book.getSheetIndex(ours))).isEqualTo("'Our working'!$A$1:$B$9");
            assertThat(book.getName("Total_Budget").getRefersToFormula()).doesNotContain("#REF!");
        }
    }

    @Test
    void a_formula_over_a_table_of_the_report_comes_to_what_the_new_table_holds() throws IOException {
        try (XSSFWorkbook book = open()) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            XSSFTable items = book.getTable("tblBudgetItems");
            int budget = items.findColumnIndex("Controllable budget £m");
            double expected = 0;
            for (int row = items.getStartRowIndex() + 1; row < items.getEndRowIndex(); row++) {
                expected += items.getXSSFSheet().getRow(row).getCell(budget).getNumericCellValue();
            }

            double found = evaluator
                    .evaluate(book.getSheet(RichWorkbook.OURS).getRow(4).getCell(1))
                    .getNumberValue();

            assertThat(expected).isNotZero();
            assertThat(found).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void nothing_of_an_older_report_stays_behind() {
        assertThat(after.orphans()).isEmpty();
        assertThat(after.content().keySet()).isEqualTo(once.content().keySet());
        assertThat(after.text("xl/styles.xml")).isEqualTo(once.text("xl/styles.xml"));
    }

    @Test
    void it_is_still_a_workbook_with_macros_and_holds_every_report() {
        assertThat(after.text("[Content_Types].xml")).contains("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
        assertThat(after.content().get("xl/vbaProject.bin")).isEqualTo(RichWorkbook.MACROS);
        assertThat(MonitoringWorkbook.read(workbook).get().inputs().history().reports())
                .extracting((ReportVersion report) -> report.number().period().number())
                .containsExactly(3, 4, 6);
    }

    private static XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(workbook)));
    }
}
