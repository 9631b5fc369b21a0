package org.outturn.excel.inputs;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.debt.DebtBands;
import org.outturn.core.ledger.CodePattern;
import org.outturn.core.monitoring.ScheduleSettings;
import org.outturn.core.performance.RatingBands;

/** Reads the settings of the schedules; what is left blank is as most councils have it. */
final class ScheduleSettingsReader {

    private static final String VALUE = "Value";

    private final Function<String, Optional<InputRow>> rows;

    ScheduleSettingsReader(Function<String, Optional<InputRow>> rows) {
        this.rows = rows;
    }

    ScheduleSettings read() {
        return new ScheduleSettings(
                rows.apply(Settings.RESERVES_SINCE).flatMap(row -> row.period(VALUE)),
                text(Settings.GENERAL_RESERVE),
                rows.apply(Settings.GENERAL_RESERVE_MINIMUM).flatMap(row -> row.money(VALUE)),
                debtBands(),
                fromDueDate(),
                ratingBands(),
                incomeSubjectives());
    }

    private Optional<String> text(String name) {
        return rows.apply(name).flatMap(row -> row.textIfAny(VALUE));
    }

    private DebtBands debtBands() {
        Optional<String> written = text(Settings.DEBT_BANDS);
        Optional<DebtBands> bands = written.flatMap(DebtBands::parse);
        if (written.isPresent() && bands.isEmpty()) {
            rows.apply(Settings.DEBT_BANDS)
                    .orElseThrow()
                    .refuse(
                            VALUE,
                            "SETTING_DEBT_BANDS",
                            "\"%s\" does not say where debt bands end.".formatted(written.get()),
                            "Write rising ages, such as 30 days; 1 year; 2 years.");
        }
        return bands.orElse(DebtBands.STANDARD);
    }

    private boolean fromDueDate() {
        Optional<String> written = text(Settings.DEBT_AGES_FROM);
        boolean known = written.filter(text ->
                        !text.equalsIgnoreCase(Settings.DUE_DATE) && !text.equalsIgnoreCase(Settings.INVOICE_DATE))
                .isEmpty();
        if (!known) {
            rows.apply(Settings.DEBT_AGES_FROM)
                    .orElseThrow()
                    .refuse(
                            VALUE,
                            "SETTING_DEBT_AGES",
                            "\"%s\" is not a date that debt ages from.".formatted(written.get()),
                            "Write %s or %s.".formatted(Settings.INVOICE_DATE, Settings.DUE_DATE));
        }
        return written.filter(Settings.DUE_DATE::equalsIgnoreCase).isPresent();
    }

    private RatingBands ratingBands() {
        RatingBands standard = RatingBands.STANDARD;
        BigDecimal strong = percent(Settings.STRONG_FROM).orElse(standard.strong());
        BigDecimal good = percent(Settings.GOOD_FROM).orElse(standard.good());
        BigDecimal review = percent(Settings.REVIEW_FROM).orElse(standard.review());
        if (strong.compareTo(good) < 0 || good.compareTo(review) < 0) {
            rows.apply(Settings.GOOD_FROM)
                    .or(() -> rows.apply(Settings.STRONG_FROM))
                    .or(() -> rows.apply(Settings.REVIEW_FROM))
                    .orElseThrow()
                    .refuse(
                            VALUE,
                            "SETTING_RATING_BANDS",
                            "is part of bands that do not fall from strong to good to review.",
                            "Make strong the highest and review the lowest.");
            return standard;
        }
        return new RatingBands(strong, good, review);
    }

    private Optional<BigDecimal> percent(String name) {
        return rows.apply(name).flatMap(row -> row.number(VALUE));
    }

    private List<CodePattern> incomeSubjectives() {
        return text(Settings.INCOME_SUBJECTIVES)
                .map(text -> Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(CodePattern::of)
                        .toList())
                .orElse(List.of());
    }
}
