package org.outturn.excel.saving;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a file so that at any moment either the old one or the new one is whole: beside the target first, synced to
 * the disk and read back, then moved over it in one step. A disk that cannot replace a file in one step is refused;
 * nothing is ever copied over the old file.
 */
public final class SafeFile implements Closeable {

    private static final Pattern OWNER = Pattern.compile("(\\..*\\.tmp-)(\\d{1,10})-[0-9a-f-]{36}");

    /** What becomes of a file that is there already. */
    public enum Existing {
        REPLACED,
        REFUSED
    }

    /** Writes the content; whatever it throws leaves the target as it was. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Looks at what was written before it takes the old file's place; whatever it throws leaves the target as it was. */
    @FunctionalInterface
    public interface ReadBack {
        ReadBack NONE = written -> {};

        void check(Path written) throws IOException;
    }

    private final Path target;
    private final Path temporary;

    private SafeFile(Path target, Path temporary) {
        this.target = target;
        this.temporary = temporary;
    }

    public static void write(Path target, Content content, ReadBack readBack, Existing existing) throws IOException {
        if (existing == Existing.REFUSED && Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        try (SafeFile file = stage(target, content)) {
            readBack.check(file.temporary);
            file.moveIntoPlace();
        }
    }

    /** The content whole on the disk beside the target, so that only a rename is left to do. */
    public static SafeFile stage(Path target, Content content) throws IOException {
        Path file = target.toAbsolutePath();
        removeLeftovers(file);
        Path temporary =
                file.resolveSibling(prefixOf(file) + ProcessHandle.current().pid() + "-" + UUID.randomUUID());
        SafeFile staged = new SafeFile(file, temporary);
        boolean whole = false;
        try {
            fill(temporary, content);
            whole = true;
            return staged;
        } finally {
            if (!whole) {
                staged.close();
            }
        }
    }

    private static String prefixOf(Path file) {
        return ".%s.tmp-".formatted(file.getFileName());
    }

    /** A run that was killed leaves its unfinished file behind; the next one clears it away. */
    private static void removeLeftovers(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> neighbours = Files.list(folder)) {
            for (Path leftover :
                    neighbours.filter(other -> isLeftover(other, file)).toList()) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    private static boolean isLeftover(Path other, Path file) {
        Matcher owner = OWNER.matcher(other.getFileName().toString());
        return owner.matches()
                && owner.group(1).equals(prefixOf(file))
                && ProcessHandle.of(Long.parseLong(owner.group(2))).isEmpty();
    }

    private static void fill(Path temporary, Content content) throws IOException {
        temporary.toFile().deleteOnExit();
        try (FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    public void moveIntoPlace() throws IOException {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder();
    }

    /** So that the new name outlasts a power cut too. Windows has no such thing, and some shares refuse it. */
    private void syncFolder() {
        try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // The file itself is whole either way.
        }
    }

    /** Takes the unfinished file away, where it has not been moved into place. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(temporary);
    }
}
