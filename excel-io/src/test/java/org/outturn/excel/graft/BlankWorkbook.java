package org.outturn.excel.graft;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with one empty sheet. */
final class BlankWorkbook {

    private BlankWorkbook() {}

    static byte[] bytes() {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Blank");
            return UserWorkbook.bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
