package org.outturn.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The least that any program on POI needs: a workbook of one cell. */
final class OneCell {

    private OneCell() {}

    public static void main(String[] args) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            workbook.createSheet("Sheet").createRow(0).createCell(0).setCellValue("hello");
            workbook.write(out);
        }
    }
}
