package org.outturn.core.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.core.debt.DebtStatement;
import org.outturn.core.drivers.DriverAnalysis;
import org.outturn.core.funding.FundedPressure;
import org.outturn.core.funding.FundingStatement;
import org.outturn.core.growth.GrowthRegister;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.Schedules;
import org.outturn.core.outturn.Variance;
import org.outturn.core.performance.PerformanceReport;
import org.outturn.core.performance.Rating;
import org.outturn.core.reserves.ReservesStatement;
import org.outturn.core.savings.SavingsInitiative;
import org.outturn.core.savings.SavingsPosition;

/** One paragraph for each schedule that holds anything. */
final class ScheduleHeadlines {

    private final MonitoringPosition position;
    private final Schedules schedules;
    private final Unit unit;

    private ScheduleHeadlines(MonitoringPosition position) {
        this.position = position;
        this.schedules = position.schedules();
        this.unit = position.settings().unit();
    }

    static List<Headline> of(MonitoringPosition position) {
        ScheduleHeadlines headlines = new ScheduleHeadlines(position);
        List<Headline> all = new ArrayList<>();
        headlines.support().map(Headlines.about("One-off support")).ifPresent(all::add);
        headlines.savings().map(Headlines.about("Savings")).ifPresent(all::add);
        headlines.missed().map(Headlines.about("Savings not achieved")).ifPresent(all::add);
        headlines.funding().map(Headlines.about("Additional funding")).ifPresent(all::add);
        headlines.growth().map(Headlines.about("Growth")).ifPresent(all::add);
        headlines.reserves().map(Headlines.about("Earmarked reserves")).ifPresent(all::add);
        headlines.debt().map(Headlines.about("Debt")).ifPresent(all::add);
        headlines.performance().map(Headlines.about("Performance")).ifPresent(all::add);
        return all;
    }

    private Optional<String> support() {
        DriverAnalysis drivers = schedules.drivers();
        if (drivers.support().isZero()) {
            return Optional.empty();
        }
        String named = drivers.drivers().stream()
                .filter(driver -> driver.support().isPresent())
                .map(driver -> "%s (%s)".formatted(driver.cause(), size(driver.amount())))
                .collect(Collectors.joining("; "));
        Variance before = position.reserves().before();
        Variance without =
                new Variance(before.kind(), drivers.varianceWithoutSupport(), before.budget(), before.floor());
        return Optional.of(
                "The position rests on one-off support: %s. Without it and without any use of reserves there would be %s."
                        .formatted(named, without.inSentence(unit)));
    }

    private Optional<String> savings() {
        SavingsPosition savings = schedules.savings();
        if (savings.register().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                "Budget reductions of %s are to be made: %s for this year and %s brought forward. Initiatives of %s are identified, which leaves %s unidentified. %s has been achieved, %s."
                        .formatted(
                                size(savings.target()),
                                size(savings.currentYear()),
                                size(savings.broughtForward()),
                                size(savings.identified()),
                                size(savings.unidentified()),
                                size(savings.achieved()),
                                against(savings.againstTarget())));
    }

    private String against(Money againstTarget) {
        if (unit.rounded(againstTarget).signum() == 0) {
            return "which meets the target";
        }
        return againstTarget.isNegative()
                ? "a shortfall of %s against the target".formatted(size(againstTarget))
                : "%s more than the target".formatted(size(againstTarget));
    }

    private Optional<String> missed() {
        List<SavingsInitiative> missed = schedules.savings().missed().toList();
        if (missed.isEmpty()) {
            return Optional.empty();
        }
        Money shortfall =
                Money.sum(missed.stream().map(SavingsInitiative::shortfall).toList());
        return Optional.of(
                "%d of %d initiatives are not fully achieved, %s short between them; %s rolls into next year's target."
                        .formatted(
                                missed.size(),
                                schedules.savings().initiatives().size(),
                                size(shortfall),
                                size(schedules.savings().nextBroughtForward())));
    }

    private Optional<String> funding() {
        FundingStatement funding = schedules.funding();
        if (funding.pressures().isEmpty()) {
            return Optional.empty();
        }
        Money unfunded = funding.total(FundedPressure::unfunded);
        return Optional.of(
                "%s pays for %s of pressures: additional costs of %s, savings slippage of %s and loss of income of %s, less offsetting income of %s. %s stays unfunded."
                        .formatted(
                                String.join(", ", funding.grants()),
                                size(funding.total(FundedPressure::applied)),
                                size(funding.total(FundedPressure::additionalCosts)),
                                size(funding.total(FundedPressure::savingsSlippage)),
                                size(funding.total(FundedPressure::lossOfIncome)),
                                size(funding.total(FundedPressure::offsettingIncome)),
                                unfunded.isZero() ? "Nothing" : size(unfunded)));
    }

    private Optional<String> growth() {
        GrowthRegister growth = schedules.growth();
        return growth.items().isEmpty()
                ? Optional.empty()
                : Optional.of("Growth of %s was added to the budget, %s ongoing and %s one-off."
                        .formatted(size(growth.total()), size(growth.ongoing()), size(growth.oneOff())));
    }

    private Optional<String> reserves() {
        ReservesStatement reserves = schedules.reserves();
        if (reserves.reserves().isEmpty()) {
            return Optional.empty();
        }
        String held = reserves.closing().isNegative()
                ? "Earmarked reserves are overdrawn by %s"
                : "Earmarked reserves of %s are held";
        String since = reserves.reserves()
                .get(0)
                .since()
                .map(period -> "the end of " + period)
                .orElse("the start of the year");
        return Optional.of((held + ", %s since %s.")
                .formatted(size(reserves.closing()), reserves.trend(unit).word(), since));
    }

    private Optional<String> debt() {
        DebtStatement debt = schedules.debt();
        if (debt.total().isZero() && debt.writtenOff().isZero()) {
            return Optional.empty();
        }
        String trend = debt.trend()
                .map(way -> ", " + way.word() + " on the quarter before")
                .orElse("");
        return Optional.of(
                "Debt of %s is owed%s; %s%% of it is in the youngest band. %s has been written off in the year."
                        .formatted(
                                size(debt.total()),
                                trend,
                                debt.bands().get(0).share(),
                                debt.writtenOff().isZero() ? "Nothing" : size(debt.writtenOff())));
    }

    private Optional<String> performance() {
        PerformanceReport performance = schedules.performance();
        if (performance.deliverables().isEmpty()) {
            return Optional.empty();
        }
        String counts = performance.counts().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> "%d %s".formatted(entry.getValue(), word(entry.getKey())))
                .collect(Collectors.joining(", "));
        return Optional.of("Of %d Council Plan deliverables: %s."
                .formatted(performance.deliverables().size(), counts));
    }

    private static String word(Rating rating) {
        return switch (rating) {
            case REVIEW -> "requiring review";
            case ACTION -> "requiring action";
            case STRONG, GOOD, NO_DATA -> rating.word().toLowerCase(Locale.ROOT);
        };
    }

    private String size(Money amount) {
        return unit.sizeInWords(amount);
    }
}
