package org.outturn.core.provenance;

/** How much a finding or a failed check matters. */
public enum Severity {
    /** For information: nothing needs doing. */
    INFO,
    /** A person should look before putting their name to the report. */
    WARNING,
    /** The figures cannot be relied on, or cannot be worked out. */
    ERROR
}
