package org.outturn.excel.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A file that has been recognised: a workbook or a text file. */
interface RowSource extends Closeable {

    List<TabularSheet> sheets();

    RowCursor rows(TabularSheet sheet) throws IOException, XMLStreamException, UnreadableFileException;

    /** How a text file is written; empty for a workbook. */
    Optional<TextForm> textForm();
}
