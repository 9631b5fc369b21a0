package org.outturn.excel.ledger;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Thousands;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.ledger.ScanResult.DeclaredTotal;

/** What is said about rows that count all the same, and about what a file states of itself. */
final class RowFindings {

    private final Walk walk;
    private final LedgerReadOptions options;
    private final SourceReference place;

    RowFindings(Walk walk, LedgerReadOptions options) {
        this.walk = walk;
        this.options = options;
        this.place = walk.sheets().get(0).sheet().reference();
    }

    Stream<Finding> all() {
        return Stream.of(
                        subtotals(),
                        declaredCount(),
                        titleOfAnotherMonth(),
                        remark(Remarks.Kind.INVISIBLE, RowFindings::invisible),
                        remark(Remarks.Kind.ERROR_FOR_CODE, RowFindings::errorForCode),
                        remark(Remarks.Kind.AMOUNT_AS_TEXT, RowFindings::amountAsText),
                        remark(Remarks.Kind.VAT_DIFFERS, RowFindings::vatDiffers),
                        alikeCodes("cost centre", walk.result().costCentres()),
                        alikeCodes("subjective", walk.result().subjectives()))
                .flatMap(Optional::stream);
    }

    /** The file's own grand total has a finding of its own. */
    private Optional<Finding> subtotals() {
        Optional<DeclaredTotal> grand = walk.result().lastTotal();
        List<DeclaredTotal> differing = walk.result().totals().differing().stream()
                .filter(total -> !grand.equals(Optional.of(total)))
                .toList();
        return differing.stream()
                .findFirst()
                .map(first -> Finding.warning(
                        "LEDGER_SUBTOTAL_DIFFERS",
                        first.place(),
                        "A total inside the file (" + first.declared().inPounds() + ") agrees with no rows above it"
                                + more(differing.size()) + ".",
                        "See which rows are missing or counted twice."));
    }

    private static String more(long count) {
        return count == 1 ? "" : ", and so do others (" + Thousands.of(count) + " in all)";
    }

    private Optional<Finding> declaredCount() {
        return walk.result()
                .totals()
                .lastCount()
                .filter(count -> count.declared() != count.counted())
                .map(count -> Finding.warning(
                        "LEDGER_COUNT_DIFFERS",
                        count.place(),
                        "The file says that it has " + Thousands.of(count.declared(), "row") + ", and "
                                + Thousands.of(count.counted()) + " with an amount stand above that line.",
                        "See which rows are missing, or counted twice."));
    }

    /** Only where the period was given: a row that states its own needs no title. */
    private Optional<Finding> titleOfAnotherMonth() {
        if (walk.headings().has(LedgerField.PERIOD) || options.fixedPeriod().isPresent()) {
            return Optional.empty();
        }
        return options.layout()
                .period()
                .flatMap(given -> walk.titles()
                        .month()
                        .filter(month -> periodOf(month).filter(given::equals).isEmpty())
                        .map(month -> Finding.warning(
                                "LEDGER_TITLE_DISAGREES",
                                place,
                                "The period was given as " + given.number() + ", and the title of the file names "
                                        + month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " "
                                        + month.getYear() + ".",
                                "Check that it is the right file, and the right period.")));
    }

    private Optional<AccountingPeriod> periodOf(YearMonth month) {
        return options.year()
                .map(year -> year.periodOf(month.atDay(1)))
                .orElseGet(() -> Optional.of(inYearFromApril(month.getMonth())));
    }

    private static AccountingPeriod inYearFromApril(Month month) {
        return new AccountingPeriod(month.minus(Month.MARCH.getValue()).getValue());
    }

    private Optional<Finding> remark(Remarks.Kind kind, Function<Remarks.Remark, Finding> finding) {
        return walk.result().remarks().of(kind).map(finding);
    }

    private static Finding invisible(Remarks.Remark first) {
        return Finding.warning(
                "LEDGER_INVISIBLE",
                first.place(),
                "A code or an amount, " + Quote.of(first.text())
                        + ", holds spaces or characters that cannot be told from nothing; in all rows they are left out.",
                "Remove them at their source, so that other programs find the same codes.");
    }

    /** Of a reading that hands its rows over. */
    static Optional<Finding> unwritable(ScanResult result) {
        return result.remarks()
                .of(Remarks.Kind.UNWRITABLE)
                .map(first -> Finding.warning(
                        "LEDGER_UNWRITABLE",
                        first.place(),
                        "The text " + Quote.of(first.text())
                                + " holds control characters, which no cell of a workbook can; in all rows ("
                                + Thousands.of(first.rows()) + ") they are left out, or shown as \uFFFD.",
                        "Remove them at their source."));
    }

    private static Finding errorForCode(Remarks.Remark first) {
        return Finding.warning(
                "LEDGER_ERROR_FOR_CODE",
                first.place(),
                "Excel shows the error " + Quote.of(first.text()) + " in place of a code; it is kept as a text.",
                "Mend the formula behind it and save the file again.");
    }

    private static Finding amountAsText(Remarks.Remark first) {
        return Finding.warning(
                "LEDGER_AMOUNTS_AS_TEXT",
                first.place(),
                "The workbook holds amounts as text (" + Thousands.of(first.rows()) + "), such as "
                        + Quote.of(first.text()) + " here; they are read as the numbers they show.",
                "A SUM in Excel leaves them out: export the ledger with amounts as numbers.");
    }

    private static Finding vatDiffers(Remarks.Remark first) {
        return Finding.warning(
                "LEDGER_VAT_DIFFERS",
                first.place(),
                "Net and VAT do not come to the gross amount in some rows (" + Thousands.of(first.rows())
                        + "), this being the first. The net amount counts.",
                "Check the rows at their source.");
    }

    private Optional<Finding> alikeCodes(String what, Set<String> codes) {
        List<String> pairs = AlikeCodes.in(codes);
        return pairs.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "LEDGER_ALIKE_CODES",
                        place,
                        "A " + what + " is written in two ways: " + String.join(", ", pairs)
                                + ". Codes that differ in leading noughts are kept apart; case makes no difference to Coding.",
                        "See that Coding has both, or mend one at its source."));
    }
}
