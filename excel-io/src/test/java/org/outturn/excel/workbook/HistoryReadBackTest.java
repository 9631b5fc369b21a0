package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.history.History;
import org.outturn.core.history.ReportNumber;
import org.outturn.core.history.ReportVersion;
import org.outturn.core.history.ReportedBalance;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.report.MonitoringReport;

class HistoryReadBackTest {

    private static final AccountingPeriod SEPTEMBER = new AccountingPeriod(6);
    private static final AccountingPeriod OCTOBER = new AccountingPeriod(7);

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static Path reported;

    @BeforeAll
    static void reportOnSeptember() throws IOException {
        reported =
                Example.written(Example.WORKBOOK, shared.resolve("september.xlsx"), MonitoringRequest.upTo(SEPTEMBER));
    }

    @Test
    void what_a_run_leaves_is_what_the_next_one_reads() throws IOException {
        Path september = Files.copy(reported, folder.resolve("september.xlsx"));
        MonitoringReport october = Example.report(september, MonitoringRequest.upTo(OCTOBER));
        Path written = Example.written(september, folder.resolve("october.xlsx"), MonitoringRequest.upTo(OCTOBER));

        History history = MonitoringWorkbook.read(written).get().inputs().history();

        assertThat(history.reports()).isEqualTo(october.succession().history().reports());
        assertThat(history.reports()).extracting(ReportVersion::isAsWritten).containsExactly(true, true);
        assertThat(history.written()).contains(ReportNumber.first(OCTOBER));
    }

    @Test
    void the_balances_of_the_report_written_are_read_with_it() throws IOException {
        Path september = Files.copy(reported, folder.resolve("september.xlsx"));

        History history = MonitoringWorkbook.read(september).get().inputs().history();

        List<ReportedBalance> balances = history.balances().get(ReportNumber.first(SEPTEMBER));
        Money sum = Money.sum(balances.stream()
                .flatMap(balance -> balance.byPeriod().values().stream())
                .toList());
        assertThat(sum).isEqualTo(history.reports().get(0).total().actual());
    }

    @Test
    void a_history_that_cannot_be_read_is_refused_with_its_cell() throws IOException {
        Path september = Files.copy(reported, folder.resolve("september.xlsx"));
        overtype(september, "Actual £", "about 20m");

        assertThat(MonitoringWorkbook.read(september).findings())
                .singleElement()
                .asString()
                .matches("september.xlsx, sheet \"History\", [A-Z]+[0-9]+: \"about 20m\" is not an amount.*");
    }

    @Test
    void a_history_without_its_headings_is_refused() throws IOException {
        Path september = Files.copy(reported, folder.resolve("september.xlsx"));
        overtype(september, "Fingerprint", null);

        assertThat(MonitoringWorkbook.read(september).findings())
                .first()
                .asString()
                .contains("sheet \"History\"", "no row has the headings", "from an earlier copy of the workbook");
    }

    /** Types over the cell below a heading, or over the heading itself. */
    private static void overtype(Path file, String heading, String text) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Cell found = heading(workbook.getSheet("History"), heading);
            if (text == null) {
                found.setBlank();
            } else {
                found.getSheet()
                        .getRow(found.getRowIndex() + 1)
                        .getCell(found.getColumnIndex())
                        .setCellValue(text);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static Cell heading(XSSFSheet sheet, String heading) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(heading)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("No heading " + heading);
    }
}
