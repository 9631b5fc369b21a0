package org.outturn.excel.tabular;

import org.outturn.core.provenance.SourceReference;

/**
 * A sheet of a file, in the order of the tabs. A text file has one without a name.
 *
 * @param index 0 for the first tab
 * @param visible false for a hidden sheet, however it was hidden
 */
public record TabularSheet(String file, int index, String name, boolean visible) {

    /** The place to name in a message: file and sheet, or the file alone where it has no sheets. */
    public SourceReference reference() {
        return name.isEmpty() ? SourceReference.ofFile(file) : SourceReference.ofSheet(file, name);
    }
}
