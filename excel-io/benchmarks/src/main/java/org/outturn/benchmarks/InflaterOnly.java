package org.outturn.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The limit for one thread on a workbook: unpacks every part and looks at nothing. */
final class InflaterOnly {

    private InflaterOnly() {}

    public static void main(String[] args) throws IOException {
        byte[] block = new byte[1 << 16];
        long bytes = 0;
        try (ZipFile zip = new ZipFile(args[0])) {
            for (ZipEntry entry : List.<ZipEntry>copyOf(zip.stream().toList())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(block); read > 0; read = in.read(block)) {
                        bytes += read;
                    }
                }
            }
        }
        System.out.println("bytes=" + bytes);
    }
}
