package org.outturn.excel.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.outturn.core.provenance.SourceReference;

/**
 * Reads the container of the older Office programs (OLE2), which also holds every workbook locked
 * with a password. Supplied from outside this package, through {@link java.util.ServiceLoader}.
 */
public interface CompoundFiles {

    /** What such a container can hold. */
    enum Content {
        /** A workbook of Excel 97 to 2003. */
        EXCEL_97,
        /** A workbook of Excel 5.0 or 95. */
        EXCEL_95,
        /** A newer workbook, locked with a password. */
        LOCKED,
        OTHER
    }

    Content contentOf(Path file) throws IOException;

    /** Opens a workbook of Excel 97 to 2003; one that is locked is refused without its password. */
    RowSource open(Path file, SourceReference place, Optional<String> password)
            throws IOException, UnreadableFileException;

    /**
     * Writes what is locked to a stream. Without a password the one is tried that Excel uses for a
     * workbook which anybody may read.
     */
    void unlock(Path file, SourceReference place, Optional<String> password, OutputStream out)
            throws IOException, UnreadableFileException;
}
