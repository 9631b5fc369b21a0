package org.outturn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.outturn.core.corporate.CorporateSummary;
import org.outturn.core.outturn.GroupTotal;

/** The short summary a person sees when workbooks have been combined. */
final class CombineText {

    private CombineText() {}

    /** @param became what became of the workbook, as a line of its own */
    static List<String> of(CorporateSummary summary, String became) {
        List<String> lines = new ArrayList<>();
        int portfolios = summary.workbooks().size();
        lines.add("%s, %s, %s, %s"
                .formatted(
                        summary.organisation(),
                        portfolios == 1 ? "one portfolio" : portfolios + " portfolios",
                        summary.year(),
                        summary.period()));
        summary.sentences().forEach(sentence -> lines.add("  " + sentence));
        lines.add("Portfolios:");
        summary.statement().groups().stream()
                .filter(group -> group.level() == GroupTotal.Level.PORTFOLIO)
                .forEach(group -> lines.add("  " + portfolio(summary, group)));
        lines.add(ReportText.verdict(summary.checks()));
        summary.failures().forEach(check -> lines.add("  " + ReportText.failure(check)));
        lines.add(became);
        return lines;
    }

    private static String portfolio(CorporateSummary summary, GroupTotal group) {
        return "%s (%s): budget %s, %s, %s"
                .formatted(
                        group.name(),
                        group.fund(),
                        group.figures().controllableBudget().inPounds(),
                        group.variance().inWords(summary.unit()),
                        group.rag().name().toLowerCase(Locale.ROOT));
    }
}
