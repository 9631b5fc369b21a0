package org.outturn.excel.graft;

import java.io.IOException;
import java.io.OutputStream;

/**
 * What goes into a part while the workbook is written, for parts too large to hold. Bytes that were written are not to
 * change: they may be packed later.
 */
@FunctionalInterface
interface PartContent {
    void writeTo(OutputStream out) throws IOException;
}
