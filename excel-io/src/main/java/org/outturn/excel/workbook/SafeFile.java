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

/**
 * Writes a file so that at any moment either the old one or the new one is whole: beside the target
 * first, synced to the disk, then moved over it in one step.
 */
final class SafeFile {

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
        Path temporary = file.resolveSibling(".%s.tmp-%d-%s"
                .formatted(file.getFileName(), ProcessHandle.current().pid(), UUID.randomUUID()));
        try {
            fill(temporary, content);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void fill(Path temporary, Content content) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }
}
