package org.outturn.excel.workbook;

import java.util.Objects;

/**
 * How one workbook is written, beyond what its own sheets say.
 *
 * @param version of the software, for the record on the cover
 */
public record WriteOptions(String version) {

    public WriteOptions {
        Objects.requireNonNull(version, "version");
    }

    /** The standard way, by this version of the software. */
    public static WriteOptions by(String version) {
        return new WriteOptions(version);
    }
}
