package org.outturn.excel.graft;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs parts so that the same parts give the same bytes: one order, one time, one compression. */
final class PackageWriter {

    /**
     * Two seconds past the earliest time that a zip can hold. At that time itself Java adds a second
     * time stamp, which differs with the time zone of the machine.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private PackageWriter() {}

    /** Writes the named parts first, as programs that read a workbook as a stream expect, then the rest by name. */
    static void write(Map<String, PartContent> parts, Set<String> first, OutputStream out) throws IOException {
        Set<String> order = new LinkedHashSet<>(first);
        order.retainAll(parts.keySet());
        order.addAll(parts.keySet());
        ZipOutputStream zip = new ZipOutputStream(out);
        for (String name : order) {
            entry(zip, name, parts.get(name));
        }
        zip.finish();
        zip.flush();
    }

    private static void entry(ZipOutputStream zip, String name, PartContent content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        content.writeTo(zip);
        zip.closeEntry();
    }
}
