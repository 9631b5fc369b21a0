package org.outturn.excel.tabular;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.outturn.core.provenance.SourceReference;

/** Tells the two kinds of zip workbook apart: the one in XML (xlsx, xlsm) and the binary one (xlsb). */
final class PackagedWorkbook {

    private PackagedWorkbook() {}

    static RowSource open(Path file, SourceReference place)
            throws IOException, XMLStreamException, UnreadableFileException {
        ZipParts parts = ZipParts.open(file);
        boolean opened = false;
        try {
            ForeignPackage.requireWorkbook(parts, place);
            RowSource workbook =
                    BinaryWorkbook.isIn(parts) ? BinaryWorkbook.of(parts, place) : XlsxWorkbook.of(parts, place);
            opened = true;
            return workbook;
        } finally {
            if (!opened) {
                parts.close();
            }
        }
    }
}
