package org.outturn.excel.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;

/**
 * The encoding of a text file. A byte order mark decides; without one the whole file is tried as
 * UTF-8, and what is not UTF-8 is read as Windows-1252 (or code page 850, where only that makes its
 * pound signs), which is what finance systems on Windows write.
 *
 * @param marked how many bytes of byte order mark to leave out
 */
record TextEncoding(Charset charset, int marked, List<Finding> findings) {

    /** Letters, digits and signs that are the same in every encoding but the wide ones. */
    static boolean isPlain(byte[] bytes) {
        for (byte one : bytes) {
            if (one <= 0) {
                return false;
            }
        }
        return true;
    }

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int SAMPLE = 4096;

    static TextEncoding of(Path file, SourceReference place, Optional<Charset> given)
            throws IOException, UnreadableFileException {
        byte[] sample = sampleOf(file);
        TextEncoding encoding = marked(sample)
                .or(() -> given.map(charset -> new TextEncoding(charset, 0, List.of())))
                .or(() -> wide(sample))
                .orElseGet(() -> new TextEncoding(StandardCharsets.UTF_8, 0, List.of()));
        return isWide(encoding.charset) ? encoding : checked(encoding, file, place, given.isPresent());
    }

    private static byte[] sampleOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SAMPLE);
        }
    }

    /** Some exports write the mark of UTF-8 twice. */
    private static Optional<TextEncoding> marked(byte[] sample) {
        String mark = "\u00EF\u00BB\u00BF";
        if (FileKind.startsWith(sample, mark)) {
            int length = FileKind.startsWith(sample, mark + mark) ? 2 * mark.length() : mark.length();
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, length, List.of()));
        }
        if (FileKind.startsWith(sample, "\u00FF\u00FE")) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2, List.of()));
        }
        if (FileKind.startsWith(sample, "\u00FE\u00FF")) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2, List.of()));
        }
        return Optional.empty();
    }

    /** UTF-16 without a mark: plain letters leave every second byte nought. */
    private static Optional<TextEncoding> wide(byte[] sample) {
        int even = 0;
        int odd = 0;
        for (int at = 0; at < sample.length; at++) {
            if (sample[at] == 0) {
                even += 1 - at % 2;
                odd += at % 2;
            }
        }
        int most = sample.length / 4;
        if (odd > most && even == 0) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 0, List.of()));
        }
        return even > most && odd == 0
                ? Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 0, List.of()))
                : Optional.empty();
    }

    private static boolean isWide(Charset charset) {
        return charset.equals(StandardCharsets.UTF_16LE)
                || charset.equals(StandardCharsets.UTF_16BE)
                || charset.equals(StandardCharsets.UTF_16);
    }

    private static TextEncoding checked(TextEncoding assumed, Path file, SourceReference place, boolean given)
            throws IOException, UnreadableFileException {
        TextBytes bytes = TextBytes.of(file);
        if (bytes.firstNul() >= 0) {
            throw UnreadableFileException.of(
                    "TEXT_NUL",
                    place.atRow(TextBytes.lineOf(file, bytes.firstNul())),
                    "There is a NUL character (byte " + (bytes.firstNul() + 1) + "): the file is damaged or not text.",
                    "Run the export again.");
        }
        if (!assumed.charset.equals(StandardCharsets.UTF_8) || bytes.isUtf8()) {
            return assumed;
        }
        SourceReference first = place.atRow(TextBytes.lineOf(file, bytes.firstInvalid()));
        return given || bytes.isMostlyUtf8() ? mixed(assumed, bytes, first) : singleByte(bytes, place);
    }

    private static TextEncoding mixed(TextEncoding assumed, TextBytes bytes, SourceReference first) {
        Finding finding = Finding.warning(
                "TEXT_MIXED_ENCODING",
                first,
                "Byte " + (bytes.firstInvalid() + 1) + " is not UTF-8, though the rest of the file is ("
                        + bytes.invalid() + " such in all); it is read as \uFFFD.",
                "Look at the text there, or name the encoding of the file with --encoding.");
        return new TextEncoding(StandardCharsets.UTF_8, assumed.marked, List.of(finding));
    }

    private static TextEncoding singleByte(TextBytes bytes, SourceReference place) {
        Charset charset = bytes.hasPoundsOf850() ? Charset.forName("IBM850") : WINDOWS_1252;
        Finding finding = Finding.info(
                "TEXT_ENCODING",
                place,
                "The file is not UTF-8 and is read as "
                        + (charset.equals(WINDOWS_1252) ? "Windows-1252." : "code page 850, by its pound signs."));
        return new TextEncoding(
                charset,
                0,
                charset.equals(WINDOWS_1252) && bytes.pounds850() > 0
                        ? List.of(finding, poundsOfTwoKinds(bytes, place))
                        : List.of(finding));
    }

    private static Finding poundsOfTwoKinds(TextBytes bytes, SourceReference place) {
        return Finding.warning(
                "TEXT_POUND_SIGNS",
                place,
                "Before some figures (" + bytes.pounds850()
                        + ") stands the byte 9C, a pound sign in code page 850 and \u0153 in Windows-1252.",
                "If the file is in code page 850, say so with --encoding cp850.");
    }
}
