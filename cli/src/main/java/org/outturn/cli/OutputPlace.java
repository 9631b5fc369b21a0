package org.outturn.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.outturn.core.history.ReportVersion;
import org.outturn.excel.workbook.MonitoringWorkbook;

/** Whether a file can be written where somebody wants it, and why not. */
final class OutputPlace {

    private OutputPlace() {}

    /** What is plain to see before any work is done. */
    static void requireWritable(Path file) throws StoppedException {
        Path folder = folderOf(file);
        if (!Files.isDirectory(folder)) {
            throw StoppedException.cannotWrite(file, "there is no folder " + folder + ". Make it, or name another.");
        }
        if (Files.isDirectory(file)) {
            throw StoppedException.cannotWrite(file, "this is a folder. Add the name of the file.");
        }
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw StoppedException.cannotWrite(file, "you may not write there. Ask for access, or name another place.");
        }
    }

    /** The same for a file that is replaced in one step: a device or a pipe must not be replaced. */
    static void requireReplaceable(Path file) throws StoppedException {
        requireWritable(file);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw StoppedException.cannotWrite(file, "this is a device, not a file. Name a file.");
        }
    }

    /** A report that somebody has put their name to is not written over. */
    static void requireUnsigned(Path file) throws StoppedException {
        Optional<ReportVersion> signed =
                Files.exists(file) ? MonitoringWorkbook.signedReportIn(file) : Optional.empty();
        if (signed.isPresent()) {
            throw StoppedException.cannotWrite(
                    file,
                    "it holds the report of %s, signed off by %s. Name another file with -o; this one stays as it was signed."
                            .formatted(signed.get().number(), signed.get().signedBy()));
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    /** The file a link leads to, so that writing replaces the file and leaves the link. */
    static Path resolved(Path file) {
        try {
            return Files.isSymbolicLink(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            return file;
        }
    }

    static StoppedException cannotWrite(Path file, IOException fault) {
        StoppedException stopped = StoppedException.cannotWrite(file, reason(fault));
        stopped.initCause(fault);
        return stopped;
    }

    private static String reason(IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return "its folder is not there any more. Make it again, or name another.";
        }
        if (fault instanceof AccessDeniedException) {
            return "you may not write there. Ask for access, or close the program that holds the file open.";
        }
        if (fault instanceof AtomicMoveNotSupportedException) {
            return "this disk cannot replace a file in one step. Name a place on another disk.";
        }
        boolean spokenFor = fault instanceof FileSystemException system && system.getReason() != null;
        String reason = spokenFor ? ((FileSystemException) fault).getReason() : fault.getMessage();
        return "%s. Make room or name another place; the old file, if there was one, is untouched.".formatted(reason);
    }
}
