package org.outturn.excel.tabular;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.outturn.core.provenance.SourceReference;

/** Tells the kinds of zip workbook apart: Excel's in XML (xlsx, xlsm), its binary one (xlsb), and OpenDocument (ods). */
final class PackagedWorkbook {

    private PackagedWorkbook() {}

    static RowSource open(Path file, SourceReference place)
            throws IOException, XMLStreamException, UnreadableFileException {
        ZipParts parts = ZipParts.open(file);
        boolean opened = false;
        try {
            RowSource workbook = workbookIn(parts, place);
            opened = true;
            return workbook;
        } finally {
            if (!opened) {
                parts.close();
            }
        }
    }

    private static RowSource workbookIn(ZipParts parts, SourceReference place)
            throws IOException, XMLStreamException, UnreadableFileException {
        if (OpenDocument.isSpreadsheet(parts)) {
            return OpenDocument.of(parts, place);
        }
        ForeignPackage.requireWorkbook(parts, place);
        return BinaryWorkbook.isIn(parts) ? BinaryWorkbook.of(parts, place) : XlsxWorkbook.of(parts, place);
    }
}
