package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.corporate.CorporateSummary;
import org.outturn.core.corporate.PortfolioWorkbook;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.excel.corporate.CorporateReader;
import org.outturn.excel.corporate.CorporateWorkbook;

class CorporateWorkbookTest {

    private static final List<String> SHEETS =
            List.of("Cover", "Corporate summary", "Items", "Ledger proof", "Checks", "Notes");
    private static final List<String> PORTFOLIOS = List.of("Children", "Schools");
    private static final int FIRST_ITEM_ROW = 4;
    private static final int FIRST_LINE_ROW = 5;

    @TempDir
    private Path folder;

    @Test
    void every_total_recalculates_to_the_figure_written_and_follows_a_changed_line() throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        Path corporate = combined(folder);
        Path changed = folder.resolve("changed.xlsx");
        edit(
                corporate,
                changed,
                workbook -> workbook.getSheet("Items")
                        .getRow(FIRST_LINE_ROW)
                        .getCell(4)
                        .setCellValue(1_000));

        Map<String, String> recalculated = Cells.of(office.recalculated(corporate), SHEETS);
        Map<String, String> followed = Cells.of(office.recalculated(changed), SHEETS);

        assertThat(recalculated).containsExactlyEntriesOf(Cells.of(corporate, SHEETS));
        assertThat(followed)
                .containsValue("Figures changed since this summary was written: combine again")
                .doesNotContainEntry("Corporate summary!B8", recalculated.get("Corporate summary!B8"));
    }

    /** The corporate summary of the example, its items divided among two portfolios. */
    static Path combined(Path folder) throws IOException {
        Path council = folder.resolve("council.xlsx");
        edit(Example.WORKBOOK, council, workbook -> divide(workbook.getSheet("Items")));
        List<PortfolioWorkbook> parts = new ArrayList<>();
        for (String portfolio : PORTFOLIOS) {
            MonitoringRequest request = new MonitoringRequest(Optional.empty(), Optional.of(portfolio), List.of());
            Path finished = Example.written(council, folder.resolve(portfolio + ".xlsx"), request);
            parts.add(CorporateReader.read(finished).get());
        }
        Path corporate = folder.resolve("corporate.xlsx");
        CorporateWorkbook.write(corporate, CorporateSummary.of(parts).get(), "test");
        return corporate;
    }

    private static void divide(XSSFSheet items) {
        for (int row = FIRST_ITEM_ROW; row <= items.getLastRowNum(); row++) {
            XSSFRow item = items.getRow(row);
            if (item != null
                    && item.getCell(0) != null
                    && !item.getCell(0).toString().isBlank()) {
                item.createCell(1).setCellValue(PORTFOLIOS.get(row % PORTFOLIOS.size()));
            }
        }
    }

    private static void edit(Path from, Path to, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(from)));
                OutputStream out = Files.newOutputStream(to)) {
            change.accept(workbook);
            workbook.write(out);
        }
    }
}
