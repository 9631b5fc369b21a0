package org.outturn.cli;

import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Severity;

/** A finding as scripts read it. */
record FoundJson(String code, Severity severity, String message, String place) {

    static FoundJson of(Finding finding) {
        return new FoundJson(
                finding.code(),
                finding.severity(),
                finding.message(),
                finding.place().toString());
    }
}
