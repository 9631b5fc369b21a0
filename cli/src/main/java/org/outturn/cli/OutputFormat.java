package org.outturn.cli;

/** What a result is shown as. */
enum OutputFormat {
    TEXT,
    JSON;

    /** As it is typed. */
    @Override
    public String toString() {
        return this == TEXT ? "text" : "json";
    }
}
