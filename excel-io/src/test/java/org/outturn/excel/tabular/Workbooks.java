package org.outturn.excel.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small workbooks part by part, so that a test can show exactly what a reader has to cope with. */
public final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relationships = new StringBuilder();
    private String properties = "";
    private int sheetCount;

    private Workbooks() {}

    public static Workbooks workbook() {
        return new Workbooks();
    }

    /** A workbook of one visible sheet called Ledger, given the rows inside its sheetData. */
    public static Workbooks ofRows(String rows) {
        return workbook().sheet("Ledger", rows);
    }

    public Workbooks sheet(String name, String rows) {
        return sheet(name, "visible", rows);
    }

    public Workbooks sheet(String name, String state, String rows) {
        sheetCount++;
        String part = "worksheets/sheet" + sheetCount + ".xml";
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>"
                .formatted(name, sheetCount, state, sheetCount));
        relate("rId" + sheetCount, "worksheet", part);
        return part("xl/" + part, "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public Workbooks sharedStrings(String items) {
        relate("rIdStrings", "sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    /** Given what stands inside styleSheet. */
    public Workbooks styles(String content) {
        relate("rIdStyles", "styles", "styles.xml");
        return part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + content + "</styleSheet>");
    }

    public Workbooks properties(String element) {
        properties = element;
        return this;
    }

    public Workbooks relate(String id, String type, String target) {
        relationships.append(
                "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target));
        return this;
    }

    /** Adds a part, or takes the place of one that is there already when the file is written. */
    public Workbooks part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** Other programs ask for it. */
    private String contentTypes() {
        String main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + main + "sheet.main+xml\"/>");
        for (int sheet = 1; sheet <= sheetCount; sheet++) {
            types.append("<Override PartName=\"/xl/worksheets/sheet" + sheet + ".xml\" ContentType=\"" + main
                    + "worksheet+xml\"/>");
        }
        for (String part : List.of("sharedStrings", "styles")) {
            if (parts.containsKey("xl/" + part + ".xml")) {
                types.append("<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + main + part + "+xml\"/>");
            }
        }
        return types.append("</Types>").toString();
    }

    public Path write(Path file) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "_rels/.rels",
                "<Relationships xmlns=\"%s\"><Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                        .formatted(PACKAGE, OFFICE));
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                        .formatted(MAIN, OFFICE, properties, sheets));
        all.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(PACKAGE, relationships));
        all.putAll(parts);
        all.putIfAbsent("[Content_Types].xml", contentTypes());
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
