package org.outturn.excel.tabular;

import java.nio.charset.Charset;
import java.util.List;
import org.outturn.core.provenance.Finding;

/**
 * How a text file is written, as far as it had to be found out.
 *
 * @param delimiter what stands between two fields
 * @param findings what a person should know about the choice
 */
public record TextForm(Charset encoding, char delimiter, List<Finding> findings) {

    public TextForm {
        findings = List.copyOf(findings);
    }

    /** The delimiter in a word, as a tab cannot be seen. */
    public String delimiterName() {
        return switch (delimiter) {
            case ',' -> "comma";
            case '\t' -> "tab";
            case ';' -> "semicolon";
            case '|' -> "pipe";
            default -> String.valueOf(delimiter);
        };
    }
}
