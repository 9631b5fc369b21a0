package org.outturn.excel.workbook;

import java.io.IOException;
import org.outturn.core.provenance.Finding;
import org.outturn.excel.tabular.UnreadableFileException;

/** A ledger could no longer be read when its rows were to be listed, so that nothing was written. */
public final class UnreadableLedgerException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    UnreadableLedgerException(UnreadableFileException cause) {
        super(cause.getMessage(), cause);
        this.finding = cause.finding();
    }

    public Finding finding() {
        return finding;
    }
}
