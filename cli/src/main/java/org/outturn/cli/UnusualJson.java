package org.outturn.cli;

import java.util.List;
import java.util.stream.Stream;
import org.outturn.core.forecast.UnusualFinder.Unusual;
import org.outturn.core.forecast.UnusualPosting;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.UnusualMonths;

/** Something for a person to look at, as scripts read it: a month of the balances, or a single posting. */
record UnusualJson(String kind, String item, String place, Money amount, String reason) {

    private static final String MONTH = "MONTH";

    /** The months first, the furthest apart leading, and then the postings as they are ranked. */
    static List<UnusualJson> of(MonitoringPosition position, List<UnusualPosting> postings) {
        return Stream.concat(
                        UnusualMonths.of(position).stream()
                                .limit(UnusualMonths.MOST)
                                .map(UnusualJson::of),
                        postings.stream().map(UnusualJson::of))
                .toList();
    }

    private static UnusualJson of(Unusual month) {
        String which = (month.series().level() + " " + month.series().name()).strip();
        return new UnusualJson(
                MONTH,
                month.series().item(),
                "%s, period %d".formatted(which, month.period()),
                month.amount(),
                month.reason());
    }

    private static UnusualJson of(UnusualPosting unusual) {
        return new UnusualJson(
                unusual.kind().name(),
                unusual.posting().item(),
                unusual.posting().place().toString(),
                unusual.posting().amount(),
                unusual.reason());
    }
}
