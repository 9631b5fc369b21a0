package org.outturn.core.corporate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;
import org.outturn.core.outturn.Direction;
import org.outturn.core.outturn.GroupTotal;

/** The sentences a corporate summary opens with: a word says which way a variance goes, never a sign. */
final class CorporateHeadlines {

    private CorporateHeadlines() {}

    static String ofFund(CorporateSummary summary, GroupTotal fund) {
        Unit unit = summary.unit();
        return "%s: a budget of %s and %s of %s, %s."
                .formatted(
                        fund.fund(),
                        signed(fund.figures().controllableBudget(), unit),
                        summary.stage().isYearEnd() ? "an outturn" : "a forecast outturn",
                        signed(fund.figures().forecast(), unit),
                        fund.variance().inSentence(unit)
                                + fund.variance()
                                        .percentage()
                                        .filter(share -> fund.variance().direction() != Direction.ON_BUDGET)
                                        .map(share -> " (%s%%)"
                                                .formatted(share.value().abs().toPlainString()))
                                        .orElse(""));
    }

    private static String signed(Money amount, Unit unit) {
        return (amount.isNegative() ? "net income of " : "") + unit.sizeInWords(amount);
    }

    /** The portfolios that overspend, the largest first; nothing where none does. */
    static Optional<String> ofPortfolios(CorporateSummary summary) {
        List<GroupTotal> over = summary.statement().groups().stream()
                .filter(group -> group.level() == GroupTotal.Level.PORTFOLIO)
                .filter(group -> group.variance().direction() == Direction.OVERSPEND)
                .sorted(Comparator.comparing(
                        (GroupTotal group) -> group.variance().amount(), Comparator.reverseOrder()))
                .toList();
        if (over.isEmpty()) {
            return Optional.empty();
        }
        GroupTotal largest = over.get(0);
        return Optional.of(String.format(
                Locale.ROOT,
                "%d of %d portfolios overspend; the largest overspend is %s in %s.",
                over.size(),
                summary.workbooks().size(),
                summary.unit().sizeInWords(largest.variance().amount()),
                largest.name()));
    }
}
