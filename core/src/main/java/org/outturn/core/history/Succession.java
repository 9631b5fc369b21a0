package org.outturn.core.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;

/**
 * How a run's figures take their place in the history: as the first report of their period, as a
 * draft written again, as the signed-off report itself where nothing has changed, or as a restatement
 * of it.
 *
 * @param history with the report in it
 * @param report as it now stands: what was signed off stays as it was signed
 * @param since the report it is compared with; empty for the first of all
 */
public record Succession(History history, ReportVersion report, Optional<ReportVersion> since, List<Finding> findings) {

    public Succession {
        findings = List.copyOf(findings);
    }

    /**
     * Gives a run its place.
     *
     * @param drafted the figures of this run, as version 1 of their period
     */
    public static Succession of(History typed, ReportVersion drafted, SourceReference workbook) {
        History before = typed.signed();
        ReportVersion report = place(before, drafted);
        History after = withoutNeedlessDraft(before, report).with(report);
        List<Finding> findings = new ArrayList<>();
        new HistoryRules(before, workbook).addTo(findings);
        after.before(report)
                .filter(signed ->
                        report.number().isRestatement() && report.reason().isBlank())
                .ifPresent(signed -> findings.add(unexplained(report, signed, workbook)));
        return new Succession(after, report, after.before(report), findings);
    }

    private static ReportVersion place(History history, ReportVersion drafted) {
        Optional<ReportVersion> signed = history
                .versions(drafted.portfolio(), drafted.number().period())
                .stream()
                .filter(ReportVersion::isSignedOff)
                .reduce((one, two) -> two);
        if (signed.isEmpty()) {
            return drafted;
        }
        if (signed.get().saysTheSameAs(drafted)) {
            return signed.get();
        }
        ReportNumber number = signed.get().number().next();
        return drafted.numbered(number).because(history.reasonFor(number));
    }

    /** A draft restatement goes where the figures have come back to those signed off. */
    private static History withoutNeedlessDraft(History history, ReportVersion report) {
        return history.versions(report.portfolio(), report.number().period()).stream()
                .filter(other -> other.number().compareTo(report.number()) > 0)
                .reduce(history, History::without, (one, two) -> two);
    }

    private static Finding unexplained(ReportVersion report, ReportVersion signed, SourceReference workbook) {
        Money change = report.total().actual().minus(signed.total().actual());
        return Finding.warning(
                "RESTATEMENT_UNEXPLAINED",
                workbook,
                "period %d was signed off by %s, and its figures have changed since (actual by %s): this run is version %d, a restatement without a reason."
                        .formatted(
                                report.number().period().number(),
                                signed.signedBy(),
                                change.inPounds(),
                                report.number().version()),
                "Enter the reason on the Sign-off sheet: period %d, version %d."
                        .formatted(
                                report.number().period().number(),
                                report.number().version()));
    }
}
