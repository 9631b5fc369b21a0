package org.outturn.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Types into a workbook as a person would, and leaves every other part of it as it is. */
final class Typing {

    private static final Pattern ROW = Pattern.compile("<row [^>]*\\br=\"([0-9]+)\"");

    private final Path workbook;

    private Typing(Path workbook) {
        this.workbook = workbook;
    }

    static Typing into(Path workbook) {
        return new Typing(workbook);
    }

    /** Types a row below everything on a sheet; an amount or a number as such, nothing for null. */
    Typing row(String sheet, Object... cells) throws IOException {
        change(sheet, xml -> {
            int row = lastRow(xml) + 1;
            StringBuilder typed = new StringBuilder("<row r=\"%d\">".formatted(row));
            for (int column = 0; column < cells.length; column++) {
                if (cells[column] != null) {
                    typed.append(cell((char) ('A' + column) + String.valueOf(row), cells[column]));
                }
            }
            return xml.replace("</sheetData>", typed + "</row></sheetData>");
        });
        return this;
    }

    /** Empties an input sheet below its headings. */
    Typing clear(String sheet) throws IOException {
        change(sheet, xml -> xml.replaceAll("<row [^>]*\\br=\"([5-9]|[0-9]{2,})\".*?</row>", ""));
        return this;
    }

    /** Types into a cell of the last row of a sheet, right of everything in it. */
    Typing besideLastRow(String sheet, String column, Object value) throws IOException {
        change(sheet, xml -> {
            String cell = cell(column + lastRow(xml), value);
            int end = xml.lastIndexOf("</row>");
            return xml.substring(0, end) + cell + xml.substring(end);
        });
        return this;
    }

    /** Types over a cell, whatever stands in it. */
    Typing over(String sheet, String address, Object value) throws IOException {
        change(sheet, xml -> {
            Pattern standing = Pattern.compile("<c [^>]*\\br=\"" + address + "\"[^>]*?(/>|>.*?</c>)");
            if (!standing.matcher(xml).find()) {
                throw new IllegalStateException("Nothing in %s of %s".formatted(address, sheet));
            }
            return standing.matcher(xml).replaceFirst(Matcher.quoteReplacement(cell(address, value)));
        });
        return this;
    }

    private static int lastRow(String xml) {
        Matcher rows = ROW.matcher(xml);
        int last = 0;
        while (rows.find()) {
            last = Math.max(last, Integer.parseInt(rows.group(1)));
        }
        return last;
    }

    private static String cell(String address, Object value) {
        return value instanceof Number
                ? "<c r=\"%s\"><v>%s</v></c>".formatted(address, value)
                : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, value);
    }

    @FunctionalInterface
    private interface Change {
        String to(String xml);
    }

    private void change(String sheet, Change change) throws IOException {
        try (FileSystem parts = FileSystems.newFileSystem(workbook)) {
            Path part = parts.getPath(partOf(sheet, parts));
            Files.writeString(part, change.to(Files.readString(part)));
        }
    }

    private static String partOf(String sheet, FileSystem parts) throws IOException {
        String list = Files.readString(parts.getPath("xl/workbook.xml"), StandardCharsets.UTF_8);
        String entry = find("<sheet [^>]*\\bname=\"" + Pattern.quote(sheet) + "\"[^>]*>", list);
        String id = attribute("r:id", entry);
        String arrows = Files.readString(parts.getPath("xl/_rels/workbook.xml.rels"));
        String arrow = find("<Relationship [^>]*\\bId=\"" + id + "\"[^>]*>", arrows);
        String target = attribute("Target", arrow);
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static String attribute(String name, String element) {
        String found = find("\\b" + name + "=\"[^\"]*\"", element);
        return found.substring(name.length() + 2, found.length() - 1);
    }

    private static String find(String regex, String text) {
        Matcher matcher = Pattern.compile(regex).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(String.format(Locale.ROOT, "No %s", regex));
        }
        return matcher.group();
    }
}
