package org.outturn.excel.tabular;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;

/**
 * A text file of rows: its encoding and delimiter are found out once, then its rows are read as often as
 * needed. A large file that begins with plain letters is taken for UTF-8 until somebody has been through
 * all of it, which who reads it to its end does anyway.
 */
final class TextTable implements RowSource {

    private static final int SAMPLE = 64 * 1024;

    /** A smaller file is looked through sooner than anything else is done with it. */
    private static final long ASSUMED_FROM = 8 << 20;

    private final Path file;
    private final SourceReference place;
    private final String sample;
    private final char delimiter;
    private final boolean declared;
    private TextEncoding encoding;
    private boolean assumed;

    private TextTable(
            Path file,
            SourceReference place,
            TextEncoding encoding,
            boolean assumed,
            Optional<Character> given,
            String sample) {
        this.file = file;
        this.place = place;
        this.encoding = encoding;
        this.assumed = assumed;
        this.sample = sample;
        Optional<Character> said = Delimiter.declared(sample).findFirst();
        this.declared = said.isPresent();
        this.delimiter = given.or(() -> said).orElseGet(() -> Delimiter.of(sample));
    }

    static TextTable open(Path file, SourceReference place, OpenOptions options)
            throws IOException, UnreadableFileException {
        boolean assumed = options.encoding().isEmpty() && Files.size(file) >= ASSUMED_FROM && startsPlainly(file);
        TextEncoding encoding = assumed
                ? new TextEncoding(StandardCharsets.UTF_8, 0, List.of())
                : TextEncoding.of(file, place, options.encoding());
        return new TextTable(file, place, encoding, assumed, options.delimiter(), sampleOf(file, encoding));
    }

    private static boolean startsPlainly(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return TextEncoding.isPlain(in.readNBytes(SAMPLE));
        }
    }

    private static String sampleOf(Path file, TextEncoding encoding) throws IOException {
        try (Reader reader = readerOf(file, encoding)) {
            char[] sample = new char[SAMPLE];
            int filled = 0;
            for (int read = reader.read(sample); read > 0; read = reader.read(sample, filled, SAMPLE - filled)) {
                filled += read;
            }
            return new String(sample, 0, filled);
        }
    }

    private static Reader readerOf(Path file, TextEncoding encoding) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(encoding.marked());
        return new InputStreamReader(in, encoding.charset());
    }

    @Override
    public String format() {
        return delimiter == '\t' ? "tsv" : delimiter == ',' ? "csv" : "text";
    }

    @Override
    public List<TabularSheet> sheets() {
        return List.of(new TabularSheet(place.file(), 0, "", true));
    }

    @Override
    public boolean isAsAssumed() throws IOException, UnreadableFileException {
        TextEncoding before = encoding;
        if (assumed) {
            encoding = TextEncoding.of(file, place, Optional.empty());
            assumed = false;
        }
        return encoding.charset().equals(before.charset());
    }

    @Override
    public RowCursor rows(TabularSheet sheet) throws IOException, UnreadableFileException {
        isAsAssumed();
        return rows(readerOf(file, encoding));
    }

    @Override
    public Optional<RowCursor> beginning(TabularSheet sheet) {
        try {
            return assumed ? Optional.of(rows(new StringReader(sample))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RowCursor rows(Reader text) throws IOException {
        BufferedReader reader = new BufferedReader(text, SAMPLE);
        if (declared) {
            reader.readLine();
        }
        return new TextRows(reader, delimiter, place, declared ? 1 : 0);
    }

    @Override
    public Optional<RawSheet> raw(TabularSheet sheet) {
        return Optional.of(
                new RawSheet(place, Optional.of(file), 0, () -> Files.newInputStream(file), this::rowsOf, number -> {
                    throw new IllegalStateException("A text file has no shared texts");
                }));
    }

    /** A row on its own, which is most often a line without quotation marks. */
    private RowCursor rowsOf(InputStream piece, long rowBefore) throws IOException {
        String text = new String(piece.readAllBytes(), encoding.charset());
        return PlainLine.of(text, delimiter, rowBefore + 1)
                .orElseGet(() -> new TextRows(new StringReader(text), delimiter, place, (int) rowBefore));
    }

    @Override
    public OptionalLong expectedRows(TabularSheet sheet) throws IOException {
        int bytes = sample.getBytes(encoding.charset()).length;
        return bytes == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Files.size(file) * sample.lines().count() / bytes);
    }

    @Override
    public Optional<TextForm> textForm() {
        return Optional.of(new TextForm(encoding.charset(), delimiter, encoding.findings()));
    }

    @Override
    public List<Finding> findings() {
        return encoding.findings();
    }

    @Override
    public void close() {}
}
