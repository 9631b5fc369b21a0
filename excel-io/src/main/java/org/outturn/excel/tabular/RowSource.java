package org.outturn.excel.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.outturn.core.provenance.Finding;

/** A file that has been recognised: a workbook or a text file. */
public interface RowSource extends Closeable {

    /** The format in a word that scripts see: csv, tsv, text, xlsx, xlsb or xls. */
    String format();

    List<TabularSheet> sheets();

    RowCursor rows(TabularSheet sheet) throws IOException, XMLStreamException, UnreadableFileException;

    /** How a text file is written; empty for a workbook. */
    default Optional<TextForm> textForm() {
        return Optional.empty();
    }

    /** What a person should know of the file, as far as it has been read. */
    default List<Finding> findings() {
        return List.of();
    }
}
