package org.outturn.excel.tabular;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.outturn.core.provenance.SourceReference;

/** The size and time of a file when it was opened, to tell whether somebody wrote to it meanwhile. */
record FileStamp(Path file, long size, FileTime modified) {

    static FileStamp of(Path file) throws UnreadableFileException {
        FileStamp stamp = taken(file);
        if (stamp.size == 0) {
            throw UnreadableFileException.of(
                    "FILE_EMPTY",
                    SourceReference.ofFile(TabularFile.nameOf(file)),
                    "The file is empty.",
                    "Run the export again; it may not have been finished.");
        }
        return stamp;
    }

    void requireUnchanged() throws UnreadableFileException {
        FileStamp now = taken(file);
        if (now.size != size || !now.modified.equals(modified)) {
            throw UnreadableFileException.of(
                    "FILE_CHANGED",
                    SourceReference.ofFile(TabularFile.nameOf(file)),
                    "The file changed while it was being read.",
                    "Wait until the export has finished, and run again.");
        }
    }

    private static FileStamp taken(Path file) throws UnreadableFileException {
        SourceReference place = SourceReference.ofFile(TabularFile.nameOf(file));
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw UnreadableFileException.of(
                        "FILE_IS_FOLDER", place, "This is a folder, not a file.", "Name the file inside it.");
            }
            return new FileStamp(file, attributes.size(), attributes.lastModifiedTime());
        } catch (IOException e) {
            throw unreadable(place, e);
        }
    }

    static UnreadableFileException unreadable(SourceReference place, IOException e) {
        if (e instanceof NoSuchFileException) {
            return UnreadableFileException.of(
                    "FILE_MISSING", place, "There is no such file.", "Check the name and the folder.");
        }
        if (e instanceof AccessDeniedException) {
            return UnreadableFileException.of(
                    "FILE_NO_ACCESS",
                    place,
                    "The file may not be read.",
                    "Ask for access to it, or close the program that holds it open.");
        }
        return UnreadableFileException.of(
                "FILE_UNREADABLE",
                place,
                "The file cannot be read (" + e.getMessage() + ").",
                "Copy it to your own disk and try again.");
    }
}
