package org.outturn.excel.graft;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.excel.graft.Grafting.edited;
import static org.outturn.excel.graft.Grafting.parts;
import static org.outturn.excel.graft.Grafting.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.junit.jupiter.api.Test;

class GraftRefusalsTest {

    @Test
    void a_table_of_the_users_with_the_name_of_one_of_ours_is_refused_by_name_and_place() {
        byte[] user = UserWorkbook.with(book -> {
            book.createSheet("Mine").createRow(0).createCell(0).setCellValue("x");
            UserWorkbook.table(book.getSheet("Mine"), "TBLOUTTURN", "A1:A2");
        });

        assertRefused(user, "a table on the sheet \"Mine\" called \"tblOutturn\"");
    }

    @Test
    void a_name_of_the_users_with_the_name_of_one_of_our_tables_is_refused() {
        byte[] user = UserWorkbook.with(book -> {
            XSSFName name = book.createName();
            name.setNameName("tblOutturn");
            name.setRefersToFormula("Budget!$A$1");
        });

        assertRefused(user, "a defined name called \"tblOutturn\"");
    }

    @Test
    void a_table_of_the_users_with_one_of_our_names_is_refused() {
        byte[] user = UserWorkbook.with(book -> {
            book.createSheet("Mine").createRow(0).createCell(0).setCellValue("x");
            UserWorkbook.table(book.getSheet("Mine"), "Outturn_Variance", "A1:A2");
        });

        assertRefused(user, "the report needs a name of that name");
    }

    @Test
    void a_file_that_is_no_zip_or_no_workbook_is_refused() {
        assertRefused("Period,Amount".getBytes(StandardCharsets.UTF_8), "not an Excel workbook");
        assertRefused(new byte[0], "not an Excel workbook");
        assertRefused(zip(Map.of("readme.txt", new byte[3])), "not an Excel workbook");
    }

    @Test
    void a_file_that_was_cut_short_is_refused() {
        byte[] whole = UserWorkbook.plain();

        assertRefused(Arrays.copyOf(whole, whole.length / 3), "cut short");
    }

    @Test
    void a_part_that_stands_twice_is_refused() {
        Map<String, byte[]> parts = parts(UserWorkbook.plain());
        parts.put("XL/Workbook.xml", parts.get("xl/workbook.xml"));

        assertRefused(zip(parts), "two parts named");
    }

    @Test
    void a_file_that_unpacks_without_end_is_refused() {
        assertThatThrownBy(() -> WorkbookPackage.read(UserWorkbook.plain(), 2_000))
                .isInstanceOf(GraftException.class)
                .hasMessageContaining("more than 2000 bytes");
    }

    @Test
    void a_part_that_is_not_xml_or_declares_entities_is_refused() {
        byte[] user = UserWorkbook.plain();

        assertRefused(edited(user, "xl/styles.xml", xml -> xml + "<"), "part xl/styles.xml is not readable XML");
        assertRefused(
                edited(
                        user,
                        "xl/workbook.xml",
                        xml -> xml.replaceFirst(
                                "<workbook",
                                "<!DOCTYPE workbook [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><workbook")),
                "part xl/workbook.xml is not readable XML");
    }

    @Test
    void a_strict_workbook_is_refused() {
        byte[] user = edited(
                UserWorkbook.plain(),
                "xl/workbook.xml",
                xml -> xml.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main"));

        assertRefused(user, "Strict Open XML");
    }

    @Test
    void a_sheet_without_content_is_refused() {
        byte[] user = edited(
                UserWorkbook.plain(),
                "xl/_rels/workbook.xml.rels",
                xml -> xml.replace("worksheets/sheet2.xml", "worksheets/sheet9.xml"));

        assertRefused(user, "part xl/worksheets/sheet9.xml is missing");
    }

    @Test
    void a_broken_promise_of_the_callers_is_refused_at_once() {
        assertBroken(List.of("Nowhere"), Map.of(), Set.of(), "The donor has no sheet \"Nowhere\"");
        assertBroken(List.of("Cover", "COVER"), Map.of(), Set.of(), "named twice");
        assertBroken(List.of("Cover"), Map.of(), Set.of("cover"), "both written and retired");
    }

    private static void assertRefused(byte[] user, String sentence) {
        assertThatThrownBy(() -> write(user, DonorWorkbook.REPORT, Map.of(), Set.of()))
                .isInstanceOf(GraftException.class)
                .hasMessageContaining(sentence)
                .hasMessageEndingWith(".");
    }

    private static void assertBroken(
            List<String> sheets, Map<String, StreamedRows> streamed, Set<String> retired, String sentence) {
        assertThatThrownBy(() -> write(UserWorkbook.plain(), sheets, streamed, retired))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }

    private static void write(byte[] user, List<String> sheets, Map<String, StreamedRows> streamed, Set<String> retired)
            throws IOException {
        ReportGraft.write(user, DonorWorkbook.report(), sheets, streamed, retired, OutputStream.nullOutputStream());
    }
}
