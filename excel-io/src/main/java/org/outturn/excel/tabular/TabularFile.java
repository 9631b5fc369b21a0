package org.outturn.excel.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;

/**
 * A file of rows, opened by what it holds and not by its name: a workbook (xlsx, xlsm, xlsb, xls, ods),
 * or text with commas, tabs, semicolons or pipes between the fields, either of them packed with
 * gzip or, for a workbook, locked with a password. Anything else is refused by the name of its
 * format, with what to do instead.
 *
 * <p>Rows already handed over are worth nothing if a later one turns out damaged: use them only when
 * {@link #forEachRow} has returned. Not for use by several threads.
 */
public final class TabularFile implements Closeable {

    private final String name;
    private final FileStamp stamp;
    private final RowSource source;
    private final Set<Finding> ofSheets = new LinkedHashSet<>();

    private TabularFile(String name, FileStamp stamp, RowSource source) {
        this.name = name;
        this.stamp = stamp;
        this.source = source;
    }

    public static TabularFile open(Path file) throws UnreadableFileException {
        return open(file, OpenOptions.standard());
    }

    /** Opens a file whose text is known to be in an encoding; a workbook takes no notice of it. */
    public static TabularFile open(Path file, Optional<Charset> encoding) throws UnreadableFileException {
        return open(file, new OpenOptions(encoding, Optional.empty(), Optional.empty()));
    }

    public static TabularFile open(Path file, OpenOptions options) throws UnreadableFileException {
        FileStamp stamp = FileStamp.of(file);
        SourceReference place = SourceReference.ofFile(nameOf(file));
        return new TabularFile(place.file(), stamp, RowSources.open(file, place, options));
    }

    static String nameOf(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    /** The name of the file without its folder, as messages give it. */
    public String name() {
        return name;
    }

    public List<TabularSheet> sheets() {
        return source.sheets();
    }

    /** The first sheet of that name, upper and lower case being one. */
    public Optional<TabularSheet> sheet(String sheetName) {
        return sheets().stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(sheetName))
                .findFirst();
    }

    /** The format in a word that scripts see: csv, tsv, text, xlsx, xlsb, xls or ods. */
    public String format() {
        return source.format();
    }

    public boolean isWorkbook() {
        return textForm().isEmpty();
    }

    /** How the text is written; empty for a workbook. */
    public Optional<TextForm> textForm() {
        return source.textForm();
    }

    /** Hands over every row that is stored, blank ones included, from top to bottom. */
    public void forEachRow(TabularSheet sheet, RowConsumer consumer) throws UnreadableFileException {
        lookAt(sheet);
        try (RowCursor rows = rows(sheet)) {
            for (Optional<Row> row = next(rows, sheet); row.isPresent(); row = next(rows, sheet)) {
                consumer.accept(row.get());
            }
        } catch (IOException e) {
            throw Refusals.damaged(sheet.reference(), e);
        }
        stamp.requireUnchanged();
    }

    /** The sheet as it is stored; empty for a format that only this package goes through. */
    public Optional<RawSheet> raw(TabularSheet sheet) throws UnreadableFileException {
        lookAt(sheet);
        try {
            return source.raw(sheet);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Refusals.damaged(sheet.reference(), e);
        }
    }

    /** About how many rows a sheet has, by its length and that of its first rows; empty where nothing tells. */
    public OptionalLong expectedRows(TabularSheet sheet) throws UnreadableFileException {
        try {
            return source.expectedRows(sheet);
        } catch (IOException | RuntimeException e) {
            throw Refusals.damaged(sheet.reference(), e);
        }
    }

    /** For who has gone through a sheet as it is stored: whether somebody wrote to the file meanwhile. */
    public void requireUnchanged() throws UnreadableFileException {
        stamp.requireUnchanged();
    }

    /**
     * For who has gone through a text as it is stored and met more than plain letters: false where it has
     * another form than {@link #textForm} said before, so that it has to be gone through again.
     */
    public boolean isAsAssumed() throws UnreadableFileException {
        try {
            return source.isAsAssumed();
        } catch (IOException e) {
            throw Refusals.damaged(SourceReference.ofFile(name), e);
        }
    }

    /** The first rows stored, at most that many: enough to find the headings. */
    public List<Row> firstRows(TabularSheet sheet, int count) throws UnreadableFileException {
        List<Row> beginning = beginning(sheet, count + 1);
        return beginning.size() > count ? beginning.subList(0, count) : firstRows(rows(sheet), sheet, count);
    }

    /** What is wrong here may be the place where the beginning was cut off. */
    private List<Row> beginning(TabularSheet sheet, int count) {
        Optional<RowCursor> rows = source.beginning(sheet);
        try {
            return rows.isEmpty() ? List.of() : firstRows(rows.get(), sheet, count);
        } catch (UnreadableFileException e) {
            return List.of();
        }
    }

    private static List<Row> firstRows(RowCursor cursor, TabularSheet sheet, int count) throws UnreadableFileException {
        List<Row> first = new ArrayList<>();
        try (RowCursor rows = cursor) {
            while (first.size() < count) {
                Optional<Row> row = next(rows, sheet);
                if (row.isEmpty()) {
                    break;
                }
                first.add(row.get());
            }
        } catch (IOException e) {
            throw Refusals.damaged(sheet.reference(), e);
        }
        return first;
    }

    private RowCursor rows(TabularSheet sheet) throws UnreadableFileException {
        try {
            return source.rows(sheet);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Refusals.damaged(sheet.reference(), e);
        }
    }

    /** The border: a parser may throw anything at a damaged file, and all of it means that the file is refused. */
    private static Optional<Row> next(RowCursor rows, TabularSheet sheet) throws UnreadableFileException {
        try {
            return rows.next();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Refusals.damaged(sheet.reference(), e);
        }
    }

    /** What a person should know of the file, as far as it has been read: ask when its rows have been. */
    public List<Finding> findings() {
        return Stream.concat(source.findings().stream(), ofSheets.stream()).toList();
    }

    private void lookAt(TabularSheet sheet) throws UnreadableFileException {
        try {
            ofSheets.addAll(source.findings(sheet));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Refusals.damaged(sheet.reference(), e);
        }
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
