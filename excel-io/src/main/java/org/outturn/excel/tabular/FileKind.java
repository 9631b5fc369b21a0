package org.outturn.excel.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.outturn.core.provenance.SourceReference;

/** What a file is by its first bytes. Names are not believed: exports called .xls are often web pages or text. */
enum FileKind {
    /** A zip package. */
    WORKBOOK,
    /** The container of the older Office programs, and of workbooks locked with a password. */
    COMPOUND,
    GZIP,
    TEXT;

    private static final int ENOUGH = 64 * 1024;

    static FileKind of(Path file, SourceReference place) throws UnreadableFileException {
        Bystander.refuse(file, place);
        byte[] head = headOf(file, place);
        if (startsWith(head, "PK\u0003\u0004")) {
            return WORKBOOK;
        }
        if (startsWith(head, "PK")) {
            throw UnreadableFileException.of(
                    "FILE_DAMAGED", place, "The file is an empty or divided zip archive.", "Save it as .xlsx again.");
        }
        if (startsWith(head, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return COMPOUND;
        }
        if (startsWith(head, "\u001F\u008B")) {
            return GZIP;
        }
        for (ForeignFormat format : ForeignFormat.ALL) {
            if (format.isAt(head)) {
                throw format.refusal(place);
            }
        }
        return TEXT;
    }

    private static byte[] headOf(Path file, SourceReference place) throws UnreadableFileException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ENOUGH);
        } catch (IOException e) {
            throw FileStamp.unreadable(place, e);
        }
    }

    static boolean startsWith(byte[] head, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (head.length < wanted.length) {
            return false;
        }
        for (int at = 0; at < wanted.length; at++) {
            if (head[at] != wanted[at]) {
                return false;
            }
        }
        return true;
    }

    /** The first bytes as lower-case letters, for what is recognised by words in it. */
    static String words(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
    }
}
