package org.outturn.excel.inputs;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;
import org.outturn.core.outturn.Threshold.Combination;
import org.outturn.excel.inputs.InputColumn.Kind;

/** The names of the settings, and what each means: the rows of the Settings sheet. */
public final class Settings {

    public static final String ORGANISATION = "Organisation";
    public static final String PORTFOLIO = "Portfolio";
    public static final String FINANCIAL_YEAR = "Financial year";
    public static final String FIRST_MONTH = "First month";
    public static final String PERIOD_NOW = "Period now";
    public static final String UNIT = "Unit";
    public static final String PRIMARY_COLOUR = "Primary colour";
    public static final String KEY_VARIANCE_POUNDS = "Key variance from £";
    public static final String KEY_VARIANCE_PERCENT = "Key variance from %";
    public static final String KEY_VARIANCE_RULE = "Key variance lower/higher";
    public static final String APPROVED_BUDGET = "Approved budget £";
    public static final String INCOME_SUBJECTIVES = "Income subjectives";
    public static final String RESERVES_SINCE = "Compare reserves with period";
    public static final String GENERAL_RESERVE = "General reserve";
    public static final String GENERAL_RESERVE_MINIMUM = "General reserve minimum £";
    public static final String DEBT_BANDS = "Debt bands";
    public static final String DEBT_AGES_FROM = "Debt ages from";
    public static final String STRONG_FROM = "Measure strong from %";
    public static final String GOOD_FROM = "Measure good from %";
    public static final String REVIEW_FROM = "Measure review from %";

    public static final String FORECAST_RANGE = "Forecast range %";
    public static final String FORECAST_CORRELATION = "Forecast correlation %";
    public static final String FORECAST_SEED = "Forecast seed";
    public static final String OVERSPENDS = "Overspends to judge";

    static final String DUE_DATE = "Due date";
    static final String INVOICE_DATE = "Invoice date";

    /** Explained from here on where a workbook states no bound. */
    static final Money STANDARD_KEY_VARIANCE = Money.ofPounds(100_000);

    /**
     * A setting and what it means to a finance officer.
     *
     * @param kind what its value is
     * @param choices what it may be set to; empty for free entry
     */
    public record Setting(String name, String meaning, Kind kind, List<String> choices) {

        public Setting {
            choices = List.copyOf(choices);
        }

        private Setting(String name, String meaning) {
            this(name, meaning, Kind.TEXT);
        }

        private Setting(String name, String meaning, Kind kind) {
            this(name, meaning, kind, List.of());
        }

        private static Setting choice(String name, String meaning, List<String> choices) {
            return new Setting(name, meaning, Kind.CHOICE, choices);
        }

        /** The setting's own cell, with what may be entered there and the help that is shown. */
        InputColumn cell(int width) {
            return new InputColumn(name, kind, false, meaning, choices, width, "");
        }
    }

    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
            .toList();

    public static final List<Setting> ALL = List.of(
            new Setting(ORGANISATION, "The council or body that reports."),
            new Setting(PORTFOLIO, "The portfolio reported, as its report calls it."),
            new Setting(FINANCIAL_YEAR, "The year of account, such as 2020-21."),
            Setting.choice(FIRST_MONTH, "The month that is period 1; April if blank.", MONTHS),
            new Setting(PERIOD_NOW, "The last period to report; every period in the ledger if blank.", Kind.PERIOD),
            Setting.choice(
                    UNIT,
                    "What report sheets are printed in: £m, £000 or £.",
                    Arrays.stream(Unit.values()).map(Unit::label).toList()),
            new Setting(
                    PRIMARY_COLOUR,
                    "The colour of titles, headings and charts, dark enough for white text: six digits such as 12436D. The first picture on this sheet is the logo."),
            new Setting(
                    KEY_VARIANCE_POUNDS,
                    "Variances from this size on are explained; £100,000 if neither bound is given.",
                    Kind.MONEY),
            new Setting(
                    KEY_VARIANCE_PERCENT,
                    "Variances from this share of the budget on are explained; 5 means 5%.",
                    Kind.NUMBER),
            Setting.choice(
                    KEY_VARIANCE_RULE,
                    "Which counts where both are given: Lower of or Higher of.",
                    Arrays.stream(Combination.values()).map(Combination::label).toList()),
            new Setting(
                    APPROVED_BUDGET,
                    "The original budget Council approved, compared with the Budget sheet.",
                    Kind.MONEY),
            new Setting(
                    INCOME_SUBJECTIVES,
                    "Codes that hold income, such as 8*, 9100-9199; blank leaves income and expenditure together."),
            new Setting(
                    RESERVES_SINCE,
                    "Reserves are compared with this period's balances; the quarter before if blank.",
                    Kind.PERIOD),
            new Setting(GENERAL_RESERVE, "The reserve that must not fall below its minimum."),
            new Setting(GENERAL_RESERVE_MINIMUM, "The least the general reserve should hold.", Kind.MONEY),
            new Setting(DEBT_BANDS, "Where debt bands end: 30 days; 1 year; 2 years; 3 years; 4 years if blank."),
            Setting.choice(
                    DEBT_AGES_FROM,
                    "Invoice date or Due date; Invoice date if blank.",
                    List.of(INVOICE_DATE, DUE_DATE)),
            new Setting(
                    STRONG_FROM,
                    "A measure at this share of its target or above is strong; 105 if blank.",
                    Kind.NUMBER),
            new Setting(GOOD_FROM, "At this share or above it is good; 100 if blank.", Kind.NUMBER),
            new Setting(
                    REVIEW_FROM, "At this share or above it needs review, below it action; 90 if blank.", Kind.NUMBER),
            new Setting(
                    FORECAST_RANGE,
                    "How many outturns of 100 the range of a forecast is to hold; 80 if blank.",
                    Kind.NUMBER),
            new Setting(
                    FORECAST_CORRELATION,
                    "How far items go over or under together in the second set of draws, 0 to 100; 20 if blank.",
                    Kind.NUMBER),
            new Setting(
                    FORECAST_SEED,
                    "Where chance starts, a whole number; 1 if blank. The same gives the same draws.",
                    Kind.NUMBER),
            new Setting(
                    OVERSPENDS,
                    "Overspends in pounds whose chance is given, such as 0; 500,000; nil, 1%, 2% and 5% of the budget if blank."));

    private Settings() {}

    /** The cell that a setting is typed into; nothing for a name that is no setting. */
    public static Optional<InputColumn> cellOf(Object name, int width) {
        return named(name).map(setting -> setting.cell(width));
    }

    static String meaningOf(String name) {
        return named(name).map(Setting::meaning).orElseThrow();
    }

    private static Optional<Setting> named(Object name) {
        return ALL.stream().filter(setting -> setting.name().equals(name)).findFirst();
    }
}
