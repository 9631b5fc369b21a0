package org.outturn.excel.graft;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A workbook as the parts it is packed from, and the arrows between them. Knows nothing of cells. */
final class WorkbookPackage {

    private final NavigableMap<String, byte[]> parts;
    private final NavigableMap<String, PartContent> streamed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final NavigableMap<String, Relationships> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ContentTypes types;
    private final String workbook;

    private WorkbookPackage(
            NavigableMap<String, byte[]> parts, Collection<Relationships> relationships, ContentTypes types)
            throws GraftException {
        this.parts = parts;
        relationships.forEach(all -> known.put(all.from(), all));
        this.types = types;
        this.workbook = findWorkbook();
    }

    static WorkbookPackage of(
            NavigableMap<String, byte[]> parts, Collection<Relationships> relationships, ContentTypes types)
            throws GraftException {
        return new WorkbookPackage(new TreeMap<>(parts), relationships, types);
    }

    static WorkbookPackage read(byte[] zip) throws GraftException {
        return read(zip, PackageReader.MOST_BYTES);
    }

    static WorkbookPackage read(byte[] zip, long mostBytes) throws GraftException {
        NavigableMap<String, byte[]> parts = new PackageReader(mostBytes).read(zip);
        byte[] types = parts.remove(ContentTypes.PART);
        if (types == null) {
            throw notAWorkbook();
        }
        return new WorkbookPackage(parts, List.of(), ContentTypes.parse(types));
    }

    private static GraftException notAWorkbook() {
        return new GraftException("The file is not an Excel workbook (.xlsx or .xlsm), or it has a password. "
                + "Open it in Excel and save it as an Excel workbook without a password.");
    }

    private String findWorkbook() throws GraftException {
        return relationships("").partsOfKind("officeDocument").stream()
                .filter(part -> has(part) && isWorkbook(types.of(part).orElse("")))
                .findFirst()
                .orElseThrow(WorkbookPackage::notAWorkbook);
    }

    /** With macros or without; neither a document of another program nor Excel's binary format. */
    private static boolean isWorkbook(String type) {
        return type.endsWith("main+xml") && (type.contains("spreadsheetml") || type.contains("ms-excel"));
    }

    /** The name of the part that lists the sheets. */
    String workbook() {
        return workbook;
    }

    ContentTypes types() {
        return types;
    }

    boolean has(String part) {
        return parts.containsKey(part) || streamed.containsKey(part);
    }

    byte[] bytes(String part) throws GraftException {
        byte[] content = parts.get(part);
        if (content == null) {
            throw new GraftException("The workbook is damaged: its part " + part
                    + " is missing. Open it in Excel, let Excel repair it, save it and run again.");
        }
        return content;
    }

    void put(String part, byte[] content) {
        parts.put(part, content);
    }

    void put(String part, PartContent content) {
        parts.remove(part);
        streamed.put(part, content);
    }

    /** Takes the part out, with its arrows and its content type. */
    void remove(String part) {
        parts.remove(part);
        parts.remove(PartName.relationshipsOf(part));
        known.remove(part);
        types.remove(part);
    }

    Relationships relationships(String part) throws GraftException {
        Relationships found = known.get(part);
        if (found == null) {
            byte[] xml = parts.get(PartName.relationshipsOf(part));
            found = xml == null ? new Relationships(part, List.of()) : Relationships.parse(part, xml);
            known.put(part, found);
        }
        return found;
    }

    void put(Relationships relationships) {
        String name = PartName.relationshipsOf(relationships.from());
        known.put(relationships.from(), relationships);
        if (relationships.all().isEmpty()) {
            parts.remove(name);
        } else {
            parts.put(name, relationships.toXml());
        }
    }

    /** Every part that arrows lead to from these, themselves included; the skipped ones are not passed through. */
    Set<String> reachable(Collection<String> from, Set<String> skipped) throws GraftException {
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Deque<String> waiting = new ArrayDeque<>(from);
        while (!waiting.isEmpty()) {
            String part = waiting.pop();
            if (!skipped.contains(part) && seen.add(part)) {
                waiting.addAll(relationships(part).parts());
            }
        }
        return seen;
    }

    /** A name like the given one that no part has: table1.xml, table2.xml and so on. */
    String unusedName(String like) {
        int number = 1;
        while (has(PartName.numbered(like, number))) {
            number++;
        }
        return PartName.numbered(like, number);
    }

    void writeTo(OutputStream out) throws IOException {
        NavigableMap<String, PartContent> all = new TreeMap<>(streamed);
        parts.forEach((name, content) -> all.put(name, stream -> stream.write(content)));
        byte[] contentTypes = types.toXml();
        all.put(ContentTypes.PART, stream -> stream.write(contentTypes));
        Set<String> first = new LinkedHashSet<>(List.of(ContentTypes.PART, PartName.relationshipsOf(""), workbook));
        PackageWriter.write(all, first, out);
    }
}
