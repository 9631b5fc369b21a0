package org.outturn.excel.tabular;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;

/** A text file of rows: its encoding and delimiter are found out once, then its rows are read as often as needed. */
final class TextTable implements RowSource {

    private static final int SAMPLE = 64 * 1024;

    private final Path file;
    private final SourceReference place;
    private final TextEncoding encoding;
    private final char delimiter;
    private final boolean declared;

    private TextTable(
            Path file, SourceReference place, TextEncoding encoding, Optional<Character> given, String sample) {
        this.file = file;
        this.place = place;
        this.encoding = encoding;
        Optional<Character> said = Delimiter.declared(sample).findFirst();
        this.declared = said.isPresent();
        this.delimiter = given.or(() -> said).orElseGet(() -> Delimiter.of(sample));
    }

    static TextTable open(Path file, SourceReference place, OpenOptions options)
            throws IOException, UnreadableFileException {
        TextEncoding encoding = TextEncoding.of(file, place, options.encoding());
        return new TextTable(file, place, encoding, options.delimiter(), sampleOf(file, encoding));
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
    public RowCursor rows(TabularSheet sheet) throws IOException {
        BufferedReader reader = new BufferedReader(readerOf(file, encoding), SAMPLE);
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
        String sample = sampleOf(file, encoding);
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
