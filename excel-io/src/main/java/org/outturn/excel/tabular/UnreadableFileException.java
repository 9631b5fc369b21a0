package org.outturn.excel.tabular;

import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;

/** A file that is refused as a whole, with the one finding that says why and what to do. */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public UnreadableFileException(Finding finding) {
        this(finding, null);
    }

    public UnreadableFileException(Finding finding, Throwable cause) {
        super(finding.toString(), cause);
        this.finding = finding;
    }

    static UnreadableFileException of(String code, SourceReference place, String found, String remedy) {
        return new UnreadableFileException(Finding.error(code, place, found, remedy));
    }

    public Finding finding() {
        return finding;
    }
}
