package org.outturn.excel.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.outturn.excel.layout.ReportStyle;

/** A workbook with nothing in it but what it says of itself, to graft the first sheets into. */
public final class EmptyWorkbook {

    /** The sheet that every workbook must have, to be retired by the graft. */
    public static final String SHEET = "Empty";

    private EmptyWorkbook() {}

    public static byte[] of(PublishedWorkbook.About about, ReportStyle look) throws IOException {
        try (XSSFWorkbook workbook = new NewWorkbook()) {
            workbook.createSheet(SHEET);
            Styles.standardFont(workbook, look);
            properties(workbook, about);
            return bytes(workbook);
        }
    }

    static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static void properties(XSSFWorkbook workbook, PublishedWorkbook.About about) {
        POIXMLProperties properties = workbook.getProperties();
        Date date = Date.from(about.created().atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.getCoreProperties().setTitle(about.title());
        properties.getCoreProperties().setSubjectProperty("Budget monitoring");
        properties.getCoreProperties().setCreator(about.creator());
        properties.getCoreProperties().setCreated(Optional.of(date));
        properties.getCoreProperties().setModified(Optional.of(date));
        properties.getCoreProperties().getUnderlyingProperties().setLanguageProperty("en-GB");
        properties.getExtendedProperties().setApplication("Outturn");
    }
}
