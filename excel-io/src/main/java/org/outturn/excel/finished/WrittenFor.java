package org.outturn.excel.finished;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.monitoring.MonitoringInputs;
import org.outturn.core.outturn.ReportItem;

/**
 * What a report was asked for, as its own sheets say.
 *
 * @param period the last period counted; empty where the cover no longer says
 * @param portfolio the one portfolio reported; empty where all items are
 */
record WrittenFor(Optional<AccountingPeriod> period, Optional<String> portfolio) {

    private static final Pattern PERIODS = Pattern.compile("1 to ([0-9]{1,2})");

    static WrittenFor of(FoundSheet cover, FoundSheet items, MonitoringInputs inputs) {
        return new WrittenFor(period(cover), portfolio(cover, items, inputs));
    }

    private static Optional<AccountingPeriod> period(FoundSheet cover) {
        return beside(cover, "Periods counted")
                .map(PERIODS::matcher)
                .filter(Matcher::matches)
                .map(match -> Integer.parseInt(match.group(1)))
                .filter(AccountingPeriod::isValid)
                .map(AccountingPeriod::new);
    }

    private static Optional<String> beside(FoundSheet sheet, String label) {
        return sheet.numbers().stream()
                .filter(row -> sheet.text(0, row).equals(label))
                .map(row -> sheet.text(1, row))
                .findFirst();
    }

    /** A run for one of several portfolios names it on the cover and lists its items only. */
    private static Optional<String> portfolio(FoundSheet cover, FoundSheet items, MonitoringInputs inputs) {
        return beside(cover, "Portfolio").filter(name -> {
            Predicate<String> sameName = other -> ReportItem.key(other).equals(ReportItem.key(name));
            List<String> all = inputs.items().stream()
                    .map(ReportItem::portfolio)
                    .distinct()
                    .toList();
            return all.size() > 1
                    && all.stream().anyMatch(sameName)
                    && inputs.items().stream()
                            .filter(item -> !sameName.test(item.portfolio()))
                            .noneMatch(item -> lists(items, item));
        });
    }

    private static boolean lists(FoundSheet items, ReportItem item) {
        return items.numbers().stream()
                .anyMatch(row -> ReportItem.key(items.text(0, row)).equals(ReportItem.key(item.name())));
    }
}
