package org.outturn.benchmarks;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.outturn.benchmarks.Postings.Posting;

/** The postings as files of eight columns, each made once and kept. */
final class Ledgers {

    private static final LocalDate SERIAL_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final List<String> HEADINGS = List.of(
            "cost_centre", "account", "period", "posting_date", "document_no", "description", "source", "amount");

    private final Path folder;

    /** Writes to a stream that is closed for it. */
    @FunctionalInterface
    private interface Content {
        void writeTo(Writer out) throws IOException;
    }

    Ledgers(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    Path csv(long rows) throws IOException {
        return once("ledger-" + rows + ".csv", file -> text(file, out -> writeCsv(rows, out)));
    }

    Path sharedStrings(long rows) throws IOException {
        return once("ledger-" + rows + "-shared.xlsx", file -> workbook(file, rows, true));
    }

    Path inlineStrings(long rows) throws IOException {
        return once("ledger-" + rows + "-inline.xlsx", file -> workbook(file, rows, false));
    }

    /** For hledger and ledger: a budget for every coding and month, then the postings. */
    Path journal(long rows) throws IOException {
        return once("ledger-" + rows + ".journal", file -> text(file, out -> writeJournal(rows, out)));
    }

    /** Makes a file under another name first, so that a stopped run leaves no half of it. */
    private Path once(String name, Maker maker) throws IOException {
        Path file = folder.resolve(name);
        if (Files.notExists(file)) {
            Path half = folder.resolve(name + ".tmp");
            maker.make(half);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    @FunctionalInterface
    private interface Maker {
        void make(Path file) throws IOException;
    }

    private static void text(Path file, Content content) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            content.writeTo(out);
        }
    }

    private static void writeCsv(long rows, Writer out) throws IOException {
        out.write(String.join(",", HEADINGS) + '\n');
        for (Postings postings = new Postings(rows); postings.hasNext(); ) {
            Posting posting = postings.next();
            out.write(String.join(
                            ",",
                            posting.costCentre(),
                            posting.account(),
                            Integer.toString(posting.period()),
                            posting.date().toString(),
                            posting.document(),
                            quoted(posting.description()),
                            posting.source(),
                            pounds(posting).toPlainString())
                    + '\n');
        }
    }

    private static String quoted(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static BigDecimal pounds(Posting posting) {
        return BigDecimal.valueOf(posting.pence(), 2);
    }

    private static void writeJournal(long rows, Writer out) throws IOException {
        out.write("~ monthly from 2024-04-01 to 2025-04-01\n");
        for (int centre = 0; centre < Postings.COST_CENTRES; centre++) {
            for (int account = 0; account < Postings.ACCOUNTS; account++) {
                out.write("    Expenses:%s:%s    1000.00 GBP%n"
                        .formatted(Postings.costCentre(centre), Postings.account(account)));
            }
        }
        out.write("    Assets:Bank\n\n");
        for (Postings postings = new Postings(rows); postings.hasNext(); ) {
            Posting posting = postings.next();
            out.write("%s (%s) %s%n    Expenses:%s:%s    %s GBP%n    Assets:Bank%n%n"
                    .formatted(
                            posting.date(),
                            posting.document(),
                            posting.description().replace("\"", "'"),
                            posting.costCentre(),
                            posting.account(),
                            pounds(posting).toPlainString()));
        }
    }

    private static void workbook(Path file, long rows, boolean shared) throws IOException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            part(zip, "[Content_Types].xml", contentTypes(shared));
            part(zip, "_rels/.rels", relationships(relationship(1, "officeDocument", "xl/workbook.xml")));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Ledger\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                            .formatted(MAIN, OFFICE));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relationships(relationship(1, "worksheet", "worksheets/sheet1.xml")
                            + relationship(2, "styles", "styles.xml")
                            + (shared ? relationship(3, "sharedStrings", "sharedStrings.xml") : "")));
            part(zip, "xl/styles.xml", styles());
            part(zip, "xl/worksheets/sheet1.xml", out -> sheet(out, rows, shared, texts));
            if (shared) {
                part(zip, "xl/sharedStrings.xml", out -> sharedStrings(out, texts));
            }
        }
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        part(zip, name, out -> out.write(content));
    }

    private static void part(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 15);
        out.write(HEAD);
        content.writeTo(out);
        out.flush();
        zip.closeEntry();
    }

    private static String contentTypes(boolean shared) {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("workbook", "sheet.main")
                + override("worksheets/sheet1", "worksheet")
                + override("styles", "styles")
                + (shared ? override("sharedStrings", "sharedStrings") : "")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(part, CONTENT, type);
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + content + "</Relationships>";
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    /** Style 1 is a date, style 2 an amount. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN + "\">"
                + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/>"
                + "<xf numFmtId=\"4\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
    }

    private static void sheet(Writer out, long rows, boolean shared, Map<String, Integer> texts) throws IOException {
        out.write("<worksheet xmlns=\"%s\"><dimension ref=\"A1:H%d\"/><sheetData>".formatted(MAIN, rows + 1));
        out.write("<row r=\"1\" spans=\"1:8\">");
        for (int column = 0; column < HEADINGS.size(); column++) {
            out.write(text((char) ('A' + column), 1, HEADINGS.get(column), shared, texts));
        }
        out.write("</row>");
        long row = 2;
        for (Postings postings = new Postings(rows); postings.hasNext(); row++) {
            Posting posting = postings.next();
            out.write("<row r=\"" + row + "\" spans=\"1:8\">");
            out.write(text('A', row, posting.costCentre(), shared, texts));
            out.write(text('B', row, posting.account(), shared, texts));
            out.write(number('C', row, "", Integer.toString(posting.period())));
            out.write(number(
                    'D', row, " s=\"1\"", Long.toString(ChronoUnit.DAYS.between(SERIAL_NOUGHT, posting.date()))));
            out.write(text('E', row, posting.document(), shared, texts));
            out.write(text('F', row, posting.description(), shared, texts));
            out.write(text('G', row, posting.source(), shared, texts));
            out.write(number(
                    'H', row, " s=\"2\"", pounds(posting).stripTrailingZeros().toPlainString()));
            out.write("</row>");
        }
        out.write("</sheetData></worksheet>");
    }

    private static String number(char column, long row, String style, String value) {
        return "<c r=\"" + column + row + '"' + style + "><v>" + value + "</v></c>";
    }

    private static String text(char column, long row, String text, boolean shared, Map<String, Integer> texts) {
        String start = "<c r=\"" + column + row;
        if (!shared) {
            return start + "\" t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is></c>";
        }
        Integer index = texts.get(text);
        if (index == null) {
            index = texts.size();
            texts.put(text, index);
        }
        return start + "\" t=\"s\"><v>" + index + "</v></c>";
    }

    private static void sharedStrings(Writer out, Map<String, Integer> texts) throws IOException {
        out.write("<sst xmlns=\"%s\" uniqueCount=\"%d\">".formatted(MAIN, texts.size()));
        for (String text : texts.keySet()) {
            out.write("<si><t>" + escaped(text) + "</t></si>");
        }
        out.write("</sst>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
