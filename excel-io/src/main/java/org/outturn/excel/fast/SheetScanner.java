package org.outturn.excel.fast;

import java.io.IOException;
import java.io.InputStream;

/**
 * Finds the rows and wanted cells of a sheet in the XML that Excel and most other programs write. A
 * row in another form is handed over as not understood; a sheet in another form is unusual.
 */
public final class SheetScanner {

    private final PartScanner scanner;

    /** @param remainder takes the sheet without its rows */
    public SheetScanner(CellLayout layout, SpanRows taker, Remainder remainder) {
        this.scanner = new PartScanner(new RowScanner(layout, taker), remainder);
    }

    public void scan(InputStream part) throws IOException, UnusualContentException {
        scanner.scan(part);
    }
}
