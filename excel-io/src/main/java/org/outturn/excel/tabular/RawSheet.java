package org.outturn.excel.tabular;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.fast.UnusualContentException;

/**
 * A sheet as it is stored, for a reader that goes through its bytes by itself: the text of a text
 * file, or the XML of a sheet. What such a reader does not understand it has read here, piece by
 * piece, so that every cell means the same whoever finds it.
 *
 * @param textFile the file that holds the text as it is; empty for the XML of a sheet
 * @param sharedTexts how many texts the cells of a workbook can point at
 * @param texts these texts by their number, from 0
 */
public record RawSheet(
        SourceReference place, Optional<Path> textFile, int sharedTexts, Content content, Pieces pieces, Texts texts) {

    /** The bytes of the whole sheet, compared with their checksum when the end is reached. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** Reads the rows of a piece that is complete in itself, and whose first row stands below another. */
    @FunctionalInterface
    public interface Pieces {
        RowCursor rows(InputStream piece, long rowBefore)
                throws IOException, XMLStreamException, UnreadableFileException;
    }

    /** The texts that cells share. */
    @FunctionalInterface
    public interface Texts {
        String at(int number);
    }

    public InputStream open() throws IOException {
        return content.open();
    }

    public List<Row> rows(byte[] piece, long rowBefore) throws UnreadableFileException {
        return rows(new ByteArrayInputStream(piece), rowBefore);
    }

    /** The row that a scanner has come to, read on its own; who reads all of the sheet says what is wrong with one that cannot be. */
    public Row row(byte[] piece, long number) throws UnusualContentException {
        try {
            List<Row> read = rows(piece, number - 1);
            if (read.size() == 1 && read.get(0).number() == number) {
                return read.get(0);
            }
        } catch (UnreadableFileException e) {
            // With its place in the file.
        }
        throw new UnusualContentException("a row that cannot be read on its own");
    }

    /** A parser has the last word on all of a sheet but the rows that a scanner has found. */
    public void requireNoRows(InputStream remainder) throws UnusualContentException {
        try {
            if (!rows(remainder, 0).isEmpty()) {
                throw new UnusualContentException("rows in two places");
            }
        } catch (UnreadableFileException e) {
            throw new UnusualContentException("a sheet that is damaged around its rows");
        }
    }

    public List<Row> rows(InputStream piece, long rowBefore) throws UnreadableFileException {
        List<Row> read = new ArrayList<>();
        try (RowCursor rows = pieces.rows(piece, rowBefore)) {
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                read.add(row.get());
            }
            return read;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Refusals.damaged(place, e);
        }
    }
}
