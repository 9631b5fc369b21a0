package org.outturn.excel.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.CodingBalances;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;
import org.outturn.excel.fast.NumberTable;
import org.outturn.excel.fast.PenceDigits;
import org.outturn.excel.fast.PostingSums;
import org.outturn.excel.fast.SpanRows;
import org.outturn.excel.fast.Spans;
import org.outturn.excel.fast.UnusualContentException;
import org.outturn.excel.tabular.RawSheet;
import org.outturn.excel.tabular.Row;

/**
 * Posts the rows that a scanner finds. A row is posted at once where every value that decides about it
 * has been judged before in some other row, and its amount is plain digits; any other row is read as
 * it is stored and judged like all rows of the careful path, and its values are known from then on.
 */
final class QuickRows implements SpanRows {

    private static final int POSTINGS_BETWEEN_COUNTS = 1_000;
    /** Of the key of a sum, with room for all that two readers know of a file. */
    private static final int PERIOD_BITS = 16;

    private static final int CODE_BITS = 21;
    private static final int LINE_BITS = 40;

    private final RawSheet sheet;
    private final TotalRows totals;
    private final KnownRowKinds kinds;
    private final KnownCodes costCentres;
    private final KnownCodes subjectives;
    private final KnownCodes currencies;
    private final KnownPeriods periods;
    private final QuickAmountColumns amounts;
    private final int widest;
    private final AmountStyle style;
    private final boolean balanced;
    private final PostingSums sums = new PostingSums();
    private final HandOvers handOvers = new HandOvers("rows");

    private LedgerScan scan;
    private Evidence evidence;
    private long firstLine;
    private long rows;
    private long postings;
    private long lastPosted;
    private long debits;
    private long credits;
    private long creditRows;

    QuickRows(RawSheet sheet, QuickColumns columns, ReadingRules rules) {
        boolean text = sheet.textFile().isPresent();
        this.sheet = sheet;
        this.totals = new TotalRows(rules.headings());
        this.kinds = new KnownRowKinds(text ? -1 : columns.count());
        this.costCentres = codes(LedgerField.COST_CENTRE, columns, rules);
        this.subjectives = codes(LedgerField.SUBJECTIVE, columns, rules);
        this.currencies = currencies(columns, rules);
        this.periods = new KnownPeriods(
                rules.options().fixedPeriod().isPresent()
                        ? new int[0]
                        : columns.slots(LedgerField.PERIOD, LedgerField.DATE, LedgerField.YEAR),
                rules::periodColumns);
        this.amounts = new QuickAmountColumns(
                columns,
                rules.options().layout().sign(),
                text ? QuickTextAmounts.in(rules.conventions().amountStyle()) : new QuickCellAmounts(sheet));
        this.widest = rules.widest();
        this.style = rules.conventions().amountStyle();
        this.balanced = rules.balanced();
    }

    private static KnownCodes codes(LedgerField field, QuickColumns columns, ReadingRules rules) {
        CodeColumns codes = rules.codeColumns();
        return new KnownCodes(field, row -> codes.read(row, field), columns.slot(field));
    }

    /** Only the ledger's own currency is known; a row in any other is read as it is stored. */
    private static KnownCodes currencies(QuickColumns columns, ReadingRules rules) {
        CurrencyColumn currency = rules.currencyColumn();
        return new KnownCodes(
                LedgerField.CURRENCY,
                row -> currency.foreign(row).isPresent() ? Optional.empty() : Optional.of(""),
                currency.column().isPresent() ? columns.slot(LedgerField.CURRENCY) : -1);
    }

    /** The rows that follow are those of a part, numbered anew: what cannot be posted at once is judged by its scan. */
    void start(int part, LedgerScan scanOfPart, Evidence evidenceOfPart) {
        scan = scanOfPart;
        evidence = evidenceOfPart;
        firstLine = (long) part << LINE_BITS;
    }

    /** Tells the scan of a part of all that has been posted of it. */
    void end() {
        addTally();
    }

    @Override
    public void row(Spans row) throws UnusualContentException {
        if (row.number() <= scan.headingRow()) {
            return;
        }
        rows++;
        int kind = kinds.find(row);
        if (row.isBlank() && kind >= 0) {
            scan.countBlank(row.number());
        } else if (kind < 0 || !row.isUnderstood() || !isPosted(row, kind)) {
            handOver(row);
        }
    }

    private boolean isPosted(Spans row, int kind) throws UnusualContentException {
        int costCentre = costCentres.find(row);
        int subjective = subjectives.find(row);
        if ((costCentre | subjective | currencies.find(row)) < 0 || row.width() > widest) {
            return false;
        }
        int before = periods.find(row);
        int known = before < 0 ? learnedPeriod(row) : before;
        if (known < 0 || periods.period(known) < 0 || !isPosting(costCentre, subjective, known)) {
            return false;
        }
        int period = periods.period(known);
        long pence = amounts.pence(row);
        if (pence == PenceDigits.UNREAD || pence == PenceDigits.NOTHING) {
            return false;
        }
        lastPosted = row.number();
        costCentres.use(costCentre);
        subjectives.use(subjective);
        sums.post(balanced ? key(costCentre, subjective, period) : period, pence, firstLine + row.number());
        if (before < 0) {
            scan.judgeAbove();
            periods.addFirst(known, evidence);
        } else {
            periods.count(known);
        }
        amounts.countProofs();
        tally(pence);
        if (kinds.isHidden(kind)) {
            scan.result().hidden().add(Money.ofPence(pence));
        }
        return true;
    }

    /** The days of a year are many: where nothing else of a row is new, it is only read for what its day means. */
    private int learnedPeriod(Spans row) throws UnusualContentException {
        handOvers.count(rows);
        periods.learn(row, sheet.row(row.stored(), row.number()), totals);
        return periods.find(row);
    }

    /** Whether the row has what no total row has, and a code, which no grand total without a label has. */
    private boolean isPosting(int costCentre, int subjective, int known) {
        return subjectives.isMark(subjective) || (costCentres.isMark(costCentre) && periods.isMark(known));
    }

    private static long key(int costCentre, int subjective, int period) {
        return ((((long) costCentre << CODE_BITS) | subjective) << PERIOD_BITS) | period;
    }

    private static int costCentreOf(long key) {
        return (int) (key >>> (CODE_BITS + PERIOD_BITS));
    }

    private static int subjectiveOf(long key) {
        return (int) (key >>> PERIOD_BITS) & ((1 << CODE_BITS) - 1);
    }

    private static int periodOf(long key) {
        return (int) key & ((1 << PERIOD_BITS) - 1);
    }

    private void tally(long pence) {
        postings++;
        if (pence < 0) {
            credits = Math.addExact(credits, pence);
            creditRows++;
        } else {
            debits = Math.addExact(debits, pence);
        }
        if (postings == POSTINGS_BETWEEN_COUNTS) {
            addTally();
        }
    }

    private void handOver(Spans row) throws UnusualContentException {
        handOvers.count(rows);
        Row read = sheet.row(row.stored(), row.number());
        addTally();
        scan.accept(read);
        kinds.learn(row, read);
        if (row.isUnderstood() && !row.isBlank()) {
            costCentres.learn(row, read, totals);
            subjectives.learn(row, read, totals);
            currencies.learn(row, read, totals);
            periods.learn(row, read, totals);
            amounts.learn(row);
        }
    }

    /** What has been posted since the last time, so that totals find the right sum above them. */
    private void addTally() {
        if (postings == 0) {
            return;
        }
        scan.countPostings(postings, lastPosted);
        scan.result().addPosted(new Tally(postings, Money.ofPence(debits), Money.ofPence(credits)), creditRows);
        postings = 0;
        debits = 0;
        credits = 0;
        creditRows = 0;
    }

    /** Takes in what another reader of the file has posted, when both have come to their ends. */
    void takeIn(QuickRows other) {
        int[] centres = costCentres.takeIn(other.costCentres);
        int[] accounts = subjectives.takeIn(other.subjectives);
        int[] ofPeriod = periods.takeIn(other.periods);
        other.sums.forEach((key, posted, sumOfDebits, sumOfCredits, firstRow, lastRow) -> {
            int period = ofPeriod[periodOf(key)];
            long here = balanced ? key(centres[costCentreOf(key)], accounts[subjectiveOf(key)], period) : period;
            sums.add(here, posted, sumOfDebits, sumOfCredits, firstRow, lastRow);
        });
    }

    /**
     * Hands over what has been posted, by coding and period.
     *
     * @param rowsAbove how many rows of the file stand above each part
     */
    void post(ScanResult result, long... rowsAbove) {
        costCentres.forEachUsed(result::addCostCentre);
        subjectives.forEachUsed(result::addSubjective);
        sums.forEach(new Posted(result, rowsAbove));
    }

    /** Adds what the rows posted prove. */
    void prove(Evidence whole) {
        periods.conclude(whole);
        amounts.conclude(whole.amounts(), style);
    }

    /** Where the sums go. */
    private final class Posted implements PostingSums.Taker {
        private final ScanResult result;
        private final long[] rowsAbove;
        private final NumberTable codings = new NumberTable();
        private final List<CodingBalances> balances = new ArrayList<>();
        private final RunningTally[] ofPeriods = new RunningTally[periods.count()];

        Posted(ScanResult result, long[] rowsAbove) {
            this.result = result;
            this.rowsAbove = rowsAbove;
        }

        @Override
        public void take(long key, long posted, long debits, long credits, long firstRow, long lastRow) {
            int id = periodOf(key);
            if (periods.reading(id) instanceof PeriodReading.Read read) {
                ofPeriod(id, read).add(posted, debits, credits);
                if (balanced) {
                    balancesOf(key).post(read.period(), posted, debits, credits, number(firstRow), number(lastRow));
                }
            }
        }

        private long number(long line) {
            return rowsAbove[(int) (line >>> LINE_BITS)] + (line & ((1L << LINE_BITS) - 1));
        }

        private RunningTally ofPeriod(int id, PeriodReading.Read read) {
            if (ofPeriods[id] == null) {
                ofPeriods[id] = result.period(PeriodKey.of(read));
            }
            return ofPeriods[id];
        }

        private CodingBalances balancesOf(long key) {
            long coding = key >>> PERIOD_BITS;
            int known = codings.find(coding);
            if (known != NumberTable.UNKNOWN) {
                return balances.get(known);
            }
            codings.add(coding);
            CodingBalances added = result.balancesOf(
                    new Coding(costCentres.text(costCentreOf(key)), subjectives.text(subjectiveOf(key))));
            balances.add(added);
            return added;
        }
    }
}
