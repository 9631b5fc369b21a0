package org.outturn.excel.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a zip package. The JDK's {@link ZipFile} hands over damaged parts without a word, so
 * every part goes through {@link CheckedPart}. Two parts of one name are refused: programs differ in
 * which of them they would read.
 */
final class ZipParts implements Closeable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    static ZipParts open(Path file) throws IOException {
        ZipParts opened = new ZipParts(new ZipFile(file.toFile()));
        try {
            opened.list();
            return opened;
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    private void list() throws IOException {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (parts.put(key(entry.getName()), entry) != null) {
                throw new DamagedPartException("it holds two parts named " + entry.getName());
            }
        }
    }

    /** Part names are compared as Excel does: case and the direction of slashes make no difference. */
    private static String key(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    boolean hasFolder(String name) {
        return parts.keySet().stream().anyMatch(part -> part.startsWith(name));
    }

    /** How long a part is when it is unpacked. */
    long size(String name) {
        ZipEntry entry = parts.get(key(name));
        return entry == null ? 0 : entry.getSize();
    }

    InputStream open(String name) throws IOException {
        ZipEntry entry = parts.get(key(name));
        if (entry == null) {
            throw new DamagedPartException("its part " + name + " is missing");
        }
        return new CheckedPart(zip.getInputStream(entry), entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
