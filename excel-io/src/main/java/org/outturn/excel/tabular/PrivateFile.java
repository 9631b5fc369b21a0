package org.outturn.excel.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file in a folder that nobody else can look into, for what must be unpacked or unlocked before it
 * can be read. Ledgers name people: it is removed when closed, and at the latest when the program ends.
 */
final class PrivateFile implements Closeable {

    private final Path folder;
    private final Path file;
    private final Thread atExit = new Thread(this::remove, "remove-private-file");

    private PrivateFile(Path folder, String name) {
        this.folder = folder;
        this.file = folder.resolve(name);
    }

    static PrivateFile named(String name) throws IOException {
        PrivateFile created = new PrivateFile(Files.createTempDirectory("outturn-"), name);
        Runtime.getRuntime().addShutdownHook(created.atExit);
        return created;
    }

    Path path() {
        return file;
    }

    OutputStream out() throws IOException {
        return Files.newOutputStream(file);
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The program is ending, and the hook runs anyway.
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // Windows keeps a file that is still open; there the hook takes it at the end.
            file.toFile().deleteOnExit();
        }
    }
}
