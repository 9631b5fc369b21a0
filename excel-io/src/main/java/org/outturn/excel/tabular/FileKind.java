package org.outturn.excel.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.outturn.core.provenance.SourceReference;

/** What a file is by its first bytes. Names are not believed: exports called .xls are often web pages or text. */
enum FileKind {
    WORKBOOK,
    TEXT;

    private static final int ENOUGH = 64 * 1024;

    /** The directory of an OLE2 file, which tells a workbook from a locked one, may stand anywhere in it. */
    private static final int ENOUGH_OF_OLE2 = 64 * 1024 * 1024;

    static FileKind of(Path file, SourceReference place) throws UnreadableFileException {
        byte[] head = headOf(file, place);
        if (startsWith(head, "PK\u0003\u0004")) {
            return WORKBOOK;
        }
        if (startsWith(head, "PK")) {
            throw UnreadableFileException.of(
                    "FILE_DAMAGED", place, "The file is an empty or divided zip archive.", "Save it as .xlsx again.");
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
            byte[] head = in.readNBytes(ENOUGH);
            return ForeignFormat.isOle2(head) ? joined(head, in.readNBytes(ENOUGH_OF_OLE2)) : head;
        } catch (IOException e) {
            throw FileStamp.unreadable(place, e);
        }
    }

    private static byte[] joined(byte[] head, byte[] rest) {
        byte[] whole = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, whole, head.length, rest.length);
        return whole;
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
