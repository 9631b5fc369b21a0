package org.outturn.excel.graft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.excel.graft.Grafting.edited;
import static org.outturn.excel.graft.Grafting.graft;
import static org.outturn.excel.graft.Grafting.parts;
import static org.outturn.excel.graft.Grafting.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserFormulasTest {

    private static final String SETTINGS = "xl/worksheets/sheet1.xml";

    @Test
    void a_formula_over_a_report_sheet_loses_its_result_and_only_that() {
        byte[] user = UserWorkbook.with(book -> {
            book.createSheet("Outturn summary").createRow(0).createCell(0).setCellValue(1);
            UserWorkbook.formula(book.getSheet("Settings"), "D4", "'Outturn summary'!A1*2", 2);
            UserWorkbook.formula(book.getSheet("Settings"), "E4", "B1*2", 3);
        });

        String after = text(graft(user, DonorWorkbook.report()), SETTINGS);

        assertThat(after)
                .isEqualTo(text(user, SETTINGS)
                        .replace("<f>'Outturn summary'!A1*2</f><v>2.0</v>", "<f>'Outturn summary'!A1*2</f>"))
                .isNotEqualTo(text(user, SETTINGS));
    }

    @Test
    void a_sheet_without_such_a_formula_stays_the_same_bytes() {
        byte[] user = UserWorkbook.with(book -> UserWorkbook.formula(book.getSheet("Settings"), "E4", "B1*2", 3));

        assertThat(parts(graft(user, DonorWorkbook.report())).get(SETTINGS))
                .isEqualTo(parts(user).get(SETTINGS));
    }

    @Test
    void formulas_filled_down_lose_their_results_with_the_one_that_is_written_out() {
        String shared =
                "<row r=\"9\"><c r=\"A9\"><f t=\"shared\" ref=\"A9:A10\" si=\"3\">Cover!B1</f><v>1</v></c></row>"
                        + "<row r=\"10\"><c r=\"A10\"><f t=\"shared\" si=\"3\"/><v>2</v></c>"
                        + "<c r=\"B10\"><f t=\"shared\" si=\"4\"/><v>3</v></c></row></sheetData>";
        byte[] user = edited(UserWorkbook.plain(), SETTINGS, xml -> xml.replace("</sheetData>", shared));

        assertThat(text(graft(user, DonorWorkbook.report()), SETTINGS))
                .contains("Cover!B1</f></c>")
                .contains("<f t=\"shared\" si=\"3\"/></c>")
                .contains("<f t=\"shared\" si=\"4\"/><v>3</v></c>");
    }

    @Test
    void a_formula_through_our_name_our_table_or_the_users_own_name_loses_its_result() {
        byte[] user = UserWorkbook.with(book -> {
            XSSFSheet settings = book.getSheet("Settings");
            book.createSheet("Outturn summary");
            name(book, "Outturn_Variance", "Settings!$A$1");
            name(book, "MyTotal", "SUM('Outturn summary'!$B$2:$B$3)");
            name(book, "MyDouble", "MyTotal*2");
            UserWorkbook.formula(settings, "A5", "SUM(Outturn_Variance)", 1);
            UserWorkbook.formula(settings, "A6", "MyDouble+1", 2);
            UserWorkbook.formula(settings, "A7", "MyRate+1", 3);
        });
        byte[] withTable = edited(
                user,
                SETTINGS,
                xml -> xml.replace(
                        "</sheetData>",
                        "<row r=\"12\"><c r=\"A12\"><f>SUM(tblOutturn[Service])</f><v>4</v></c></row></sheetData>"));

        assertThat(text(graft(withTable, DonorWorkbook.report()), SETTINGS))
                .doesNotContain("<v>1.0</v>")
                .doesNotContain("<v>2.0</v>")
                .contains("<f>MyRate+1</f><v>3.0</v>")
                .doesNotContain("<v>4</v>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cover!A1",
                "cover!$A$1+1",
                "SUM(1,'Cover'!A1)",
                "'O''Brien & Co'!A1",
                "SUM(Cover:Balances!A1)",
                "INDIRECT(\"Cover!A1\")",
                "SUM(Outturn_Variance)",
                "1+outturn_variance"
            })
    void what_mentions_the_report(String formula) {
        assertThat(mentionsReport(formula)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Budget!A1",
                "Discover!A1",
                "My_Cover!A1",
                "[1]Cover!A1",
                "\"Cover\"&A1",
                "Outturn_Variance2+1",
                "\"see Outturn_Variance\"&A1",
                "Outturn_Variance(1)",
                "Cover1+1"
            })
    void what_does_not_mention_the_report(String formula) {
        assertThat(mentionsReport(formula)).isFalse();
    }

    @Test
    void a_formula_over_such_a_formula_loses_its_result_too() {
        byte[] user = UserWorkbook.with(book -> {
            XSSFSheet settings = book.getSheet("Settings");
            book.createSheet("Outturn summary");
            UserWorkbook.formula(settings, "A5", "SUM(B6:B7)", 1);
            UserWorkbook.formula(settings, "B6", "C7*10", 2);
            UserWorkbook.formula(settings, "C7", "'Outturn summary'!B2", 3);
            UserWorkbook.formula(settings, "D8", "SUM(D6:D7)", 4);
            UserWorkbook.formula(book.getSheet("Budget"), "A9", "SUM(Settings!A:A)+1", 5);
            UserWorkbook.formula(book.getSheet("Budget"), "A10", "C7+LOG10(B6)", 6);
        });

        byte[] grafted = graft(user, DonorWorkbook.report());

        assertThat(text(grafted, SETTINGS))
                .contains("<f>SUM(B6:B7)</f></c>")
                .contains("<f>C7*10</f></c>")
                .contains("<f>'Outturn summary'!B2</f></c>")
                .contains("<f>SUM(D6:D7)</f><v>4.0</v></c>");
        assertThat(text(grafted, "xl/worksheets/sheet2.xml"))
                .contains("<f>SUM(Settings!A:A)+1</f></c>")
                .contains("<f>C7+LOG10(B6)</f><v>6.0</v></c>");
    }

    @Test
    void a_formula_over_the_cells_of_an_array_or_a_table_of_the_users_follows_them() {
        String rows = "<row r=\"5\"><c r=\"A5\"><f t=\"array\" ref=\"A5:A6\">Cover!B1:B2</f><v>1</v></c></row>"
                + "<row r=\"6\"><c r=\"A6\"><v>2</v></c><c r=\"B6\"><f>A6+1</f><v>3</v></c></row></sheetData>";
        byte[] user = UserWorkbook.with(book -> {
            UserWorkbook.formula(book.getSheet("Budget"), "B3", "Settings!B6", 4);
            UserWorkbook.formula(book.getSheet("Settings"), "D4", "B2", 5);
        });
        byte[] withArray = edited(
                user,
                SETTINGS,
                xml -> xml.replace("</sheetData>", rows).replace("<f>B2</f>", "<f>SUM(tblMine[Amount])</f>"));

        byte[] grafted = graft(withArray, DonorWorkbook.report());

        assertThat(text(grafted, SETTINGS))
                .contains("<f>SUM(tblMine[Amount])</f></c>")
                .contains("Cover!B1:B2</f></c>")
                .contains("<f>A6+1</f></c>")
                .contains("<c r=\"A6\"><v>2</v></c>");
        assertThat(text(grafted, "xl/worksheets/sheet2.xml")).contains("<f>Settings!B6</f></c>");
    }

    @Test
    void words_beyond_ascii_and_prefixed_elements_are_read_and_left_as_they_are() {
        String sheet =
                "<x:c r=\"A1\" t=\"str\"><x:f>'Übersicht &amp; Co'!A1</x:f><x:v>£</x:v></x:c><x:c><x:v>£ü</x:v></x:c>";

        SheetFormulas formulas = SheetFormulas.of("Mine", sheet.getBytes(StandardCharsets.UTF_8));

        assertThat(formulas.all()).singleElement().satisfies(found -> {
            assertThat(found.formula().text()).isEqualTo("'Übersicht & Co'!A1");
            assertThat(new String(formulas.without(Set.of(found)), StandardCharsets.UTF_8))
                    .isEqualTo(sheet.replace("<x:v>£</x:v>", ""));
        });
    }

    private static boolean mentionsReport(String formula) {
        StaleCells stale = new StaleCells(Mentions.of(List.of("Cover", "O'Brien & Co")));
        stale.addName("Outturn_Variance");
        return stale.touches("Mine", Formula.of(formula));
    }

    private static void name(XSSFWorkbook book, String name, String formula) {
        XSSFName added = book.createName();
        added.setNameName(name);
        added.setRefersToFormula(formula);
    }
}
