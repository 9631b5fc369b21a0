package org.outturn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.outturn.excel.saving.BusyException;
import org.outturn.excel.saving.OpenMark;
import org.outturn.excel.saving.RunLock;

/**
 * The workbook a run writes, kept from other runs until this is closed. Where somebody has it open, a run either
 * stops or writes a dated copy beside it.
 */
final class TargetWorkbook implements AutoCloseable {

    private final Path file;
    private final RunLock lock;
    private final Optional<OpenMark> openBy;

    private TargetWorkbook(Path file, RunLock lock, Optional<OpenMark> openBy) {
        this.file = file;
        this.lock = lock;
        this.openBy = openBy;
    }

    /** @param asDatedCopy write beside it where somebody has it open, instead of stopping */
    static TargetWorkbook claim(Path asked, boolean asDatedCopy, Messages messages) throws StoppedException {
        Path file = OutputPlace.resolved(asked);
        OutputPlace.requireReplaceable(file);
        Optional<OpenMark> openBy = openBy(file, messages);
        if (openBy.isPresent() && !asDatedCopy) {
            throw StoppedException.cannotWrite(file, openBy(openBy.get()));
        }
        try {
            return new TargetWorkbook(file, RunLock.take(file), openBy);
        } catch (BusyException e) {
            throw StoppedException.busy(file, e.getMessage());
        } catch (IOException e) {
            throw OutputPlace.cannotWrite(file, e);
        }
    }

    private static Optional<OpenMark> openBy(Path file, Messages messages) {
        Optional<OpenMark> open = Optional.empty();
        for (OpenMark mark : OpenMark.beside(file)) {
            if (mark.isLeftBehind(file)) {
                messages.line("Warning: %s: a mark of %s says that it is open, and it is not. Delete %s."
                        .formatted(file, mark.program(), mark.name()));
            } else {
                open = Optional.of(mark);
            }
        }
        return open;
    }

    private static String openBy(OpenMark mark) {
        return "open by %s. Close it there and run again, or add --out-new to write a dated copy. If nobody has it open, delete the mark that %s left, %s."
                .formatted(mark.who(), mark.program(), mark.name());
    }

    /** The workbook as it was asked for, links followed. */
    Path file() {
        return file;
    }

    /** Where the workbook goes: its own place, or that of a dated copy. */
    Path place(LocalDate date, Messages messages) {
        if (openBy.isEmpty()) {
            return file;
        }
        Path copy = datedCopy(date);
        messages.line("Warning: %s: open by %s, so %s is written instead."
                .formatted(file, openBy.get().who(), copy.getFileName()));
        return copy;
    }

    /** A name that nothing has yet: outturn 2021-03-31.xlsx, outturn 2021-03-31 (2).xlsx and so on. */
    private Path datedCopy(LocalDate date) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        String stem = name.substring(0, dot) + " " + date;
        Path copy = file.resolveSibling(stem + name.substring(dot));
        for (int number = 2; Files.exists(copy); number++) {
            copy = file.resolveSibling("%s (%d)%s".formatted(stem, number, name.substring(dot)));
        }
        return copy;
    }

    @Override
    public void close() throws StoppedException {
        try {
            lock.close();
        } catch (IOException e) {
            throw OutputPlace.cannotWrite(file, e);
        }
    }
}
