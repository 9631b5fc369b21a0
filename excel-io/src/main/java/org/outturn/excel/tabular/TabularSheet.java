package org.outturn.excel.tabular;

import java.util.Objects;
import org.outturn.core.provenance.SourceReference;

/**
 * A sheet of a file, in the order of the tabs. A text file has one without a name.
 *
 * @param index 0 for the first tab
 * @param visible false for a hidden sheet, however it was hidden
 */
public record TabularSheet(String file, int index, String name, boolean visible) {

    /**
     * Written out, as those of a record by itself take a hundredth of a second to set up, in which ten
     * thousand rows are read.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof TabularSheet sheet
                && index == sheet.index
                && visible == sheet.visible
                && name.equals(sheet.name)
                && file.equals(sheet.file);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, index);
    }

    /** The place to name in a message: file and sheet, or the file alone where it has no sheets. */
    public SourceReference reference() {
        return name.isEmpty() ? SourceReference.ofFile(file) : SourceReference.ofSheet(file, name);
    }
}
