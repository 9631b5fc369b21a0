package org.outturn.excel.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file in a folder that nobody else can look into, for what must be unpacked or unlocked before it
 * can be read. Ledgers name people: it is removed when closed, and at the latest when the program ends.
 */
final class PrivateFile implements Closeable {

    private static final String PREFIX = "outturn-";
    private static final Pattern FOLDER = Pattern.compile(PREFIX + "([0-9]{1,18})-[0-9]+");

    private final Path folder;
    private final Path file;
    private final Thread atExit = new Thread(this::remove, "remove-private-file");

    private PrivateFile(Path folder, String name) {
        this.folder = folder;
        this.file = folder.resolve(name);
    }

    static PrivateFile named(String name) throws IOException {
        sweep(Path.of(System.getProperty("java.io.tmpdir")));
        Path folder = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
        PrivateFile created = new PrivateFile(folder, name);
        Runtime.getRuntime().addShutdownHook(created.atExit);
        return created;
    }

    /** A program that was killed could not tidy up after itself. */
    private static void sweep(Path temporary) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : folders) {
                Matcher named = FOLDER.matcher(folder.getFileName().toString());
                if (named.matches()
                        && ProcessHandle.of(Long.parseLong(named.group(1))).isEmpty()) {
                    removeAll(folder);
                }
            }
        }
    }

    private static void removeAll(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // Another person's, or another run swept it first.
        }
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
