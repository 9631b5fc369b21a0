package org.outturn.excel.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.money.Thousands;
import org.outturn.excel.ledger.Detected.Certainty;

/** How it was found out what the figures of a file mean: its amounts, signs, dates, periods and totals. */
final class MeaningDetections {

    private static final String PERIOD_CODES = "--period-codes, or Period codes on Ledger layout";

    private final Walk walk;
    private final LedgerReadOptions options;
    private final List<Detected> detected = new ArrayList<>();

    private MeaningDetections(Walk walk, LedgerReadOptions options) {
        this.walk = walk;
        this.options = options;
    }

    static List<Detected> of(Walk walk, LedgerReadOptions options) {
        MeaningDetections detections = new MeaningDetections(walk, options);
        detections.amountStyle();
        detections.sign();
        detections.amounts();
        if (walk.headings().has(LedgerField.DATE)) {
            detections.dateOrder();
        }
        detections.codes(
                "Period codes", walk.evidence().yearCodes(), walk.conventions().yearCodes());
        detections.codes(
                "Period numbers",
                walk.evidence().bareCodes(),
                walk.conventions().bareCodes());
        detections.years();
        detections.totals();
        detections.count();
        return detections.detected;
    }

    private void add(String what, String found, Certainty certainty, String why, String override) {
        detected.add(new Detected(what, found, certainty, why, override));
    }

    private void amountStyle() {
        AmountEvidence amounts = walk.evidence().amounts();
        AmountStyle style = walk.conventions().amountStyle();
        long proofs = amounts.proofs(style) - walk.evidence().amountsOfTotals().proofs(style);
        String override = Detections.value(FileFact.AMOUNT_STYLE);
        if (options.layout().values().amountStyle().isPresent()) {
            add("Amount style", style.label(), Certainty.STATED, Detections.GIVEN, override);
        } else if (walk.textForm().isEmpty() && proofs == 0) {
            add("Amount style", "numbers", Certainty.PROVED, "the cells hold numbers", "");
        } else if (style == AmountStyle.UNPROVEN) {
            add("Amount style", style.label(), Certainty.OPEN, "amounts such as 1,234 could be two things", override);
        } else {
            add(
                    "Amount style",
                    style.label(),
                    proofs > 0 ? Certainty.PROVED : Certainty.USUAL,
                    proofs > 0
                            ? "amounts that can be read in no other way: " + Thousands.of(proofs)
                            : "no amount proves a style",
                    override);
        }
    }

    private void sign() {
        RunningTally posted = walk.result().posted();
        boolean turned = options.layout().sign() == Sign.TURNED;
        add(
                "Sign",
                turned ? "income positive" : "expenditure positive",
                turned ? Certainty.STATED : Certainty.USUAL,
                turned
                        ? Detections.GIVEN
                        : Thousands.of(posted.creditRows()) + " of " + Thousands.of(posted.rows())
                                + " amounts are negative; signs are never guessed",
                "--income-positive, or Sign on Ledger layout");
    }

    private void amounts() {
        if (options.layout().amounts() == Amounts.BALANCES_TO_DATE) {
            add("Amounts", "balances to date", Certainty.STATED, Detections.GIVEN, "Amounts on Ledger layout");
        }
    }

    private void dateOrder() {
        DateEvidence dates = walk.evidence().dates();
        DateOrder order = walk.conventions().dateOrder();
        Certainty certainty = Certainty.USUAL;
        String why = "no date of figures says which comes first";
        if (options.statedDateOrder().isPresent()) {
            certainty = Certainty.STATED;
            why = Detections.GIVEN;
        } else if (dates.isMixed()) {
            certainty = Certainty.OPEN;
            why = "\"" + dates.dayFirst() + "\" and \"" + dates.monthFirst() + "\" contradict each other";
        } else if (dates.isProved()) {
            certainty = Certainty.PROVED;
            why = "\"" + dates.proof() + "\" allows no other";
        }
        add("Date order", order.key(), certainty, why, "--date-order, or Date order on Ledger layout");
    }

    private void codes(String what, CodeVotes codes, PeriodCodes meaning) {
        if (!codes.hasCodes()) {
            return;
        }
        Optional<Integer> startYear = options.year().map(FinancialYear::startYear);
        boolean stated = options.layout().periodCodes().isPresent();
        boolean proved = codes.meaning(startYear).isPresent();
        boolean month =
                HeadingKey.of(walk.headings().heading(LedgerField.PERIOD)).contains("month");
        boolean open = !proved && (what.endsWith("codes") || month);
        add(
                what,
                inWords(meaning, what.endsWith("codes")),
                stated ? Certainty.STATED : proved ? Certainty.PROVED : open ? Certainty.OPEN : Certainty.USUAL,
                stated
                        ? Detections.GIVEN
                        : proved
                                ? "by the dates beside them, or by periods after the twelfth"
                                : "no date beside them tells; such as " + codes.example(),
                PERIOD_CODES);
    }

    private static String inWords(PeriodCodes meaning, boolean withYear) {
        return switch (meaning) {
            case FINANCIAL -> withYear ? "the financial year's start and its period" : "periods of the financial year";
            case FINANCIAL_BY_END_YEAR ->
                withYear ? "the financial year's end and its period" : "periods of the financial year";
            case CALENDAR -> "months of the calendar";
            case FOUR_WEEKS -> "periods of four weeks";
        };
    }

    private void years() {
        List<String> years = walk.result().periods().keySet().stream()
                .map(PeriodKey::startYear)
                .distinct()
                .filter(year -> year != PeriodKey.NO_YEAR)
                .map(FinancialYear::labelOf)
                .toList();
        if (!years.isEmpty()) {
            add(
                    "Financial year",
                    String.join(", ", years),
                    Certainty.PROVED,
                    "by dates, or by period codes with a year",
                    "--year, or financial year on Settings: other years are set aside");
        }
    }

    private void totals() {
        List<ScanResult.DeclaredTotal> differing = walk.result().totals().differing();
        long totals = walk.result().totals().size();
        if (totals > 0) {
            add(
                    "Total rows",
                    Thousands.of(totals),
                    differing.isEmpty() ? Certainty.PROVED : Certainty.LIKELY,
                    differing.isEmpty()
                            ? "each is the sum of rows above it"
                            : differing.size() + " of them agree with no rows above them, such as "
                                    + differing.get(0).declared().inPounds(),
                    "a row with a code, a period, a date or a document is a posting, whatever it is called");
        }
    }

    private void count() {
        walk.result()
                .totals()
                .lastCount()
                .ifPresent(count -> add(
                        "Declared rows",
                        Thousands.of(count.declared()),
                        count.declared() == count.counted() ? Certainty.PROVED : Certainty.LIKELY,
                        Thousands.of(count.counted()) + " rows with an amount stand above row " + count.row(),
                        ""));
    }
}
