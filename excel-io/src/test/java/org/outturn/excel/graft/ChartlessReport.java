package org.outturn.excel.graft;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A report of the same sheets with nothing hanging from them. */
final class ChartlessReport {

    private ChartlessReport() {}

    static byte[] bytes() {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            DonorWorkbook.REPORT.forEach(
                    name -> book.createSheet(name).createRow(0).createCell(0).setCellValue(name));
            return UserWorkbook.bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
