package org.outturn.excel.ledger;

import java.util.Optional;
import java.util.OptionalInt;
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
    private final PeriodColumns periods;
    private final TotalRows totals;
    private final int widest;

    /** @param widest how many columns a row may fill before it must have been torn apart */
    RowJudge(Headings headings, AmountColumns amounts, PeriodColumns periods, int widest) {
        this.headings = headings;
        this.amounts = amounts;
        this.periods = periods;
        this.totals = new TotalRows(headings);
        this.widest = widest;
    }

    /**
     * @param sumBefore the sum of all rows before, to know a grand total by
     * @param last whether no row follows
     */
    Outcome judge(Row row, Money sumBefore, boolean last) {
        if (headings.isRepeatedBy(row)) {
            return new Outcome.Skipped(HEADING_REPEATED, Optional.empty());
        }
        if (isTornApart(row)) {
            return setAside(
                    "The row has more fields than the headings: a field with a comma may lack its quotation marks.");
        }
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
                && !code(row, LedgerField.COST_CENTRE).isEmpty()
                && !code(row, LedgerField.SUBJECTIVE).isEmpty();
        return cutOff ? setAside("The row ends before its amount.") : new Outcome.Skipped(NO_AMOUNT, Optional.empty());
    }

    private Outcome withAmount(Row row, Money amount, Money sumBefore, boolean last) {
        boolean total = totals.isLabelled(row) || (last && totals.isBareGrandTotal(row, amount, sumBefore));
        return total ? new Outcome.Skipped(TOTAL, Optional.of(amount)) : posting(row, amount);
    }

    private Outcome posting(Row row, Money amount) {
        Coding coding = new Coding(code(row, LedgerField.COST_CENTRE), code(row, LedgerField.SUBJECTIVE));
        boolean codingWanted = headings.has(LedgerField.COST_CENTRE) && headings.has(LedgerField.SUBJECTIVE);
        if (codingWanted && coding.costCentre().isEmpty() && coding.subjective().isEmpty()) {
            return new Outcome.SetAside(
                    Optional.empty(), "There is no cost centre and no subjective.", Optional.of(amount));
        }
        PeriodReading period = periods.read(row);
        if (period instanceof PeriodReading.Faulty faulty) {
            return new Outcome.SetAside(Optional.of(faulty.column()), faulty.reason(), Optional.of(amount));
        }
        Optional<PeriodReading.Read> read =
                period instanceof PeriodReading.Read known ? Optional.of(known) : Optional.empty();
        return new Outcome.Posted(coding, read, amount);
    }

    private String code(Row row, LedgerField field) {
        OptionalInt column = headings.column(field);
        return column.isEmpty()
                ? ""
                : CodeText.clean(row.cell(column.getAsInt()).text());
    }

    private static Outcome setAside(String reason) {
        return new Outcome.SetAside(Optional.empty(), reason, Optional.empty());
    }
}
