package org.outturn.excel.graft;

import java.io.IOException;

/**
 * The rows of a sheet, written straight into its part: no more of them is in memory than the writer needs.
 *
 * <p>Rows and columns count from 1, as Excel shows them. They take the place of the donor's own.
 */
public interface StreamedRows {

    int lastRow();

    /** The rightmost column that is written to: 1 is A. */
    int lastColumn();

    /** Writes every row, top to bottom; called once for each graft. */
    void write(RowSink sink) throws IOException;
}
