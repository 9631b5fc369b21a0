package org.outturn.excel.graft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.excel.graft.Grafting.edited;
import static org.outturn.excel.graft.Grafting.graft;
import static org.outturn.excel.graft.Grafting.open;
import static org.outturn.excel.graft.Grafting.parts;
import static org.outturn.excel.graft.Grafting.sheetNames;
import static org.outturn.excel.graft.Grafting.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetPlacesTest {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final List<String> COVER_AND_BALANCES = List.of("Cover", "Balances");

    @Test
    void a_names_sheet_stays_the_same_sheet_when_report_sheets_come_before_it() throws IOException {
        byte[] grafted = graft(UserWorkbook.plain(), DonorWorkbook.report());

        try (XSSFWorkbook book = open(grafted)) {
            assertThat(book.getPrintArea(book.getSheetIndex("Budget"))).isEqualTo("Budget!$A$1:$B$3");
        }
        assertThat(text(grafted, WORKBOOK))
                .contains("<definedName localSheetId=\"4\" name=\"_xlnm.Print_Area\">Budget!$A$1:$B$3<")
                .contains("localSheetId=\"1\" name=\"_xlnm.Print_Titles\"");
    }

    @Test
    void the_sheet_that_was_open_stays_open() throws IOException {
        byte[] user = UserWorkbook.with(book -> {
            book.setActiveSheet(1);
            book.setFirstVisibleTab(1);
        });

        try (XSSFWorkbook book = open(graft(user, DonorWorkbook.report()))) {
            assertThat(book.getSheetName(book.getActiveSheetIndex())).isEqualTo("Budget");
            assertThat(book.getSheetName(book.getFirstVisibleTab())).isEqualTo("Budget");
        }
    }

    @Test
    void the_first_sheet_stays_open_where_the_workbook_says_nothing_of_views() throws IOException {
        byte[] user = edited(UserWorkbook.plain(), WORKBOOK, xml -> xml.replaceFirst("<bookViews>.*?</bookViews>", ""));

        byte[] grafted = graft(user, DonorWorkbook.report());

        assertThat(text(grafted, WORKBOOK)).contains("<bookViews><workbookView activeTab=\"3\"/></bookViews><sheets>");
    }

    @Test
    void a_report_sheet_keeps_the_place_that_the_user_gave_it_and_its_part() throws IOException {
        byte[] first = graft(UserWorkbook.plain(), DonorWorkbook.report());
        byte[] moved = moveLast(first, "Cover");
        String entry = entryOf(moved, "Cover");

        byte[] second = graft(moved, DonorWorkbook.report());

        try (XSSFWorkbook book = open(second)) {
            assertThat(sheetNames(book)).containsExactly("Outturn summary", "Balances", "Settings", "Budget", "Cover");
        }
        assertThat(entryOf(second, "Cover")).isEqualTo(entry);
    }

    @Test
    void a_new_report_sheet_goes_after_its_nearest_predecessor() throws IOException {
        byte[] first = graft(UserWorkbook.plain(), DonorWorkbook.report(), COVER_AND_BALANCES, Map.of(), Set.of());

        try (XSSFWorkbook book = open(graft(first, DonorWorkbook.report()))) {
            assertThat(sheetNames(book)).containsExactly("Cover", "Outturn summary", "Balances", "Settings", "Budget");
        }
    }

    @Test
    void a_new_first_report_sheet_goes_before_the_next_that_is_there() {
        SheetOrder order = SheetOrder.of(
                List.of("Settings", "Balances", "Budget"), ReportNames.of(DonorWorkbook.REPORT, Set.of()));

        assertThat(order.after()).containsExactly("Settings", "Cover", "Outturn summary", "Balances", "Budget");
    }

    @Test
    void a_sheet_that_differs_in_case_only_is_the_same_sheet() throws IOException {
        byte[] user = UserWorkbook.with(book -> book.createSheet("COVER"));

        try (XSSFWorkbook book = open(graft(user, DonorWorkbook.report()))) {
            assertThat(sheetNames(book)).containsExactly("Settings", "Budget", "COVER", "Outturn summary", "Balances");
            assertThat(book.getSheet("Cover").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Budget monitoring");
        }
    }

    @Test
    void a_retired_sheet_goes_with_its_parts_and_names() throws IOException {
        byte[] first = graft(UserWorkbook.plain(), DonorWorkbook.report());
        byte[] named = edited(
                first,
                WORKBOOK,
                xml -> xml.replace(
                        "</definedNames>",
                        "<definedName name=\"MyOutturn\">'Outturn summary'!$A$1</definedName></definedNames>"));

        byte[] second = graft(named, DonorWorkbook.report(), COVER_AND_BALANCES, Map.of(), Set.of("Outturn summary"));

        try (XSSFWorkbook book = open(second)) {
            assertThat(sheetNames(book)).containsExactly("Cover", "Balances", "Settings", "Budget");
            assertThat(book.getPrintArea(3)).isEqualTo("Budget!$A$1:$B$3");
            assertThat(book.getName("MyOutturn").getRefersToFormula()).isEqualTo("#REF!");
        }
        assertThat(text(second, WORKBOOK)).doesNotContain("Print_Titles");
        assertThat(parts(second).keySet()).doesNotContain("xl/charts/chart2.xml", "xl/worksheets/sheet4.xml");
        assertThat(Grafting.orphans(second)).isEmpty();
        assertThat(Grafting.dangling(second)).isEmpty();
    }

    @Test
    void our_names_replace_those_of_the_same_name_whatever_their_case() throws IOException {
        byte[] user = UserWorkbook.with(book -> {
            XSSFName name = book.createName();
            name.setNameName("OUTTURN_VARIANCE");
            name.setRefersToFormula("Budget!$A$1");
        });

        try (XSSFWorkbook book = open(graft(user, DonorWorkbook.report()))) {
            assertThat(book.getNames("Outturn_Variance")).hasSize(1);
            assertThat(book.getName("Outturn_Variance").getRefersToFormula()).isEqualTo("'Outturn summary'!$B$2:$B$3");
        }
    }

    @Test
    void names_stand_between_the_sheets_and_the_calculation() {
        byte[] user = edited(
                UserWorkbook.plain(),
                WORKBOOK,
                xml -> xml.replaceFirst(
                        "<definedNames>.*?</definedNames>", "<calcPr calcId=\"7\"/><oleSize ref=\"A1\"/>"));

        assertThat(text(graft(user, DonorWorkbook.report()), WORKBOOK))
                .containsPattern(
                        "</sheets><definedNames>.*</definedNames><calcPr calcId=\"7\" fullCalcOnLoad=\"1\"/><oleSize");
    }

    @Test
    void the_list_of_sheets_kept_for_file_managers_is_dropped_and_the_rest_of_it_stays() {
        byte[] user = edited(
                UserWorkbook.plain(),
                "docProps/app.xml",
                xml -> xml.replace(
                        "</Properties>",
                        "<HeadingPairs>x</HeadingPairs><TitlesOfParts>y\nz</TitlesOfParts>"
                                + "<Company>Surrey</Company></Properties>"));

        assertThat(text(graft(user, DonorWorkbook.report()), "docProps/app.xml"))
                .isEqualTo(text(UserWorkbook.plain(), "docProps/app.xml")
                        .replace("</Properties>", "<Company>Surrey</Company></Properties>"));
    }

    @Test
    void a_sheet_keeps_the_code_name_by_which_macros_know_it() {
        byte[] first = graft(UserWorkbook.plain(), DonorWorkbook.report());
        byte[] named = edited(
                first,
                "xl/worksheets/sheet3.xml",
                xml -> xml.replaceFirst("<dimension", "<sheetPr codeName=\"Sheet7\"/><dimension"));

        assertThat(text(graft(named, DonorWorkbook.report()), "xl/worksheets/sheet3.xml"))
                .contains("<sheetPr codeName=\"Sheet7\"/><dimension");
    }

    private static byte[] moveLast(byte[] workbook, String sheet) {
        return edited(
                workbook,
                WORKBOOK,
                xml -> xml.replace(entryOf(workbook, sheet), "")
                        .replace("</sheets>", entryOf(workbook, sheet) + "</sheets>")
                        .replace("localSheetId=\"1\"", "localSheetId=\"0\"")
                        .replace("localSheetId=\"4\"", "localSheetId=\"3\""));
    }

    private static String entryOf(byte[] workbook, String sheet) {
        String xml = text(workbook, WORKBOOK);
        int name = xml.indexOf("name=\"" + sheet + "\"");
        return xml.substring(xml.lastIndexOf('<', name), xml.indexOf("/>", name) + 2);
    }
}
