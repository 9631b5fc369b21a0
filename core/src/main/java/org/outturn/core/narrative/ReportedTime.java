package org.outturn.core.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;

/** The year and period a report is of, and whether a text speaks of another. */
record ReportedTime(FinancialYear year, AccountingPeriod period) {

    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\s*[-/–]\\s*(?:\\d{4}|\\d{2})\\b");
    private static final Pattern PERIOD =
            Pattern.compile("\\b(?:period|month)\\s+(\\d{1,2})\\b", Pattern.CASE_INSENSITIVE);

    /** What makes an earlier year part of the story rather than one that somebody forgot to change. */
    private static final Pattern LOOKING_BACK = Pattern.compile(
            "\\b(?:since|compared|than|previous(?:ly)?|prior|last|earlier|from\\s+\\d{4}|until|before|following|introduced|between"
                    + "|forward|began|started|history|trend)\\b",
            Pattern.CASE_INSENSITIVE);

    boolean isOtherNamedIn(String text) {
        return yearsIn(text).stream().anyMatch(named -> !isReported(named)) || isOtherPeriodNamedIn(text);
    }

    private boolean isOtherPeriodNamedIn(String text) {
        return PERIOD.matcher(text).results().anyMatch(named -> Integer.parseInt(named.group(1)) != period.number());
    }

    boolean isNamedIn(String text) {
        return yearsIn(text).stream().anyMatch(this::isReported);
    }

    /** An earlier year that a sentence speaks of as if it were the reported one. */
    Optional<String> staleYearIn(String sentence) {
        return LOOKING_BACK.matcher(sentence).find()
                ? Optional.empty()
                : yearsIn(sentence).stream().filter(this::isEarlier).reduce((one, other) -> other);
    }

    private boolean isReported(String named) {
        return FinancialYear.parse(named, year.firstMonth())
                .filter(year::equals)
                .isPresent();
    }

    private boolean isEarlier(String named) {
        return FinancialYear.parse(named, year.firstMonth())
                .filter(other -> other.startYear() < year.startYear())
                .isPresent();
    }

    private List<String> yearsIn(String text) {
        return YEAR.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(named -> FinancialYear.parse(named, year.firstMonth()).isPresent())
                .toList();
    }
}
