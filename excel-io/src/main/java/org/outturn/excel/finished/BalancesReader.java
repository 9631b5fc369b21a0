package org.outturn.excel.finished;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final String COST_CENTRE = "Cost centre";
    private static final String SUBJECTIVE = "Subjective";
    private static final String TO_DATE = "To date £";
    private static final String LEDGER_ROWS = "Ledger rows";
    private static final Pattern PERIOD = Pattern.compile("Period ([0-9]{1,2}) £");

    private static final BigDecimal NOISE = new BigDecimal("0.00001");

    private final SourceReference place;
    private final Map<String, Integer> columns = new HashMap<>();
    private final SortedMap<Integer, Integer> periods = new TreeMap<>();
    private final Map<Coding, Long> rowsByCoding = new HashMap<>();
    private final Map<Coding, String> items = new HashMap<>();
    private final List<LedgerLine> lines = new ArrayList<>();
    private final List<ReportDifference> differences = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private BalancesReader(SourceReference place) {
        this.place = place;
    }

    static Reading<FoundBalances> read(TabularFile workbook, TabularSheet sheet) throws UnreadableFileException {
        BalancesReader reader = of(workbook.name());
        workbook.forEachRow(sheet, reader::accept);
        return reader.reading();
    }

    /** One that is shown the sheet's rows by somebody else. */
    static BalancesReader of(String file) {
        return new BalancesReader(SourceReference.ofSheet(file, SHEET));
    }

    /** What the rows shown so far say. */
    Reading<FoundBalances> reading() {
        if (columns.isEmpty()) {
            findings.add(Finding.error(
                    "BALANCES_HEADINGS",
                    place,
                    "there is no row with the headings Cost centre, Subjective and To date £.",
                    "Write the sheet again with 'outturn report'."));
        }
        Tally posted = Tally.sum(lines.stream().map(LedgerLine::tally).toList());
        LedgerExtract ledger = new LedgerExtract(place, "", posted.rows(), lines, List.of(), Tally.NONE, Map.of());
        return Reading.unlessRefused(new FoundBalances(ledger, items, rowsByCoding, periods, differences), findings);
    }

    void accept(Row row) {
        if (columns.isEmpty()) {
            findHeadings(row);
        } else if (!text(row, COST_CENTRE).isEmpty() || !text(row, SUBJECTIVE).isEmpty()) {
            balance(row, new Coding(text(row, COST_CENTRE), text(row, SUBJECTIVE)));
        }
    }

    private void findHeadings(Row row) {
        Map<String, Integer> headings = new HashMap<>();
        row.cells().forEach(cell -> headings.putIfAbsent(cell.text().strip(), cell.column()));
        if (headings.keySet().containsAll(List.of(COST_CENTRE, SUBJECTIVE, TO_DATE))) {
            columns.putAll(headings);
            headings.forEach((heading, column) -> {
                Matcher period = PERIOD.matcher(heading);
                if (period.matches() && AccountingPeriod.isValid(Long.parseLong(period.group(1)))) {
                    periods.put(Integer.valueOf(period.group(1)), column);
                }
            });
        }
    }

    private void balance(Row row, Coding coding) {
        Long before = rowsByCoding.putIfAbsent(coding, row.number());
        items.putIfAbsent(coding, columns.containsKey(ITEM) ? text(row, ITEM) : "");
        if (before != null) {
            differences.add(new RowDifference(
                    SHEET,
                    "row " + row.number(),
                    "row %d is cost centre %s with subjective %s, as row %d is."
                            .formatted(row.number(), coding.costCentre(), coding.subjective(), before)));
        }
        Money toDate = Money.ZERO;
        long ledgerRows = ledgerRows(row);
        for (Map.Entry<Integer, Integer> period : periods.entrySet()) {
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
        Optional<BigDecimal> stated = Optional.ofNullable(columns.get(LEDGER_ROWS))
                .map(row::cell)
                .filter(cell -> cell.isNumber())
                .map(cell -> new BigDecimal(cell.text()));
        return stated.map(BigDecimal::longValue).filter(rows -> rows > 0).orElse(1L);
    }

    private String text(Row row, String heading) {
        Cell cell = row.cell(columns.get(heading));
        return cell.isBlank() ? "" : cell.text().strip();
    }

    /** A blank cell is a period without postings. */
    private Money amount(Row row, int column) {
        Cell cell = row.cell(column);
        if (cell.isBlank() && !cell.isUncalculated()) {
            return Money.ZERO;
        }
        Optional<Money> amount = pence(cell);
        if (amount.isEmpty()) {
            findings.add(Finding.error(
                    "BALANCES_AMOUNT",
                    SourceReference.ofCell(place.file(), SHEET, row.address(column)),
                    "\"%s\" is not an amount in pounds and pence.".formatted(cell.text()),
                    "Write the sheet again with 'outturn report'."));
        }
        return amount.orElse(Money.ZERO);
    }

    private static Optional<Money> pence(Cell cell) {
        if (!cell.isNumber()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(cell.text());
        BigDecimal pence = value.setScale(2, RoundingMode.HALF_UP);
        boolean exact = value.subtract(pence).abs().compareTo(NOISE) < 0;
        return exact ? Optional.of(Money.of(pence)) : Optional.empty();
    }

    private void compareToDate(Row row, Coding coding, Money expected) {
        int column = columns.get(TO_DATE);
        Cell cell = row.cell(column);
        boolean agrees = pence(cell).filter(expected::equals).isPresent();
        if (!agrees && !cell.isUncalculated()) {
            CellValue found = cell.isNumber() ? CellValue.of(new BigDecimal(cell.text())) : CellValue.of(cell.text());
            differences.add(new CellDifference(
                    SHEET,
                    row.address(column),
                    TO_DATE,
                    coding.toString(),
                    CellFormat.POUNDS,
                    CellValue.of(expected.pounds()),
                    found));
        }
    }
}
