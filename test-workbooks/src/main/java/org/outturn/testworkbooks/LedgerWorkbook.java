package org.outturn.testworkbooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The same ledger as a workbook: amounts are numbers, dates are dates, and codes are text. */
final class LedgerWorkbook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {12, 12, 8, 12, 12, 60, 44, 16};

    private final Sheet sheet;
    private final CellStyle date;
    private final CellStyle amount;

    private LedgerWorkbook(Workbook workbook) {
        sheet = workbook.createSheet("Ledger");
        date = style(workbook, "dd/mm/yyyy");
        amount = style(workbook, "#,##0.00;-#,##0.00");
    }

    static byte[] write(List<LedgerPosting> postings) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY, false, true)) {
            // Otherwise its parts carry sizes that Java's own zip reader refuses.
            workbook.setZip64Mode(Zip64Mode.Never);
            properties(workbook.getXSSFWorkbook().getProperties());
            LedgerWorkbook ledger = new LedgerWorkbook(workbook);
            ledger.headings();
            postings.forEach(ledger::write);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void properties(POIXMLProperties properties) {
        Date made =
                Date.from(DerbyshireExample.MADE.atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.getCoreProperties().setTitle("Made-up ledger 2020-21");
        properties.getCoreProperties().setCreator("Outturn");
        properties.getCoreProperties().setCreated(Optional.of(made));
        properties.getCoreProperties().setModified(Optional.of(made));
        properties.getExtendedProperties().setApplication("Outturn");
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private void headings() {
        Row row = sheet.createRow(0);
        for (int i = 0; i < LedgerPosting.HEADINGS.length; i++) {
            row.createCell(i).setCellValue(LedgerPosting.HEADINGS[i]);
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
    }

    private void write(LedgerPosting posting) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.createCell(0).setCellValue(posting.coding().costCentre());
        row.createCell(1).setCellValue(posting.coding().subjective());
        row.createCell(2).setCellValue(posting.period().number());
        row.createCell(3).setCellValue(posting.date());
        row.createCell(4).setCellValue(posting.document());
        row.createCell(5).setCellValue(posting.description());
        if (!posting.supplier().isEmpty()) {
            row.createCell(6).setCellValue(posting.supplier());
        }
        row.createCell(7).setCellValue(posting.amount().pounds().doubleValue());
        row.getCell(3).setCellStyle(date);
        row.getCell(7).setCellStyle(amount);
    }
}
