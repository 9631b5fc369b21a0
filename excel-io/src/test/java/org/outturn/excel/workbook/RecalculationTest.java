package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.excel.notes.KeptNotes;
import org.outturn.excel.sheets.ReportSheets;

/** LibreOffice works every formula out again, and every cell must come to what the model worked out. */
class RecalculationTest {

    @TempDir
    private Path folder;

    static Stream<Integer> periods() {
        return Stream.of(13, 12, 6, 1);
    }

    @ParameterizedTest(name = "period {0}")
    @MethodSource("periods")
    void every_cell_recalculates_to_the_figure_worked_out(int period) throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        MonitoringRequest request = MonitoringRequest.upTo(new AccountingPeriod(period));
        Path written = Example.written(followed(period), folder.resolve("outturn.xlsx"), request);

        Path recalculated = office.recalculated(written);

        assertThat(Cells.of(recalculated, ReportSheets.names()))
                .containsExactlyEntriesOf(Cells.of(written, ReportSheets.names()));
        assertThat(KeptNotes.in(recalculated, "").found())
                .as("nobody typed anything")
                .isEmpty();
    }

    /** A workbook with the report of the period before in it, so that there is a movement to show. */
    private Path followed(int period) throws IOException {
        if (period == 1) {
            return Example.WORKBOOK;
        }
        MonitoringRequest before = MonitoringRequest.upTo(new AccountingPeriod(period - 1));
        return Example.written(Example.WORKBOOK, folder.resolve("before.xlsx"), before);
    }

    @ParameterizedTest(name = "unit {0}, debt aged from {1}")
    @CsvSource({"£, Due date", "£000, Invoice date"})
    void every_unit_recalculates_alike_and_so_do_open_invoices(String unit, String agedFrom) throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        Path changed = folder.resolve("changed.xlsx");
        Example.edit(Example.WORKBOOK, changed, workbook -> {
            set(workbook.getSheet("Settings"), "Unit", unit);
            set(workbook.getSheet("Settings"), "Debt ages from", agedFrom);
            OpenInvoices.addTo(workbook);
        });
        Path written = Example.written(changed, folder.resolve("outturn.xlsx"), MonitoringRequest.everything());

        Path recalculated = office.recalculated(written);

        assertThat(Cells.of(recalculated, ReportSheets.names()))
                .containsExactlyEntriesOf(Cells.of(written, ReportSheets.names()));
    }

    /** Changes the cell right of the one that says so. */
    private static void set(XSSFSheet sheet, String label, Object value) {
        sheet.forEach(row -> {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(label)) {
                if (value instanceof Integer number) {
                    row.getCell(1).setCellValue(number);
                } else {
                    row.getCell(1).setCellValue(value.toString());
                }
            }
        });
    }
}
