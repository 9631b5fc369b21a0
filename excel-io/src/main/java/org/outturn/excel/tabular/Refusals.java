package org.outturn.excel.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;

/** The one refusal that stands for whatever a parser threw. */
final class Refusals {

    private Refusals() {}

    static UnreadableFileException damaged(SourceReference place, Exception thrown) {
        Throwable cause = told(thrown);
        if (cause instanceof FileSystemException system) {
            return FileStamp.unreadable(place, system);
        }
        return new UnreadableFileException(
                Finding.error(
                        "FILE_DAMAGED", place, "The file is damaged or cut off" + detail(cause) + ".", remedy(cause)),
                thrown);
    }

    /** What has to be unpacked first needs room to do so. */
    static UnreadableFileException noRoom(SourceReference place, String what, IOException e) {
        return UnreadableFileException.of(
                "TEMPORARY_FOLDER",
                place,
                "The file cannot be " + what + " in " + System.getProperty("java.io.tmpdir") + " (" + e.getMessage()
                        + ").",
                "Make room there, or give another folder with -Djava.io.tmpdir.");
    }

    static UnreadableFileException gzip(SourceReference place, IOException e) {
        String found = e instanceof EOFException
                ? "The gzip archive is cut off: it ends in the middle."
                : "The gzip archive is damaged: " + e.getMessage() + ".";
        return UnreadableFileException.of("FILE_DAMAGED", place, found, "Fetch it again, or run the export again.");
    }

    static UnreadableFileException excel95(SourceReference place) {
        return UnreadableFileException.of(
                "FILE_XLS",
                place,
                "This is an Excel 5.0/95 or older workbook.",
                "Open it in Excel and save it as an Excel workbook (.xlsx), or export it as CSV.");
    }

    /** The XML library wraps what the part below it throws. */
    private static Throwable told(Exception thrown) {
        return Stream.iterate((Throwable) thrown, Objects::nonNull, Throwable::getCause)
                .filter(IOException.class::isInstance)
                .findFirst()
                .orElse(thrown);
    }

    private static String detail(Throwable cause) {
        if (cause instanceof XMLStreamException xml && xml.getLocation() != null) {
            return ": its XML breaks at line " + xml.getLocation().getLineNumber() + ", column "
                    + xml.getLocation().getColumnNumber();
        }
        boolean endMissing = cause instanceof ZipException
                && String.valueOf(cause.getMessage()).contains("END header");
        return endMissing ? ": its end is missing" : cause instanceof IOException ? ": " + cause.getMessage() : "";
    }

    private static String remedy(Throwable cause) {
        return cause instanceof CsvParseException
                ? "Run the export again."
                : "Fetch it again, or open it in Excel, let Excel repair it, and save it under another name.";
    }
}
