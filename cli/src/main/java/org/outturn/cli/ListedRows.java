package org.outturn.cli;

/** Which rows of the ledger are listed in the workbook. */
enum ListedRows {
    NONE,
    EXCEPTIONS,
    ALL;

    /** As it is typed. */
    @Override
    public String toString() {
        return switch (this) {
            case NONE -> "none";
            case EXCEPTIONS -> "exceptions";
            case ALL -> "all";
        };
    }
}
