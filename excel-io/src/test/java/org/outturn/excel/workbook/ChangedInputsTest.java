package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.sheets.ReportSheets;

/** Inputs changed by hand in a finished workbook: recalculated, it shows what a fresh run would. */
class ChangedInputsTest {

    private static final String CHANGED = "Figures changed since this report was written: run it again";
    private static final String PLACEMENTS = "Placements for Children in Care/unable to remain at home";
    private static final String TRANSPORT = "Home to School Transport";

    private static final int MORE = 25_000;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "period {0}")
    @ValueSource(ints = {13, 6})
    void every_formula_follows_inputs_of_every_kind(int period) throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        MonitoringRequest request = MonitoringRequest.upTo(new AccountingPeriod(period));
        Path written = Example.written(Example.WORKBOOK, folder.resolve("written.xlsx"), request);
        Path edited = folder.resolve("edited.xlsx");
        Example.edit(written, edited, ChangedInputsTest::changeEverything);
        Path fresh = fresh(edited, request);

        Path recalculated = office.recalculated(edited);

        Set<String> formulas = formulas(fresh);
        Map<String, String> shown = among(formulas, recalculated);
        assertThat(differences(shown, among(formulas, fresh))).isEmpty();
        assertThat(differences(shown, among(formulas, written))).hasSizeGreaterThan(100);
        assertThat(Cells.of(recalculated, ReportSheets.names())).containsValue(CHANGED);
        assertThat(Cells.of(fresh, ReportSheets.names())).doesNotContainValue(CHANGED);
    }

    /** The edited workbook reported anew, on a ledger with the posting that the balance was changed by. */
    private Path fresh(Path edited, MonitoringRequest request) throws IOException {
        Path ledger = Files.copy(Example.LEDGER, folder.resolve("ledger.csv"));
        Files.writeString(ledger, Files.readString(ledger) + posting(edited));
        Path fresh = folder.resolve("fresh.xlsx");
        MonitoringReport report = Example.report(edited, ledger, request);
        MonitoringWorkbook.write(
                edited, fresh, report, MonitoringWorkbook.read(edited).get().places(), WriteOptions.by("test"));
        return fresh;
    }

    private static String posting(Path edited) throws IOException {
        try (InputStream in = new FileInputStream(edited.toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Row balance = row(workbook.getSheet("Balances"), "Item", TRANSPORT);
            return "%s,%s,1,01/04/2020,JN900001,Late invoice,,%d.00%n"
                    .formatted(balance.getCell(1), balance.getCell(2), MORE);
        }
    }

    private static void changeEverything(XSSFWorkbook workbook) {
        set(workbook, "Budget", "Item or coding", TRANSPORT, "Original", 15_358_000);
        set(workbook, "Movements", "Ref", "CF-01", "Amount", 150_233.75);
        set(workbook, "Movements", "Ref", "CF-01", "Recurrence", "Ongoing");
        set(workbook, "Profiles", "Name", "School terms", "P4", 11);
        set(workbook, "RAG", "Level", "Item", "Red %", 4);
        set(workbook, "Settings", "Name", "Measure good from %", "Value", 99);
        set(workbook, "Forecast", "Item", PLACEMENTS, "Holder's forecast", 43_100_000);
        set(workbook, "Adjustments", "Item", TRANSPORT, "Amount", 71_880.40);
        set(workbook, "Drivers", "Item", PLACEMENTS, "Current volume", 114);
        set(workbook, "Drivers", "Item", PLACEMENTS, "Amount", 5_210_000);
        set(workbook, "Drivers", "Item", PLACEMENTS, "Support", "reserve");
        set(workbook, "Savings", "Ref", "S01", "Status", " on track ");
        set(workbook, "Savings", "Ref", "S02", "Status", null);
        set(workbook, "Savings", "Ref", "S02", "Achieved", 41_000);
        set(workbook, "Savings", "Ref", "S03", "Recurrence", "One-off");
        set(workbook, "Savings", "Ref", "S04", "Forecast", 12_345.67);
        set(workbook, "Reserves", "Reserve", "Supporting Families", "Amount", 3_012_000);
        set(workbook, "Growth", "Ref", "4.7.2", "One-off", 250_000);
        set(workbook, "Funding", "Title", TRANSPORT, "Applied", 150_000);
        set(workbook, "Debt", "Quarter", "4", "Balance", 1_111_111.11);
        set(workbook, "Debt", "Quarter", "2", "Balance", 1_234_567.89);
        OpenInvoices.type(workbook.getSheet("Debt"), "INV-1", LocalDate.of(2020, 8, 15), 65_432.10);
        set(workbook, "Write-offs", "Authority", "Director of Finance", "Amount", 7_412.50);
        set(workbook, "Measures", "Year or period", "2020/2021", "Value", 88.8);
        set(workbook, "Measures", "Year or period", "2020/2021", "Target", 97);
        set(workbook, "Deliverables", "Deliverable", "Embed the 0-5s offer", "Rating", "action");
        Row balance = row(workbook.getSheet("Balances"), "Item", TRANSPORT);
        Cell april = balance.getCell(column(workbook.getSheet("Balances"), "Period 1 £"));
        april.setCellValue(april.getNumericCellValue() + MORE);
    }

    private static void set(
            XSSFWorkbook workbook, String sheet, String key, String name, String heading, Object value) {
        Sheet typed = workbook.getSheet(sheet);
        Row row = row(typed, key, name);
        // POI cannot change text that stands in its own cell: the cell is made anew.
        Cell cell = row.createCell(column(typed, heading));
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue((String) value);
        }
    }

    /** The first row of a name under its heading. */
    private static Row row(Sheet sheet, String heading, String name) {
        int column = column(sheet, heading);
        for (Row row : sheet) {
            if (row.getCell(column) != null && text(row.getCell(column)).equals(name)) {
                return row;
            }
        }
        throw new AssertionError("%s has no row \"%s\" under %s".formatted(sheet.getSheetName(), name, heading));
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf((long) cell.getNumericCellValue())
                : cell.toString();
    }

    private static int column(Sheet sheet, String heading) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING && cell.toString().equals(heading)) {
                    return cell.getColumnIndex();
                }
            }
        }
        throw new AssertionError("%s has no heading \"%s\"".formatted(sheet.getSheetName(), heading));
    }

    /** The report's cells with formulas, but those that tell of changed figures. */
    private static Set<String> formulas(Path file) throws IOException {
        Set<String> places = new LinkedHashSet<>();
        try (InputStream in = new FileInputStream(file.toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                if (sheet.getSheetName().equals("History")) {
                    // what was reported stays as it was reported, until the next run
                    continue;
                }
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA
                                && !cell.getCellFormula().contains(CHANGED)
                                && !isChoiceOfTheRun(cell)) {
                            places.add(sheet.getSheetName() + "!" + cell.getAddress());
                        }
                    }
                }
            }
        }
        return places;
    }

    private static Map<String, String> differences(Map<String, String> shown, Map<String, String> worked) {
        Set<String> places = new TreeSet<>(shown.keySet());
        places.addAll(worked.keySet());
        Map<String, String> differences = new TreeMap<>();
        for (String place : places) {
            if (!Objects.equals(shown.get(place), worked.get(place))) {
                differences.put(place, "shows %s, not %s".formatted(shown.get(place), worked.get(place)));
            }
        }
        return differences;
    }

    /** Which method forecasts an item best is settled by the run; its figure is live. */
    private static boolean isChoiceOfTheRun(Cell cell) {
        return cell.getSheet().getSheetName().equals("Forecast report")
                && cell.getCellFormula().matches("[A-Z]+\\d+");
    }

    private static Map<String, String> among(Set<String> places, Path workbook) throws Exception {
        Map<String, String> cells = new TreeMap<>(Cells.of(workbook, ReportSheets.names()));
        cells.keySet().retainAll(places);
        return cells;
    }
}
