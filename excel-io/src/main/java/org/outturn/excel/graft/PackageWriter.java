package org.outturn.excel.graft;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Packs parts so that the same parts give the same bytes: one order, one time, one compression. */
final class PackageWriter {

    private PackageWriter() {}

    /** Writes the named parts first, as programs that read a workbook as a stream expect, then the rest by name. */
    static void write(Map<String, PartContent> parts, Set<String> first, OutputStream out) throws IOException {
        Set<String> order = new LinkedHashSet<>(first);
        order.retainAll(parts.keySet());
        order.addAll(parts.keySet());
        try (Packing packing = Packing.into(out)) {
            for (String name : order) {
                packing.begin(name);
                parts.get(name).writeTo(packing);
            }
            packing.finish();
        }
    }
}
