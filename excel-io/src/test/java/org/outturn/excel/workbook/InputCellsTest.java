package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.excel.inputs.InputColumn;
import org.outturn.excel.inputs.InputSheet;
import org.outturn.excel.inputs.InputSheets;

/** What the cells of a new workbook offer, refuse and say to who types in them. */
class InputCellsTest {

    @TempDir
    private Path folder;

    @Test
    void each_setting_offers_or_refuses_what_it_can_be_set_to() throws IOException {
        try (XSSFWorkbook written = created()) {
            XSSFSheet settings = written.getSheet("Settings");
            assertThat(ruleOf(settings, "Unit").getValidationConstraint().getExplicitListValues())
                    .containsExactlyInAnyOrder("£m", "£000", "£");
            assertThat(ruleOf(settings, "First month").getValidationConstraint().getExplicitListValues())
                    .hasSize(12)
                    .contains("April");
            assertThat(ruleOf(settings, "Debt ages from")
                            .getValidationConstraint()
                            .getExplicitListValues())
                    .containsExactly("Invoice date", "Due date");
            assertThat(ruleOf(settings, "Period now").getValidationConstraint().getValidationType())
                    .isEqualTo(DataValidationConstraint.ValidationType.INTEGER);
            assertThat(ruleOf(settings, "Approved budget £")
                            .getValidationConstraint()
                            .getValidationType())
                    .isEqualTo(DataValidationConstraint.ValidationType.DECIMAL);
            assertThat(ruleOf(settings, "Organisation").getShowErrorBox()).isFalse();
        }
    }

    @Test
    void a_number_typed_into_a_setting_of_numbers_stays_a_number() throws IOException {
        try (XSSFWorkbook written = created()) {
            XSSFSheet settings = written.getSheet("Settings");
            assertThat(valueOf(settings, "Financial year").getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            for (String number : List.of("Period now", "Key variance from %", "Forecast seed")) {
                assertThat(valueOf(settings, number).getCellStyle().getDataFormatString())
                        .as(number)
                        .isNotEqualTo("@");
            }
        }
    }

    @Test
    void every_cell_to_type_in_says_what_it_is_for_and_refuses_what_could_not_be_read() throws IOException {
        try (XSSFWorkbook written = created()) {
            for (InputSheet layout : InputSheets.all()) {
                XSSFSheet sheet = written.getSheet(layout.name());
                for (int row = 4; row <= sheet.getLastRowNum(); row++) {
                    for (InputColumn column : layout.columns()) {
                        XSSFCell cell =
                                sheet.getRow(row).getCell(layout.columns().indexOf(column));
                        XSSFDataValidation rule = ruleOf(cell);
                        boolean free = EnumSet.of(InputColumn.Kind.TEXT, InputColumn.Kind.LONG_TEXT)
                                .contains(column.kind());
                        assertThat(rule.getPromptBoxText())
                                .as("%s!%s", layout.name(), cell.getReference())
                                .isNotBlank();
                        assertThat(rule.getShowErrorBox() || free)
                                .as("%s!%s", layout.name(), cell.getReference())
                                .isTrue();
                        assertThat(!rule.getShowErrorBox()
                                        || !rule.getErrorBoxText().isBlank())
                                .isTrue();
                    }
                }
            }
        }
    }

    private XSSFWorkbook created() throws IOException {
        Path workbook = folder.resolve("new.xlsx");
        MonitoringWorkbook.create(workbook, "Anyshire", "Housing", FinancialYear.startingApril(2026));
        try (InputStream in = Files.newInputStream(workbook)) {
            return new XSSFWorkbook(in);
        }
    }

    private static XSSFDataValidation ruleOf(XSSFSheet settings, String name) {
        return ruleOf(valueOf(settings, name));
    }

    private static XSSFCell valueOf(XSSFSheet settings, String name) {
        for (Row row : settings) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(name)) {
                return (XSSFCell) row.getCell(1);
            }
        }
        throw new AssertionError("no setting " + name);
    }

    /** The one rule that holds for a cell. */
    private static XSSFDataValidation ruleOf(XSSFCell cell) {
        List<XSSFDataValidation> rules = cell.getSheet().getDataValidations().stream()
                .filter(rule ->
                        Stream.of(rule.getRegions().getCellRangeAddresses()).anyMatch(range -> range.isInRange(cell)))
                .toList();
        assertThat(rules).as(cell.getReference()).hasSize(1);
        return rules.get(0);
    }
}
