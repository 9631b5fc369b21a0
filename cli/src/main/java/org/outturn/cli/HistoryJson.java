package org.outturn.cli;

import java.util.List;
import org.outturn.core.history.History;
import org.outturn.core.history.ReportVersion;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Rag;

/** One report of the year as scripts read it: its total, its status and the fingerprint of its figures. */
record HistoryJson(
        int period,
        int version,
        String portfolio,
        String asAt,
        Status status,
        String signedOffBy,
        String reason,
        String fingerprint,
        Money controllableBudget,
        Money actual,
        Money forecast,
        Money variance,
        Rag rag) {

    enum Status {
        DRAFT,
        SIGNED_OFF
    }

    static List<HistoryJson> of(History history) {
        return history.reports().stream().map(HistoryJson::of).toList();
    }

    private static HistoryJson of(ReportVersion report) {
        return new HistoryJson(
                report.number().period().number(),
                report.number().version(),
                report.portfolio(),
                report.asAt().toString(),
                report.isSignedOff() ? Status.SIGNED_OFF : Status.DRAFT,
                report.signedBy(),
                report.reason(),
                report.fingerprint(),
                report.total().budget(),
                report.total().actual(),
                report.total().forecast(),
                report.total().variance(),
                report.total().rag());
    }
}
