package org.outturn.excel.ledger;

import org.outturn.excel.fast.Spans;

/** The amounts of rows, as far as they are written plainly. */
interface QuickAmounts {

    /** Pence, or that nothing is entered, or that the amount has to be read as it is stored. */
    long pence(Spans row, int slot);

    /** Whether the last amount could only be read in the style of the file. */
    boolean isProof();

    /** Takes note of how a cell is stored whose row had to be read. */
    void learn(Spans row, int slot);
}
