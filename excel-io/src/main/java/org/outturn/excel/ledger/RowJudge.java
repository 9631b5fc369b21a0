package org.outturn.excel.ledger;

import java.util.Optional;
import java.util.OptionalLong;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;
import org.outturn.excel.tabular.Row;

/** Decides what one row of a ledger is. */
final class RowJudge {

    static final String HEADING_REPEATED = "Heading repeated";
    static final String NO_AMOUNT = "No amount";
    static final String TOTAL = "Total row";

    private final Headings headings;
    private final AmountColumns amounts;
    private final AmountColumns amountsOfTotals;
    private final PeriodColumns periods;
    private final CodeColumns codes;
    private final CurrencyColumn currency;
    private final TotalRows totals;

    /** How many columns a row may fill before it must have been torn apart. */
    private final int widest;

    RowJudge(ReadingRules rules, Evidence evidence) {
        this.headings = rules.headings();
        this.amounts = rules.amountColumns(evidence.amounts());
        this.amountsOfTotals = rules.amountColumns(evidence.amountsOfTotals());
        this.periods = rules.periodColumns(evidence);
        this.codes = rules.codeColumns();
        this.currency = rules.currencyColumn();
        this.totals = new TotalRows(headings);
        this.widest = rules.widest();
    }

    /**
     * @param sumBefore the sum of all rows before, to know a grand total by
     * @param last whether no row follows
     */
    Outcome judge(Row row, Money sumBefore, boolean last) {
        if (headings.isRepeatedBy(row)) {
            return Outcome.Skipped.of(HEADING_REPEATED);
        }
        if (isTornApart(row)) {
            return setAside(
                    "The row has more fields than the headings: a field with a comma may lack its quotation marks.");
        }
        codes.pass(row);
        AmountReading amount = amounts.read(row);
        if (amount instanceof AmountReading.Faulty faulty) {
            return new Outcome.SetAside(Optional.of(faulty.column()), faulty.reason(), Optional.empty());
        }
        return amount instanceof AmountReading.Read read
                ? withAmount(row, read.amount(), sumBefore, last)
                : withoutAmount(row);
    }

    private boolean isTornApart(Row row) {
        return row.width() > widest
                && row.cells().stream().anyMatch(cell -> cell.column() >= widest && !cell.isBlank());
    }

    /** A coded row that stops before its amount has lost it; any other without one is a stray line. */
    private Outcome withoutAmount(Row row) {
        boolean cutOff = row.width() <= amounts.firstColumn()
                && totals.isFilled(row, LedgerField.COST_CENTRE)
                && totals.isFilled(row, LedgerField.SUBJECTIVE);
        return cutOff
                ? setAside("The row ends before its amount.")
                : new Outcome.Skipped(NO_AMOUNT, Optional.empty(), DeclaredCount.in(row));
    }

    private Outcome withAmount(Row row, Money amount, Money sumBefore, boolean last) {
        if (totals.isLabelled(row)) {
            return total(row, amount, DeclaredCount.in(row));
        }
        return last && totals.isBareGrandTotal(row, amount, sumBefore)
                ? total(row, amount, DeclaredCount.besideTotal(row, amounts.firstColumn()))
                : posting(row, amount);
    }

    /** It is read once more only to know which part of the evidence comes from totals. */
    private Outcome total(Row row, Money amount, OptionalLong count) {
        amountsOfTotals.read(row);
        return new Outcome.Skipped(TOTAL, Optional.of(amount), count);
    }

    private Outcome posting(Row row, Money amount) {
        Optional<String> foreign = currency.foreign(row);
        if (foreign.isPresent()) {
            return inAnotherCurrency(foreign.get());
        }
        Optional<Coding> coding = codes.read(row);
        if (coding.isEmpty()) {
            return new Outcome.SetAside(
                    Optional.of(codes.combinedColumn()),
                    Quote.of(codes.combinedCode(row)) + " is not a code of the shape stated.",
                    Optional.of(amount));
        }
        boolean uncoded =
                coding.get().costCentre().isEmpty() && coding.get().subjective().isEmpty();
        if (codes.areWanted() && uncoded) {
            return new Outcome.SetAside(
                    Optional.empty(), "There is no cost centre and no subjective.", Optional.of(amount));
        }
        PeriodReading period = periods.read(row);
        if (period instanceof PeriodReading.Faulty faulty) {
            return new Outcome.SetAside(Optional.of(faulty.column()), faulty.reason(), Optional.of(amount));
        }
        Optional<PeriodReading.Read> read =
                period instanceof PeriodReading.Read known ? Optional.of(known) : Optional.empty();
        return new Outcome.Posted(coding.get(), read, amount);
    }

    /** What it comes to in pounds nobody can say. */
    private Outcome inAnotherCurrency(String foreign) {
        return new Outcome.SetAside(
                Optional.of(currency.column().orElseThrow()),
                "The amount is in " + Quote.of(foreign) + ", and the ledger is read in " + currency.own() + ".",
                Optional.empty());
    }

    private static Outcome setAside(String reason) {
        return new Outcome.SetAside(Optional.empty(), reason, Optional.empty());
    }
}
