package org.outturn.excel.graft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the tests of the graft share: running it, and looking into what it wrote. */
final class Grafting {

    private Grafting() {}

    static byte[] graft(byte[] target, byte[] donor) {
        return graft(target, donor, DonorWorkbook.REPORT, Map.of(), Set.of());
    }

    static byte[] graft(
            byte[] target, byte[] donor, List<String> sheets, Map<String, StreamedRows> streamed, Set<String> retired) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ReportGraft.write(target, donor, sheets, streamed, retired, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The workbook with the text of one part changed. */
    static byte[] edited(byte[] workbook, String part, Function<String, String> edit) {
        Map<String, byte[]> parts = parts(workbook);
        String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        parts.put(part, edit.apply(before).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    static String text(byte[] workbook, String part) {
        return new String(parts(workbook).get(part), StandardCharsets.UTF_8);
    }

    static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    static List<String> sheetNames(XSSFWorkbook book) {
        List<String> names = new ArrayList<>();
        book.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    /** Parts that no arrow leads to, from wherever one starts. */
    static Set<String> orphans(byte[] workbook) throws IOException {
        WorkbookPackage book = WorkbookPackage.read(workbook);
        Set<String> orphans = new TreeSet<>(parts(workbook).keySet());
        orphans.removeAll(book.reachable(book.relationships("").parts(), Set.of()));
        orphans.removeIf(name -> name.endsWith(".rels") || name.equals(ContentTypes.PART));
        return orphans;
    }

    /** Arrows, and entries among the content types, that lead to no part. */
    static Set<String> dangling(byte[] workbook) throws IOException {
        WorkbookPackage book = WorkbookPackage.read(workbook);
        Set<String> dangling =
                new TreeSet<>(book.reachable(book.relationships("").parts(), Set.of()));
        Pattern.compile("PartName=\"/([^\"]+)\"")
                .matcher(text(workbook, ContentTypes.PART))
                .results()
                .forEach(match -> dangling.add(match.group(1)));
        dangling.removeIf(book::has);
        return dangling;
    }
}
