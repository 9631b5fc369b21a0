package org.outturn.excel.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Where rows come from, one at a time. What the parsers below it throw is turned into a refusal by {@link TabularFile}. */
public interface RowCursor extends Closeable {

    /** The next row; empty after the last one, when every byte has been read and checked. */
    Optional<Row> next() throws IOException, XMLStreamException, UnreadableFileException;
}
