package org.outturn.core.assurance;

import java.util.List;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.narrative.CommentaryLint;
import org.outturn.core.provenance.Finding;

/** People's commentary does not contradict the figures it is about. */
final class CommentaryAgrees implements Check {

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        return CommentaryLint.of(position).stream().map(CommentaryAgrees::check).toList();
    }

    private static CheckResult check(Finding finding) {
        return new CheckResult(
                finding.code(),
                "Commentary agrees with the figures",
                finding.severity(),
                false,
                "",
                "",
                "",
                finding.message(),
                finding.place().toString());
    }
}
