package org.outturn.excel.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.money.Thousands;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;

/** What is said about a ledger once its rows have been read: one method a finding. */
final class LedgerFindings {

    /** An export of fewer rows may well have no credit. */
    private static final long ROWS_WITH_CREDITS = 1_000;

    private static final long LAST_ROW_OF_EXCEL = 1_048_576;

    private final Walk walk;
    private final LedgerReadOptions options;
    private final SourceReference place;

    LedgerFindings(Walk walk, LedgerReadOptions options) {
        this.walk = walk;
        this.options = options;
        this.place = walk.sheets().get(0).sheet().reference();
    }

    List<Finding> all() {
        return Stream.concat(ofMeaning(), new RowFindings(walk, options).all()).toList();
    }

    private Stream<Finding> ofMeaning() {
        return Stream.of(
                        noRows(),
                        mixedDates(),
                        noDates(),
                        periodQuestion(),
                        monthQuestion(),
                        otherYear(),
                        monthFirst(),
                        calendarMonths(),
                        declaredTotal(),
                        noCredits(),
                        hiddenRows(),
                        roundedCodes(),
                        fullSheet())
                .flatMap(Optional::stream);
    }

    private Optional<Finding> noRows() {
        return when(
                walk.result().rows() == 0,
                () -> Finding.error(
                        "LEDGER_NO_ROWS",
                        place,
                        "There are headings and no rows below them.",
                        "Check the dates and filters that the export was run with."));
    }

    private Optional<Finding> mixedDates() {
        DateEvidence dates = walk.evidence().dates();
        return when(
                dates.isMixed() && options.statedDateOrder().isEmpty(),
                () -> Finding.error(
                        "LEDGER_DATE_ORDER",
                        place,
                        "The dates mix two orders: \"" + dates.dayFirst() + "\" has the day first, \""
                                + dates.monthFirst() + "\" the month.",
                        "Export the ledger again without opening it in Excel, or with dates as 2020-04-01."));
    }

    private Optional<Finding> noDates() {
        boolean onlyDates = options.fixedPeriod().isEmpty()
                && options.layout().period().isEmpty()
                && !walk.headings().has(LedgerField.PERIOD);
        return when(
                onlyDates && walk.evidence().dates().noneReadable(),
                () -> Finding.error(
                        "LEDGER_NO_DATES",
                        place,
                        "Not one date can be read in the column \""
                                + walk.headings().heading(LedgerField.DATE) + "\".",
                        "Enter the period of the file on the Ledger layout sheet, under Value beside \"Period\", or give --value \"period of "
                                + place.file() + "=N\"; or export it with dates."));
    }

    private Optional<Finding> periodQuestion() {
        CodeVotes codes = walk.evidence().yearCodes();
        return when(
                isOpen(codes),
                () -> Finding.error(
                        "LEDGER_PERIOD_QUESTION",
                        place,
                        "Does the column \"" + walk.headings().heading(LedgerField.PERIOD)
                                + "\" hold periods of the financial year or months of the calendar? Its codes, such as "
                                + codes.example() + ", could be both.",
                        "Choose what they are on the Ledger layout sheet, under Period codes, or give --period-codes start-year, end-year or calendar; or export the posting date too."));
    }

    private Optional<Finding> monthQuestion() {
        CodeVotes codes = walk.evidence().bareCodes();
        return when(
                isOpen(codes)
                        && HeadingKey.of(walk.headings().heading(LedgerField.PERIOD))
                                .contains("month"),
                () -> Finding.error(
                        "LEDGER_PERIOD_QUESTION",
                        place,
                        "Is 1 in the column \"" + walk.headings().heading(LedgerField.PERIOD)
                                + "\" January or the first month of the financial year?",
                        "Choose what it is on the Ledger layout sheet, under Period codes, or give --period-codes calendar or start-year; or export the posting date too."));
    }

    private boolean isOpen(CodeVotes codes) {
        Optional<Integer> startYear = options.year().map(FinancialYear::startYear);
        return options.layout().periodCodes().isEmpty()
                && codes.hasCodes()
                && codes.meaning(startYear).isEmpty();
    }

    private Optional<Finding> otherYear() {
        return walk.evidence()
                .years()
                .otherYearOnly()
                .map(start -> Finding.error(
                        "LEDGER_OTHER_YEAR",
                        place,
                        "No row belongs to " + options.year().orElseThrow() + "; the first belongs to "
                                + FinancialYear.labelOf(start) + ".",
                        "Check the file, and the financial year on the Settings sheet."));
    }

    private Optional<Finding> monthFirst() {
        return when(
                options.statedDateOrder().isEmpty() && walk.conventions().dateOrder() == DateOrder.MDY,
                () -> Finding.warning(
                        "LEDGER_MONTH_FIRST",
                        place,
                        "The dates have the month first, as \""
                                + walk.evidence().dates().monthFirst() + "\" proves.",
                        "Check some dates against the finance system."));
    }

    private Optional<Finding> calendarMonths() {
        boolean proved = options.layout().periodCodes().isEmpty()
                && walk.evidence().bareCodes().hasCodes()
                && walk.conventions().bareCodes() == PeriodCodes.CALENDAR;
        return when(
                proved,
                () -> Finding.warning(
                        "LEDGER_CALENDAR_MONTHS",
                        place,
                        "The column \"" + walk.headings().heading(LedgerField.PERIOD)
                                + "\" holds months of the calendar, as the dates beside it prove.",
                        "Check some rows against the finance system."));
    }

    private Optional<Finding> declaredTotal() {
        return walk.result()
                .lastTotal()
                .filter(total -> !total.declared().equals(total.sumAbove()))
                .map(total -> Finding.warning(
                        "LEDGER_TOTAL_DIFFERS",
                        total.place(),
                        "The file's own total is " + total.declared().inPounds() + ", and its rows come to "
                                + total.sumAbove().inPounds() + ".",
                        "See which rows are missing, set aside or counted twice."));
    }

    private Optional<Finding> noCredits() {
        RunningTally posted = walk.result().posted();
        return when(
                posted.rows() >= ROWS_WITH_CREDITS && posted.creditRows() == 0,
                () -> Finding.warning(
                        "LEDGER_NO_CREDITS",
                        place,
                        "There is no credit in " + Thousands.of(posted.rows()) + " rows.",
                        "Check that the export does not leave out credits or their signs."));
    }

    private Optional<Finding> hiddenRows() {
        RunningTally hidden = walk.result().hidden();
        return when(
                hidden.rows() > 0,
                () -> Finding.warning(
                        "LEDGER_HIDDEN_ROWS",
                        place,
                        "Hidden or filtered rows were read too (" + Thousands.of(hidden.rows()) + "); they come to "
                                + hidden.sum().inPounds() + ".",
                        "Remove them if they are not meant."));
    }

    private Optional<Finding> roundedCodes() {
        long rounded = walk.result().roundedCodes();
        return when(
                rounded > 0,
                () -> Finding.warning(
                        "LEDGER_ROUNDED_CODES",
                        place,
                        "Excel has rounded codes, such as 1.23E+11, in some rows (" + Thousands.of(rounded) + ").",
                        "Export the ledger again and do not save it from Excel as CSV."));
    }

    private Optional<Finding> fullSheet() {
        return when(
                walk.textForm().isEmpty() && walk.result().lastRow() == LAST_ROW_OF_EXCEL,
                () -> Finding.warning(
                        "LEDGER_SHEET_FULL",
                        place,
                        "The sheet is filled to its last row, so the ledger may be cut off.",
                        "Export it as CSV, or in two parts."));
    }

    private static Optional<Finding> when(boolean found, Supplier<Finding> finding) {
        return found ? Optional.of(finding.get()) : Optional.empty();
    }
}
