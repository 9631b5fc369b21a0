package org.outturn.excel.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.outturn.core.forecast.UnusualPosting;
import org.outturn.core.money.Money;
import org.outturn.core.money.Percentage;
import org.outturn.core.money.Unit;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.Stage;
import org.outturn.core.report.MonitoringReport;
import org.outturn.core.reserves.Trend;
import org.outturn.excel.inputs.InputPlaces;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.RowFeed;
import org.outturn.excel.notes.KeptNote;

/**
 * What every sheet is laid out from, and how amounts are written in the report's unit.
 *
 * @param version of the software, for the record on the cover
 * @param transactions the ledger rows to list; empty where none are to be
 * @param unusual single postings for a person to look at; empty where nobody asked for any
 * @param notes what people have typed on report sheets so far
 */
public record ReportContext(
        MonitoringReport report,
        InputPlaces places,
        String version,
        Optional<RowFeed<Transaction>> transactions,
        Optional<List<UnusualPosting>> unusual,
        List<KeptNote> notes) {

    public ReportContext {
        notes = List.copyOf(notes);
    }

    public ReportContext(
            MonitoringReport report, InputPlaces places, String version, Optional<RowFeed<Transaction>> transactions) {
        this(report, places, version, transactions, Optional.empty(), List.of());
    }

    public ReportContext(MonitoringReport report, InputPlaces places, String version) {
        this(report, places, version, Optional.empty());
    }

    /** The same with what people had typed on the report sheets that are written again. */
    public ReportContext keeping(List<KeptNote> typed) {
        return new ReportContext(report, places, version, transactions, unusual, typed);
    }

    /** The same with single postings for a person to look at. */
    public ReportContext listingUnusual(List<UnusualPosting> postings) {
        return new ReportContext(report, places, version, transactions, Optional.of(postings), notes);
    }

    static final String NOT_AVAILABLE = "n/a";
    /** Stands where an item has no such level above it, so that formulas can match any text. */
    static final String NO_LEVEL = "–";

    private static final int PERCENT_TO_SHARE = 2;

    MonitoringPosition position() {
        return report.position();
    }

    Unit unit() {
        return position().settings().unit();
    }

    Stage stage() {
        return position().stage();
    }

    /** A heading with its unit: "Outturn £m". */
    String in(String heading) {
        return heading + " " + unit().label();
    }

    /** An amount in the report's unit, to the penny. */
    CellValue amount(Money amount) {
        return CellValue.of(unit().exact(amount).stripTrailingZeros());
    }

    /** A percentage as the share a spreadsheet holds; n/a where there is none. */
    static CellValue share(Optional<Percentage> percentage) {
        return percentage
                .map(value -> CellValue.of(value.value().movePointLeft(PERCENT_TO_SHARE)))
                .orElse(CellValue.of(NOT_AVAILABLE));
    }

    static CellValue pounds(Money amount) {
        return CellValue.of(amount.pounds());
    }

    static String orDash(String level) {
        return level.isBlank() ? NO_LEVEL : level;
    }

    /** A formula of pounds turned into the report's unit, keeping the pence. */
    String fromPounds(String formula) {
        return unit() == Unit.POUNDS
                ? "ROUND(%s,2)".formatted(formula)
                : "ROUND((%s)/%d,%d)".formatted(formula, unit().pounds(), unit().exactDecimals());
    }

    /** A difference without the noise of binary fractions. */
    String rounded(String formula) {
        return "ROUND(%s,%d)".formatted(formula, unit().exactDecimals());
    }

    BigDecimal exact(Money amount) {
        return unit().exact(amount);
    }

    /** Whether formulas can use all of these names of input columns. */
    boolean knows(String... names) {
        return places().names().keySet().containsAll(List.of(names));
    }

    /**
     * Which way a balance went, as a reader of the printed figures sees it.
     *
     * @param existed a count that is nought where there was no balance before
     */
    String trend(String existed, String before, String now) {
        String printedNow = printed(now);
        String printedBefore = printed(before);
        return "IF(%s=0,\"%s\",IF(AND(%s=0,%s<>0),\"%s\",IF(%s=%s,\"%s\",IF(%s>%s,\"%s\",\"%s\"))))"
                .formatted(
                        existed,
                        Trend.NEW.label(),
                        printedNow,
                        printedBefore,
                        Trend.CLOSED.label(),
                        printedNow,
                        printedBefore,
                        Trend.SAME.label(),
                        printedNow,
                        printedBefore,
                        Trend.UP.label(),
                        Trend.DOWN.label());
    }

    private String printed(String formula) {
        return "ROUND(%s,%d)".formatted(formula, unit().decimals());
    }

    /** Whether people have told of anything that the ledger does not show yet. */
    boolean hasAdjustments() {
        return !position().inputs().schedules().adjustments().isEmpty();
    }

    /** Whether formulas can look things up on the Adjustments sheet. */
    private boolean knowsAdjustments() {
        return knows("In_Adjustments_Amount", "In_Adjustments_Item", "In_Adjustments_Period", "In_Adjustments_Kind");
    }

    /** Commitments of an item, added up live from the Adjustments sheet; blank where that cannot be. */
    String commitments(String item) {
        return knowsAdjustments() ? fromPounds(adjustments(item, "Commitment")) : "";
    }

    /** What an item has spent once only, added up live from the Adjustments sheet; blank where that cannot be. */
    String oneOffs(String item) {
        return knowsAdjustments() ? fromPounds(adjustments(item, "One-off")) : "";
    }

    /** What the ledger does not show yet of an item. */
    private String adjustments(String item, String kind) {
        return "SUMIFS(In_Adjustments_Amount,In_Adjustments_Item,%s,In_Adjustments_Period,%d,In_Adjustments_Kind,\"%s\")"
                .formatted(item, position().period().number(), kind);
    }

    /** Accruals less prepayments of an item; blank where they cannot be added up live. */
    String accruals(String item) {
        return knowsAdjustments()
                ? fromPounds(adjustments(item, "Accrual") + "-" + adjustments(item, "Prepayment"))
                : "";
    }

    /** "Outturn" at year end, else "Forecast outturn". */
    String outturnWord() {
        return stage().isYearEnd() ? "Outturn" : "Forecast outturn";
    }

    /** What every sheet with variances says of its unit and sign. */
    List<String> conventions() {
        return List.of("Amounts are in %s. %s less budget: a minus sign is an underspend, and favourable."
                .formatted(unit().label(), outturnWord()));
    }

    String titled(String what) {
        return "%s: %s, %s"
                .formatted(position().portfolio(), what, position().settings().year());
    }
}
