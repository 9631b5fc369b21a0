package org.outturn.excel.finished;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * Reads the Balances sheet as a ledger: a posting for each coding and period, in pounds. Columns are found by their
 * headings (Item, Cost centre, Subjective, Period 1 £ and on, To date £, Ledger rows) and rows may stand in any order,
 * filtered out of sight or not. Which item a coding belongs to is for Coding to say.
 */
final class BalancesReader {

    static final String SHEET = "Balances";

    private static final String ITEM = "Item";
    private static final String LEDGER_ROWS = "Ledger rows";

    private final SourceReference place;
    private final Map<Coding, Long> rowsByCoding = new HashMap<>();
    private final Map<Coding, String> items = new HashMap<>();
    private final List<LedgerLine> lines = new ArrayList<>();
    private final List<ReportDifference> differences = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<BalanceColumns> columns = Optional.empty();

    private BalancesReader(SourceReference place) {
        this.place = place;
    }

    static Reading<FoundBalances> read(TabularFile workbook, TabularSheet sheet) throws UnreadableFileException {
        BalancesReader reader = new BalancesReader(SourceReference.ofSheet(workbook.name(), SHEET));
        workbook.forEachRow(sheet, reader::accept);
        return reader.reading();
    }

    private Reading<FoundBalances> reading() {
        if (columns.isEmpty()) {
            findings.add(Finding.error(
                    "BALANCES_HEADINGS",
                    place,
                    BalanceColumns.MISSING,
                    "Write the sheet again with 'outturn report'."));
        }
        Tally posted = Tally.sum(lines.stream().map(LedgerLine::tally).toList());
        LedgerExtract ledger = new LedgerExtract(place, "", posted.rows(), lines, List.of(), Tally.NONE, Map.of());
        return Reading.unlessRefused(new FoundBalances(ledger, items, rowsByCoding, periods(), differences), findings);
    }

    private SortedMap<Integer, Integer> periods() {
        return columns.map(BalanceColumns::periods).orElseGet(TreeMap::new);
    }

    private void accept(Row row) {
        if (columns.isEmpty()) {
            columns = BalanceColumns.in(row);
        } else if (columns.get().holdsBalance(row)) {
            balance(row, new Coding(text(row, BalanceColumns.COST_CENTRE), text(row, BalanceColumns.SUBJECTIVE)));
        }
    }

    private void balance(Row row, Coding coding) {
        Long before = rowsByCoding.putIfAbsent(coding, row.number());
        items.putIfAbsent(coding, text(row, ITEM));
        if (before != null) {
            differences.add(new RowDifference(
                    SHEET,
                    "row " + row.number(),
                    "row %d is cost centre %s with subjective %s, as row %d is."
                            .formatted(row.number(), coding.costCentre(), coding.subjective(), before)));
        }
        Money toDate = Money.ZERO;
        long ledgerRows = ledgerRows(row);
        for (Map.Entry<Integer, Integer> period : periods().entrySet()) {
            Money amount = amount(row, period.getValue());
            Tally tally = new Tally(ledgerRows, Money.ZERO, Money.ZERO).plus(withoutRows(amount));
            lines.add(new LedgerLine(coding, new AccountingPeriod(period.getKey()), tally, row.number(), row.number()));
            toDate = toDate.plus(amount);
            ledgerRows = 0;
        }
        compareToDate(row, coding, toDate);
    }

    private static Tally withoutRows(Money amount) {
        Tally one = Tally.of(amount);
        return new Tally(0, one.debits(), one.credits());
    }

    /** How many postings a balance stands for, all counted in its first period: which they are in is not known. */
    private long ledgerRows(Row row) {
        Optional<BigDecimal> stated = columns.flatMap(known -> known.columnOf(LEDGER_ROWS))
                .map(row::cell)
                .filter(cell -> cell.isNumber())
                .map(cell -> new BigDecimal(cell.text()));
        return stated.map(BigDecimal::longValue).filter(rows -> rows > 0).orElse(1L);
    }

    private String text(Row row, String heading) {
        return columns.orElseThrow().text(row, heading);
    }

    private Money amount(Row row, int column) {
        Cell cell = row.cell(column);
        Optional<Money> amount = BalanceColumns.amount(cell);
        if (amount.isEmpty()) {
            findings.add(Finding.error(
                    "BALANCES_AMOUNT",
                    SourceReference.ofCell(place.file(), SHEET, row.address(column)),
                    BalanceColumns.noAmount(cell),
                    "Write the sheet again with 'outturn report'."));
        }
        return amount.orElse(Money.ZERO);
    }

    private void compareToDate(Row row, Coding coding, Money expected) {
        int column =
                columns.flatMap(known -> known.columnOf(BalanceColumns.TO_DATE)).orElseThrow();
        Cell cell = row.cell(column);
        boolean agrees = BalanceColumns.pence(cell).filter(expected::equals).isPresent();
        if (!agrees && !cell.isUncalculated()) {
            CellValue found = cell.isNumber() ? CellValue.of(new BigDecimal(cell.text())) : CellValue.of(cell.text());
            differences.add(new CellDifference(
                    SHEET,
                    row.address(column),
                    BalanceColumns.TO_DATE,
                    coding.toString(),
                    CellFormat.POUNDS,
                    CellValue.of(expected.pounds()),
                    found));
        }
    }
}
