package org.outturn.testworkbooks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A file's contents, to be compared: how tightly a workbook is packed depends on the machine's compression library. */
final class Parts {

    private static final int ZIP = 'P';

    private Parts() {}

    /** The parts of a workbook by name, unpacked; any other file is one part without a name. */
    static Map<String, ByteBuffer> of(byte[] file) throws IOException {
        Map<String, ByteBuffer> parts = new LinkedHashMap<>();
        if (file.length == 0 || file[0] != ZIP) {
            parts.put("", ByteBuffer.wrap(file));
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), ByteBuffer.wrap(zip.readAllBytes()));
            }
        }
        return parts;
    }
}
