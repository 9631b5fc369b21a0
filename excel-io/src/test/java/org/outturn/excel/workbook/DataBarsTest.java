package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bars behind variances, as Excel 2010 and later draw them. */
class DataBarsTest {

    private static final Pattern BAR = Pattern.compile(
            "<\\w+:cfRule id=\"(\\{[-0-9A-F]+})\" type=\"dataBar\">(.*?)</\\w+:cfRule>" + "<\\w+:sqref>([A-Z0-9:]+)</");

    private static Path file;

    @BeforeAll
    static void write() throws IOException {
        file = WrittenExamples.yearEnd();
    }

    private static MatchResult bar(XSSFSheet sheet) {
        List<MatchResult> found =
                BAR.matcher(sheet.getCTWorksheet().xmlText()).results().toList();
        assertThat(found).as(sheet.getSheetName()).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Budget items", "Key variances"})
    void bars_stand_behind_the_lines_and_not_behind_their_total(String name) throws IOException {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet sheet = workbook.getSheet(name);
            XSSFTable table = sheet.getTables().get(0);

            CellRangeAddress cells = CellRangeAddress.valueOf(bar(sheet).group(3));

            assertThat(cells.getFirstRow()).isEqualTo(table.getStartRowIndex() + 1);
            assertThat(cells.getLastRow()).isEqualTo(table.getEndRowIndex() - table.getTotalsRowCount());
            assertThat(sheet.getRow(table.getStartRowIndex())
                            .getCell(cells.getFirstColumn())
                            .getStringCellValue())
                    .isEqualTo("Under (-)/over spend £m");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Budget items", "Key variances"})
    void under_and_overspends_start_at_one_nought_on_one_scale_with_their_figures(String name) throws IOException {
        try (XSSFWorkbook workbook = open()) {
            String bar = bar(workbook.getSheet(name)).group(2);

            assertThat(bar)
                    .contains("minLength=\"0\"", "maxLength=\"100\"", "autoMin", "autoMax", "negativeFillColor")
                    .doesNotContain("axisPosition", "showValue");
        }
    }

    @Test
    void each_takes_the_place_of_a_rule_that_older_programs_read() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet sheet = workbook.getSheet("Budget items");
            MatchResult bar = bar(sheet);

            assertThat(sheet.getCTWorksheet().getConditionalFormattingList().stream()
                            .filter(rules -> rules.xmlText().contains(bar.group(1))))
                    .singleElement()
                    .satisfies(rules -> assertThat(rules.xmlText()).contains("sqref=\"" + bar.group(3) + "\""));
        }
    }

    private static XSSFWorkbook open() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
