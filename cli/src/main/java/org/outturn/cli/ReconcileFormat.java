package org.outturn.cli;

import java.util.Locale;

/** What the differences are shown as. */
enum ReconcileFormat {
    TEXT,
    JSON,
    CSV;

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
