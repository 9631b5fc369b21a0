package org.outturn.excel.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamException;
import org.outturn.core.provenance.Finding;

/** A file that has been recognised: a workbook or a text file. */
public interface RowSource extends Closeable {

    /** The format in a word that scripts see: csv, tsv, text, xlsx, xlsb, xls or ods. */
    String format();

    List<TabularSheet> sheets();

    RowCursor rows(TabularSheet sheet) throws IOException, XMLStreamException, UnreadableFileException;

    /** The rows of the beginning, the last of which may be cut off, where they are at hand before a sheet is opened. */
    default Optional<RowCursor> beginning(TabularSheet sheet) {
        return Optional.empty();
    }

    /** Makes certain of what has so far been assumed of a text; false where something else is the case. */
    default boolean isAsAssumed() throws IOException, UnreadableFileException {
        return true;
    }

    /** The sheet as it is stored, where a reader may go through its bytes by itself. */
    default Optional<RawSheet> raw(TabularSheet sheet) throws IOException, XMLStreamException {
        return Optional.empty();
    }

    /** About how many rows a sheet has, by its length and that of its first rows. */
    default OptionalLong expectedRows(TabularSheet sheet) throws IOException {
        return OptionalLong.empty();
    }

    /** How a text file is written; empty for a workbook. */
    default Optional<TextForm> textForm() {
        return Optional.empty();
    }

    /** What a person should know of the file, as far as it has been read. */
    default List<Finding> findings() {
        return List.of();
    }

    /** What a person should know of one sheet if it is read. */
    default List<Finding> findings(TabularSheet sheet) throws IOException, XMLStreamException {
        return List.of();
    }
}
