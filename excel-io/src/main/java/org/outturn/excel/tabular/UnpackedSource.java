package org.outturn.excel.tabular;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamException;
import org.outturn.core.provenance.Finding;

/** What stands inside a packed or locked file, read from a private copy that goes when it is closed. */
record UnpackedSource(RowSource inside, PrivateFile copy) implements RowSource {

    @Override
    public String format() {
        return inside.format();
    }

    @Override
    public List<TabularSheet> sheets() {
        return inside.sheets();
    }

    @Override
    public RowCursor rows(TabularSheet sheet) throws IOException, XMLStreamException, UnreadableFileException {
        return inside.rows(sheet);
    }

    @Override
    public Optional<RawSheet> raw(TabularSheet sheet) throws IOException, XMLStreamException {
        return inside.raw(sheet);
    }

    @Override
    public OptionalLong expectedRows(TabularSheet sheet) throws IOException {
        return inside.expectedRows(sheet);
    }

    @Override
    public Optional<TextForm> textForm() {
        return inside.textForm();
    }

    @Override
    public List<Finding> findings() {
        return inside.findings();
    }

    @Override
    public List<Finding> findings(TabularSheet sheet) throws IOException, XMLStreamException {
        return inside.findings(sheet);
    }

    @Override
    public void close() throws IOException {
        try (copy) {
            inside.close();
        }
    }
}
