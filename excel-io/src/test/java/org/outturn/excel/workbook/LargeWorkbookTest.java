package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.lint.WorkbookLint;
import org.outturn.excel.sheets.ReportSheets;

/** A whole council in one workbook: 600 items in five levels over 50,000 balances. */
class LargeWorkbookTest {

    @TempDir
    private Path folder;

    @Test
    void a_whole_council_is_written_and_recalculates_to_the_figures_worked_out() throws Exception {
        Path inputs = LargeExample.workbook(folder.resolve("council.xlsx"));
        Path ledger = LargeExample.ledger(folder.resolve("ledger.csv"));
        Path written = folder.resolve("outturn.xlsx");
        MonitoringReport report = Example.report(inputs, ledger, MonitoringRequest.upTo(new AccountingPeriod(6)));

        MonitoringWorkbook.write(
                inputs, written, report, MonitoringWorkbook.read(inputs).get().places(), WriteOptions.by("test"));

        assertThat(report.position().statement().items()).hasSize(LargeExample.ITEMS);
        assertThat(report.position().ledger().balances()).hasSize(LargeExample.BALANCES);
        assertThat(WorkbookLint.findings(written)).isEmpty();
        Path recalculated = LibreOffice.in(folder).recalculated(written);
        Map<String, String> shown = new TreeMap<>(Cells.of(recalculated, ReportSheets.names()));
        shown.entrySet().removeAll(Cells.of(written, ReportSheets.names()).entrySet());
        assertThat(shown).isEmpty();
        assertThat(Files.size(written)).isLessThan(20_000_000);
    }
}
