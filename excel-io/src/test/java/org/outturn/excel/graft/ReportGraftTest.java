package org.outturn.excel.graft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.excel.graft.Grafting.dangling;
import static org.outturn.excel.graft.Grafting.graft;
import static org.outturn.excel.graft.Grafting.open;
import static org.outturn.excel.graft.Grafting.orphans;
import static org.outturn.excel.graft.Grafting.parts;
import static org.outturn.excel.graft.Grafting.sheetNames;
import static org.outturn.excel.graft.Grafting.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ReportGraftTest {

    private static final Set<String> REWRITTEN =
            Set.of("[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml");

    @Test
    void every_part_of_the_users_stays_byte_for_byte() {
        byte[] before = UserWorkbook.plain();

        Map<String, byte[]> after = parts(graft(before, DonorWorkbook.report()));

        parts(before).forEach((name, content) -> {
            if (!REWRITTEN.contains(name)) {
                assertThat(after.get(name)).as(name).isEqualTo(content);
            }
        });
    }

    @Test
    void every_part_of_the_users_stays_byte_for_byte_when_an_old_report_is_replaced() {
        byte[] first = graft(UserWorkbook.plain(), DonorWorkbook.report());

        Map<String, byte[]> after = parts(graft(first, DonorWorkbook.report(7, book -> {})));

        parts(UserWorkbook.plain()).keySet().stream()
                .filter(name -> !REWRITTEN.contains(name))
                .forEach(name -> assertThat(after.get(name))
                        .as(name)
                        .isEqualTo(parts(first).get(name)));
    }

    @Test
    void a_second_run_with_the_same_report_writes_the_same_bytes() {
        byte[] first = graft(UserWorkbook.plain(), DonorWorkbook.report());

        byte[] second = graft(first, DonorWorkbook.report());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void two_runs_on_the_same_input_write_the_same_bytes() {
        byte[] user = UserWorkbook.plain();
        byte[] donor = DonorWorkbook.report();

        assertThat(graft(user, donor)).isEqualTo(graft(user, donor));
    }

    @Test
    void nothing_piles_up_over_fifty_runs() throws IOException {
        byte[] first = graft(UserWorkbook.plain(), DonorWorkbook.report(1, book -> {}));

        byte[] last = first;
        for (int run = 2; run <= 51; run++) {
            last = graft(last, DonorWorkbook.report(run, book -> {}));
        }

        assertThat(parts(last).keySet()).containsExactlyElementsOf(parts(first).keySet());
        assertThat(text(last, "xl/styles.xml")).isEqualTo(text(first, "xl/styles.xml"));
        assertThat(text(last, "xl/workbook.xml")).isEqualTo(text(first, "xl/workbook.xml"));
        assertThat(text(last, ContentTypes.PART)).isEqualTo(text(first, ContentTypes.PART));
        assertThat(open(last).getSheet("Outturn summary").getRow(1).getCell(1).getNumericCellValue())
                .isEqualTo(51);
    }

    @Test
    void a_report_with_chart_comment_and_table_leaves_no_orphan_when_it_is_replaced() throws IOException {
        byte[] first = graft(UserWorkbook.plain(), DonorWorkbook.report());

        byte[] second = graft(first, ChartlessReport.bytes(), DonorWorkbook.REPORT, Map.of(), Set.of());

        assertThat(orphans(second)).isEmpty();
        assertThat(dangling(second)).isEmpty();
        Set<String> kept = new TreeSet<>(parts(UserWorkbook.plain()).keySet());
        kept.addAll(List.of("xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml", "xl/worksheets/sheet5.xml"));
        assertThat(parts(first).keySet()).contains("xl/charts/chart2.xml", "xl/tables/table3.xml");
        assertThat(parts(second).keySet()).containsExactlyInAnyOrderElementsOf(kept);
    }

    @Test
    void the_users_chart_comment_validation_format_name_and_table_survive() throws IOException {
        byte[] grafted = graft(UserWorkbook.plain(), DonorWorkbook.report());

        try (XSSFWorkbook book = open(grafted)) {
            assertThat(book.getSheet("Budget").getDrawingPatriarch().getCharts())
                    .hasSize(1);
            assertThat(book.getSheet("Budget")
                            .getRow(1)
                            .getCell(0)
                            .getCellComment()
                            .getString()
                            .getString())
                    .isEqualTo("Ask the budget holder");
            assertThat(book.getSheet("Settings").getDataValidations()).hasSize(1);
            assertThat(book.getSheet("Budget").getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(1);
            assertThat(book.getName("MyRate").getRefersToFormula()).isEqualTo("Settings!$B$1");
            assertThat(book.getTable("tblMine").getCTTable().getId()).isEqualTo(1);
            assertThat(book.getSheet("Budget")
                            .getRow(1)
                            .getCell(1)
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("#,##0.00 \"mine\"");
        }
    }

    @Test
    void the_reports_tables_are_numbered_above_the_users() throws IOException {
        byte[] user = UserWorkbook.with(
                book -> book.getSheet("Budget").getTables().get(0).getCTTable().setId(40));

        try (XSSFWorkbook book = open(graft(user, DonorWorkbook.report()))) {
            assertThat(book.getTable("tblOutturn").getCTTable().getId()).isEqualTo(41);
            assertThat(book.getTable("tblBalances").getCTTable().getId()).isEqualTo(42);
        }
    }

    @Test
    void the_grafted_report_says_what_the_donor_says() throws IOException {
        try (XSSFWorkbook book = open(graft(UserWorkbook.plain(), DonorWorkbook.report()))) {
            assertThat(sheetNames(book)).containsExactly("Cover", "Outturn summary", "Balances", "Settings", "Budget");
            assertThat(book.getSheet("Cover").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Budget monitoring");
            assertThat(book.getSheet("Cover").getRow(2).getCell(0).getCellFormula())
                    .isEqualTo("Budget!B2*2");
            assertThat(book.getSheet("Outturn summary").getDrawingPatriarch().getCharts())
                    .hasSize(1);
            assertThat(book.getSheet("Outturn summary").getRow(1).getCell(0).getCellComment())
                    .isNotNull();
            assertThat(book.getSheet("Outturn summary")
                            .getRow(1)
                            .getCell(1)
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("0.000;-0.000");
            assertThat(book.getSheet("Outturn summary").getRepeatingRows().formatAsString())
                    .isEqualTo("1:1");
        }
    }

    @Test
    void texts_of_the_report_stand_in_its_own_cells_as_they_were_written() {
        byte[] grafted = graft(UserWorkbook.plain(), DonorWorkbook.report());

        String cover = text(grafted, "xl/worksheets/sheet3.xml");

        assertThat(cover).contains("<is><t xml:space=\"preserve\">  spaced _x0041_ </t></is>");
        assertThat(cover).doesNotContain("t=\"s\"").doesNotContain("tabSelected");
    }

    @Test
    void the_file_holds_no_time_and_its_list_of_types_first() {
        byte[] grafted = graft(UserWorkbook.plain(), DonorWorkbook.report());

        List<String> names = List.copyOf(parts(grafted).keySet());

        assertThat(names.subList(0, 3)).containsExactly("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml");
        assertThat(names.subList(3, names.size())).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(Arrays.copyOfRange(grafted, 10, 14)).containsExactly(0x01, 0x00, 0x21, 0x00);
        assertThat(grafted[28])
                .as("no second time stamp, which would hold the time zone")
                .isZero();
    }

    @Test
    void a_new_workbook_is_written_by_retiring_its_only_sheet() throws IOException {
        byte[] blank = BlankWorkbook.bytes();

        byte[] grafted = graft(blank, DonorWorkbook.report(), DonorWorkbook.REPORT, Map.of(), Set.of("Blank"));

        try (XSSFWorkbook book = open(grafted)) {
            assertThat(sheetNames(book)).containsExactlyElementsOf(DonorWorkbook.REPORT);
            assertThat(book.getActiveSheetIndex()).isZero();
        }
        assertThat(orphans(grafted)).isEmpty();
    }

    @Test
    void a_workbook_with_macros_keeps_them_and_its_kind() {
        byte[] macros = {1, 2, 3};
        byte[] user = MacroWorkbook.with(macros);

        byte[] grafted = graft(user, DonorWorkbook.report());

        assertThat(parts(grafted).get("xl/vbaProject.bin")).isEqualTo(macros);
        assertThat(text(grafted, ContentTypes.PART)).contains("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
        assertThat(new HashSet<>(parts(graft(grafted, DonorWorkbook.report())).keySet()))
                .isEqualTo(new TreeSet<>(parts(grafted).keySet()));
    }
}
