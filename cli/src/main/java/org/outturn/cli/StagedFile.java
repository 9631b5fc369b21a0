package org.outturn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A file written whole beside its place before anything else is, so that only a rename is left to do
 * at the end. A device or a pipe is written straight: there is no old file to protect.
 */
final class StagedFile implements AutoCloseable {

    private final Path target;
    private final Path temporary;
    private final byte[] content;

    private StagedFile(Path target, Path temporary, byte[] content) {
        this.target = target;
        this.temporary = temporary;
        this.content = content;
    }

    static StagedFile of(Path file, byte[] content) throws StoppedException {
        OutputPlace.requireWritable(file);
        Path target = OutputPlace.resolved(file).toAbsolutePath();
        Path temporary = target.resolveSibling(".%s.tmp-%d-%s"
                .formatted(target.getFileName(), ProcessHandle.current().pid(), UUID.randomUUID()));
        StagedFile staged = new StagedFile(target, temporary, content);
        try {
            staged.write();
        } catch (IOException e) {
            staged.close();
            throw OutputPlace.cannotWrite(file, e);
        }
        return staged;
    }

    private boolean isStraight() {
        return Files.exists(target) && !Files.isRegularFile(target);
    }

    private void write() throws IOException {
        if (!isStraight()) {
            temporary.toFile().deleteOnExit();
            Files.write(temporary, content);
        }
    }

    void moveIntoPlace() throws StoppedException {
        try {
            if (isStraight()) {
                Files.write(target, content);
            } else {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw OutputPlace.cannotWrite(target, e);
        }
    }

    @Override
    public void close() throws StoppedException {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw OutputPlace.cannotWrite(temporary, e);
        }
    }
}
