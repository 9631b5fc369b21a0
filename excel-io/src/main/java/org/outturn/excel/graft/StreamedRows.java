package org.outturn.excel.graft;

import java.io.IOException;

/**
 * Rows written straight into the sheet's part, for sheets too large to build in memory: balances,
 * exceptions, transactions.
 *
 * <p>Rows and columns count from 1, as Excel shows them. Rows of the donor's own from {@link #firstRow()}
 * down are left out, so that a row of samples may stand there to give the styles. A table of the donor
 * that reaches the row above is stretched to {@link #lastRow()}.
 */
public interface StreamedRows {

    int firstRow();

    /** One less than the first row where there is nothing to write; the donor's own rows then stay. */
    int lastRow();

    /** The rightmost column that is written to: 1 is A. */
    int lastColumn();

    /** Writes every row, top to bottom; called once for each graft. */
    void write(RowSink sink) throws IOException;
}
