package org.outturn.excel.workbook;

import java.io.BufferedOutputStream;
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
 * Writes a file so that at any moment either the old one or the new one is whole: beside the target
 * first, synced to the disk, then moved over it in one step.
 */
final class SafeFile {

    private static final Pattern OWNER = Pattern.compile("(\\..*\\.tmp-)(\\d{1,10})-[0-9a-f-]{36}");

    /** What becomes of a file that is there already. */
    enum Existing {
        REPLACED,
        REFUSED
    }

    /** Writes the content; whatever it throws leaves the target as it was. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private SafeFile() {}

    static void write(Path target, Content content, Existing existing) throws IOException {
        Path file = target.toAbsolutePath();
        if (existing == Existing.REFUSED && Files.exists(file)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        removeLeftovers(file);
        Path temporary =
                file.resolveSibling(prefixOf(file) + ProcessHandle.current().pid() + "-" + UUID.randomUUID());
        try {
            fill(temporary, content);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
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
}
