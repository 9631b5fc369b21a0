package org.outturn.excel.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a workbook's package, and which of them belong to which sheet. */
record PackageParts(Map<String, byte[]> content) {

    private static final Pattern SHEET = Pattern.compile("<sheet [^>]*>");
    private static final Pattern ARROW = Pattern.compile("<Relationship [^>]*>");
    private static final String WORKBOOK = "xl/workbook.xml";

    static PackageParts of(Path workbook) throws IOException {
        Map<String, byte[]> content = new TreeMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            List<? extends ZipEntry> entries = zip.stream().toList();
            for (ZipEntry entry : entries) {
                try (InputStream in = zip.getInputStream(entry)) {
                    content.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return new PackageParts(content);
    }

    String text(String part) {
        return new String(content.get(part), StandardCharsets.UTF_8);
    }

    /** The part of each sheet, by name. */
    Map<String, String> sheets() {
        Map<String, String> sheets = new TreeMap<>();
        Map<String, String> targets = arrows(WORKBOOK);
        SHEET.matcher(text(WORKBOOK))
                .results()
                .map(MatchResult::group)
                .forEach(sheet -> sheets.put(attribute("name", sheet), targets.get(attribute("r:id", sheet))));
        return sheets;
    }

    String sheet(String name) {
        return sheets().get(name);
    }

    /** The sheets of these names with everything that hangs on them. */
    Set<String> under(Predicate<String> names) {
        Set<String> found = new TreeSet<>();
        sheets().forEach((name, part) -> {
            if (names.test(name)) {
                follow(part, found);
            }
        });
        return found;
    }

    /** Parts that nothing leads to. */
    Set<String> orphans() {
        Set<String> orphans = new TreeSet<>(content.keySet());
        Set<String> reached = new TreeSet<>();
        arrows("").values().forEach(part -> follow(part, reached));
        orphans.removeAll(reached);
        orphans.removeIf(name -> name.equals("_rels/.rels") || name.equals("[Content_Types].xml"));
        return orphans;
    }

    private void follow(String part, Set<String> found) {
        if (found.add(part)) {
            if (content.containsKey(arrowsOf(part))) {
                found.add(arrowsOf(part));
            }
            arrows(part).values().forEach(target -> follow(target, found));
        }
    }

    private Map<String, String> arrows(String part) {
        Map<String, String> targets = new TreeMap<>();
        if (content.containsKey(arrowsOf(part))) {
            ARROW.matcher(text(arrowsOf(part)))
                    .results()
                    .map(MatchResult::group)
                    .filter(arrow -> !arrow.contains("TargetMode=\"External\""))
                    .filter(arrow -> !attribute("Target", arrow).startsWith("#"))
                    .forEach(arrow -> targets.put(attribute("Id", arrow), target(part, attribute("Target", arrow))));
        }
        return targets;
    }

    private static String target(String from, String target) {
        return URI.create("/" + from).resolve(target).getPath().substring(1);
    }

    private static String arrowsOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    private static String attribute(String name, String element) {
        return Pattern.compile("\\b" + name + "=\"([^\"]*)\"")
                .matcher(element)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No %s in %s".formatted(name, element)));
    }
}
