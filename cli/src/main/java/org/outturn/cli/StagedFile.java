package org.outturn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.outturn.excel.saving.SafeFile;

/**
 * A file written whole beside its place before anything else is, so that only a rename is left to do
 * at the end. A device or a pipe is written straight: there is no old file to protect.
 */
final class StagedFile implements AutoCloseable {

    private final Path target;
    private final byte[] content;
    private final Optional<SafeFile> staged;

    private StagedFile(Path target, byte[] content, Optional<SafeFile> staged) {
        this.target = target;
        this.content = content;
        this.staged = staged;
    }

    static StagedFile of(Path file, byte[] content) throws StoppedException {
        OutputPlace.requireWritable(file);
        Path target = OutputPlace.resolved(file).toAbsolutePath();
        boolean isDevice = Files.exists(target) && !Files.isRegularFile(target);
        try {
            return new StagedFile(
                    target,
                    content,
                    isDevice ? Optional.empty() : Optional.of(SafeFile.stage(target, out -> out.write(content))));
        } catch (IOException e) {
            throw OutputPlace.cannotWrite(file, e);
        }
    }

    void moveIntoPlace() throws StoppedException {
        try {
            if (staged.isPresent()) {
                staged.get().moveIntoPlace();
            } else {
                Files.write(target, content);
            }
        } catch (IOException e) {
            throw OutputPlace.cannotWrite(target, e);
        }
    }

    @Override
    public void close() throws StoppedException {
        try {
            if (staged.isPresent()) {
                staged.get().close();
            }
        } catch (IOException e) {
            throw OutputPlace.cannotWrite(target, e);
        }
    }
}
