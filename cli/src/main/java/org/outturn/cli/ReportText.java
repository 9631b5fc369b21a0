package org.outturn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.money.Thousands;
import org.outturn.core.monitoring.FileAccount;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.report.MonitoringReport;

/** The short summary a person sees when a report is done. */
final class ReportText {

    private ReportText() {}

    /** @param written what became of the workbook, as a line of its own */
    static List<String> of(MonitoringReport report, String written) {
        List<String> lines = new ArrayList<>();
        lines.add(title(report.position()));
        report.sentences().forEach(sentence -> lines.add("  " + sentence));
        lines.add(verdict(report.checks()));
        report.failures().forEach(check -> lines.add("  " + failure(check)));
        lines.add("Ledger:");
        report.position().ledger().files().forEach(file -> lines.add("  " + rows(file)));
        report.movement().map(MovementText::of).ifPresent(lines::addAll);
        lines.add(written);
        return lines;
    }

    private static String title(MonitoringPosition position) {
        return "%s, %s, %s, %s"
                .formatted(
                        position.settings().organisation(),
                        position.portfolio(),
                        position.settings().year(),
                        position.period());
    }

    static String verdict(List<CheckResult> checks) {
        int all = checks.size();
        long failed = checks.stream().filter(check -> !check.passed()).count();
        return failed == 0
                ? "Checks: all %d passed.".formatted(all)
                : "Checks: %d of %d passed. Not passed:".formatted(all - failed, all);
    }

    static String failure(CheckResult check) {
        String severity = check.severity().name().toLowerCase(Locale.ROOT);
        return "%s: %s (%s). %s".formatted(severity, check.title(), check.place(), check.message());
    }

    private static String rows(FileAccount file) {
        return "%s: %s rows: %s used, %s excluded, %s not yet coded, %s set aside, %s skipped; sum %s"
                .formatted(
                        file.extract().source(),
                        Thousands.of(file.extract().rows()),
                        Thousands.of(file.used().rows()),
                        Thousands.of(file.excluded().rows()),
                        Thousands.of(file.notYetCoded().rows()),
                        Thousands.of(file.setAside().rows()),
                        Thousands.of(file.skipped()),
                        file.sum().inPounds());
    }
}
