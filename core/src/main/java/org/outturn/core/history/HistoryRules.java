package org.outturn.core.history;

import java.util.List;
import java.util.Optional;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;

/** What is odd about a history and its signatures, each as one line for a person. */
final class HistoryRules {

    private final History history;
    private final SourceReference workbook;

    HistoryRules(History history, SourceReference workbook) {
        this.history = history;
        this.workbook = workbook;
    }

    void addTo(List<Finding> findings) {
        history.reports().stream()
                .filter(report -> !report.isAsWritten())
                .forEach(report -> findings.add(changed(report)));
        history.signOffs().stream()
                .filter(SignOff::isSignature)
                .forEach(line -> check(line).ifPresent(findings::add));
    }

    private Finding changed(ReportVersion report) {
        return Finding.warning(
                "HISTORY_CHANGED",
                SourceReference.ofSheet(workbook.file(), "History"),
                "the figures of %s are not those that were reported: somebody has changed them on this sheet."
                        .formatted(report.number()),
                "Take the sheet from an earlier copy of the workbook.");
    }

    private Optional<Finding> check(SignOff line) {
        Optional<ReportVersion> signed = history.reports().stream()
                .filter(report -> report.number().equals(line.number()))
                .findFirst();
        if (signed.isEmpty()) {
            return Optional.of(Finding.warning(
                    "SIGN_OFF_UNKNOWN",
                    line.source(),
                    "no report of %s has been written yet.".formatted(line.number()),
                    "Write the report first, and then sign it off."));
        }
        return signed.filter(report -> !line.isFor(report.fingerprint())).map(report -> other(line, report));
    }

    private static Finding other(SignOff line, ReportVersion report) {
        return Finding.warning(
                "SIGN_OFF_OTHER_FIGURES",
                line.source(),
                "the figures of %s have the fingerprint %s, not %s."
                        .formatted(line.number(), report.shortFingerprint(), line.fingerprint()),
                "Look at History for what was reported, and sign that.");
    }
}
