package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.monitoring.MonitoringRequest;

/** Every formula worked out here, without LibreOffice, comes to the figure of the model that stands beside it. */
class EvaluatedTest {

    private static final MathContext TWELVE_FIGURES = new MathContext(12);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "period {0}")
    @ValueSource(ints = {13, 6, 1})
    void every_formula_of_every_sheet_comes_to_the_figure_of_the_model(int period) throws Exception {
        Path inputs = folder.resolve("inputs.xlsx");
        Example.edit(Example.WORKBOOK, inputs, OpenInvoices::addTo);
        Path written = Example.written(
                inputs, folder.resolve("outturn.xlsx"), MonitoringRequest.upTo(new AccountingPeriod(period)));

        Map<String, String> differences = new TreeMap<>();
        int formulas = 0;
        try (InputStream in = new FileInputStream(written.toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            compare(cell, evaluator.evaluate(cell), differences);
                        }
                    }
                }
            }
        }

        assertThat(differences).isEmpty();
        assertThat(formulas).isGreaterThan(500);
    }

    private static void compare(Cell cell, CellValue evaluated, Map<String, String> differences) {
        String modelled = cell.getCachedFormulaResultType() == CellType.NUMERIC
                ? figures(cell.getNumericCellValue())
                : cell.getStringCellValue();
        String found = evaluated.getCellType() == CellType.NUMERIC
                ? figures(evaluated.getNumberValue())
                : evaluated.getCellType() == CellType.STRING ? evaluated.getStringValue() : evaluated.formatAsString();
        if (!modelled.equals(found)) {
            differences.put(
                    cell.getSheet().getSheetName() + "!" + cell.getAddress(),
                    "%s is %s, not %s".formatted(cell.getCellFormula(), found, modelled));
        }
    }

    private static String figures(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(TWELVE_FIGURES);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
