package org.outturn.excel.inputs;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.forecast.ForecastSettings;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;
import org.outturn.core.monitoring.MonitoringSettings;
import org.outturn.core.outturn.Threshold;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.layout.Brand;
import org.outturn.excel.layout.Contrast;

/** Reads the Settings sheet: a name and a value on each row. */
final class SettingsReader {

    private static final String VALUE = "Value";
    private static final String WHITE = "FFFFFF";
    private static final FinancialYear UNREAD_YEAR = FinancialYear.startingApril(2000);

    private final Map<String, InputRow> rows = new LinkedHashMap<>();
    private final SourceReference sheet;
    private final List<Finding> findings;

    SettingsReader(InputTable table, SourceReference sheet, List<Finding> findings) {
        this.sheet = sheet;
        this.findings = findings;
        table.rows().forEach(row -> rows.putIfAbsent(fold(row.text("Name")), row));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    MonitoringSettings read() {
        return new MonitoringSettings(
                needed(Settings.ORGANISATION),
                needed(Settings.PORTFOLIO),
                year(),
                row(Settings.PERIOD_NOW).flatMap(row -> row.period(VALUE)),
                unit(),
                keyVariance(),
                row(Settings.APPROVED_BUDGET).flatMap(row -> row.money(VALUE)),
                new ScheduleSettingsReader(this::row).read());
    }

    ForecastSettings forecasting() {
        return new ForecastSettingsReader(this::row).read();
    }

    private Optional<InputRow> row(String name) {
        return Optional.ofNullable(rows.get(fold(name)));
    }

    private String needed(String name) {
        Optional<InputRow> row = row(name);
        if (row.isEmpty()) {
            findings.add(Finding.error(
                    "SETTING_MISSING",
                    sheet,
                    "there is no setting \"%s\".".formatted(name),
                    "Add a row with that name and its value."));
        } else if (row.get().isBlank(VALUE)) {
            findings.add(Finding.error(
                    "SETTING_BLANK",
                    row.get().place(VALUE),
                    "the setting \"%s\" has no value.".formatted(name),
                    "Enter it: %s".formatted(Settings.meaningOf(name))));
        }
        return row.map(found -> found.text(VALUE)).orElse("");
    }

    private FinancialYear year() {
        String label = needed(Settings.FINANCIAL_YEAR);
        Optional<FinancialYear> year = FinancialYear.parse(label, firstMonth());
        if (year.isEmpty() && !label.isEmpty()) {
            row(Settings.FINANCIAL_YEAR)
                    .orElseThrow()
                    .refuse(
                            VALUE,
                            "SETTING_YEAR",
                            "\"%s\" is not a financial year.".formatted(label),
                            "Write it as 2020-21 or 2020/21.");
        }
        return year.orElse(UNREAD_YEAR);
    }

    private Month firstMonth() {
        String text = row(Settings.FIRST_MONTH).map(row -> row.text(VALUE)).orElse("");
        Optional<Month> month = Arrays.stream(Month.values())
                .filter(known -> known.name().equalsIgnoreCase(text))
                .findFirst();
        if (month.isEmpty() && !text.isEmpty()) {
            row(Settings.FIRST_MONTH)
                    .orElseThrow()
                    .refuse(
                            VALUE,
                            "SETTING_MONTH",
                            "\"%s\" is not a month.".formatted(text),
                            "Write it in full, such as April.");
        }
        return month.orElse(Month.APRIL);
    }

    private Unit unit() {
        String text = row(Settings.UNIT).map(row -> row.text(VALUE)).orElse("");
        Optional<Unit> unit = Unit.ofLabel(text);
        if (unit.isEmpty() && !text.isEmpty()) {
            String labels = Arrays.stream(Unit.values()).map(Unit::label).collect(Collectors.joining(", "));
            row(Settings.UNIT)
                    .orElseThrow()
                    .refuse(
                            VALUE,
                            "SETTING_UNIT",
                            "\"%s\" is not a unit.".formatted(text),
                            "Choose %s.".formatted(labels));
        }
        return unit.orElse(Unit.MILLIONS);
    }

    /** The colour of titles, headings and charts; one that cannot be read is refused with one that can. */
    Brand brand() {
        Optional<InputRow> row = row(Settings.PRIMARY_COLOUR).filter(found -> !found.isBlank(VALUE));
        return row.flatMap(found -> colour(found, found.text(VALUE)))
                .map(Brand::of)
                .orElse(Brand.STANDARD);
    }

    private static Optional<String> colour(InputRow row, String written) {
        Optional<String> colour = Brand.digits(written);
        if (colour.isEmpty()) {
            row.refuse(
                    VALUE,
                    "SETTING_COLOUR",
                    "\"%s\" is not a colour.".formatted(written),
                    "Write six digits or letters A to F, such as 12436D, or leave it blank.");
        } else if (!Brand.isReadable(colour.get())) {
            row.refuse(
                    VALUE,
                    "SETTING_COLOUR_CONTRAST",
                    "white text on the colour %s has a contrast of %.1f to 1; %.1f is the least that everybody can read."
                            .formatted(colour.get(), Contrast.between(colour.get(), WHITE), Contrast.TEXT),
                    "Choose a darker shade, such as %s.".formatted(Contrast.darkenedFor(colour.get(), WHITE)));
        }
        return colour.filter(Brand::isReadable);
    }

    private Threshold keyVariance() {
        Optional<Money> amount = row(Settings.KEY_VARIANCE_POUNDS).flatMap(row -> row.money(VALUE));
        Optional<BigDecimal> percent = row(Settings.KEY_VARIANCE_PERCENT).flatMap(row -> row.number(VALUE));
        Threshold.Combination combination = row(Settings.KEY_VARIANCE_RULE)
                .flatMap(row -> row.choice(VALUE, Threshold.Combination.values(), Threshold.Combination::label))
                .orElse(Threshold.Combination.LOWER_OF);
        Threshold stated = new Threshold(amount, percent, combination);
        return stated.isStated() ? stated : Threshold.ofAmount(Settings.STANDARD_KEY_VARIANCE);
    }
}
