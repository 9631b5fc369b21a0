package org.outturn.excel.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.Tally;
import org.outturn.core.ledger.TrialBalances;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * A ledger file whose rows can be had one after another, with all their fields, as often as they are
 * wanted. Opening it reads it once, for what its figures mean and for the same balances that {@link
 * LedgerReader} gives; after that no more than a row or two are held at a time, however long the file.
 */
public final class LedgerStream {

    private final Path file;
    private final LedgerReadOptions options;
    private final List<ChosenSheet> sheets;
    private final Conventions conventions;
    private final boolean statesYears;
    private final Counted counted;
    private final LedgerExtract extract;
    private Optional<Finding> unwritable = Optional.empty();

    /** What the rows came to when the file was opened. */
    private record Counted(long rows, Tally posted, Tally setAside) {

        static Counted of(ScanResult result) {
            return new Counted(
                    result.rows(),
                    result.posted().tally(),
                    result.setAsideTally().tally());
        }
    }

    /** Keeps little of the walk: what was added up by coding may be large. */
    private LedgerStream(Path file, LedgerReadOptions options, Walk walk, LedgerExtract extract) {
        this.file = file;
        this.options = options;
        this.sheets = walk.sheets();
        this.conventions = walk.conventions();
        this.statesYears =
                walk.result().periods().keySet().stream().noneMatch(key -> key.startYear() == PeriodKey.NO_YEAR);
        this.counted = Counted.of(walk.result());
        this.extract = extract;
    }

    private Headings headingRow() {
        return sheets.get(0).headings();
    }

    /**
     * Refuses what {@link LedgerReader} refuses. Where the options name no year, as when extracts are
     * compared, a file needs no more than amounts, and a row of any year is good.
     */
    public static Reading<LedgerStream> open(Path file, LedgerReadOptions given) {
        LedgerReadOptions options = given.of(file);
        Requirement requirement = options.year().isPresent() ? Requirement.toPost(options) : Requirement.DESCRIPTION;
        return LedgerReader.read(
                file,
                options,
                requirement,
                Pace.USUAL,
                (walk, extract) -> new LedgerStream(file, options, walk, extract));
    }

    /** What the ledgers of one run hold between them: trial balances turned into what moved in each period. */
    public static List<LedgerExtract> extracts(List<LedgerStream> ledgers) {
        List<LedgerExtract> extracts =
                ledgers.stream().map(LedgerStream::extract).toList();
        return ledgers.stream().allMatch(LedgerStream::holdsPostings) ? extracts : TrialBalances.asMovements(extracts);
    }

    /** The balances, and what became of the rows in all: what {@link LedgerReader} gives; without lines where no year was named. */
    public LedgerExtract extract() {
        return extract;
    }

    /** Whether its rows are postings, and not balances to date as in a trial balance. */
    public boolean holdsPostings() {
        return options.layout().amounts() != Amounts.BALANCES_TO_DATE;
    }

    /** Whether the file has something to say of this field. */
    public boolean states(LedgerField field) {
        boolean splits = field == LedgerField.SUBJECTIVE && headingRow().isSplit();
        return splits
                || headingRow().has(field)
                || options.layout().value(field).isPresent();
    }

    /** Whether every period is stated with its financial year, be it by a date. */
    public boolean statesYears() {
        return statesYears;
    }

    /** How many rows carry an amount that counts. */
    public long postings() {
        return counted.posted().rows();
    }

    /** All headings of the file as it has them. */
    public List<String> headings() {
        return headingRow().texts();
    }

    /** What was found in the texts of rows that have been handed over; nothing before any has been. */
    public List<Finding> findings() {
        return unwritable.stream().toList();
    }

    /** Whether there is a column with this heading, or one that holds the field of this name. */
    public boolean hasColumn(String name) {
        return headingRow().columnNamed(name).isPresent();
    }

    /**
     * Hands over every row below the headings that is not blank, from top to bottom. Throws where the
     * file can no longer be read or is not what was opened: all handed over is then worth nothing.
     */
    public void forEachRow(Consumer<LedgerRow> rows) throws UnreadableFileException {
        forEachRow(List.of(), rows);
    }

    /**
     * The same with what else stands in some columns.
     *
     * @param columns names of columns that there are
     */
    public void forEachRow(List<String> columns, Consumer<LedgerRow> rows) throws UnreadableFileException {
        forEachRow(columns, outcome -> true, rows);
    }

    /**
     * The same of some postings only: of those that are not wanted, no more is read than has to be.
     *
     * @param wanted is asked once for each posting, from top to bottom
     */
    public void forEachPosting(List<String> columns, BooleanSupplier wanted, Consumer<LedgerRow> rows)
            throws UnreadableFileException {
        forEachRow(columns, outcome -> outcome instanceof Outcome.Posted && wanted.getAsBoolean(), rows);
    }

    private void forEachRow(List<String> columns, Predicate<Outcome> wanted, Consumer<LedgerRow> rows)
            throws UnreadableFileException {
        List<Integer> chosen = columns.stream()
                .map(name -> headingRow().columnNamed(name).orElseThrow())
                .toList();
        ReadingRules rules = new ReadingRules(options, conventions, sheets.get(0), false);
        JudgedRows described = new RowFields(rules, chosen).to(rows);
        JudgedRows judged = (row, outcome, sheet) -> {
            if (wanted.test(outcome)) {
                described.judged(row, outcome, sheet);
            }
        };
        try (TabularFile opened = TabularFile.open(file, options.toOpen())) {
            ScanResult again = LedgerWalker.carefully(opened, sheets, rules, options.progress(), judged)
                    .result();
            if (!Counted.of(again).equals(counted)) {
                throw changed();
            }
            unwritable = RowFindings.unwritable(again);
        } finally {
            options.progress().done();
        }
    }

    /** To be thrown where the file is not what was opened. */
    public UnreadableFileException changed() {
        return new UnreadableFileException(LedgerReader.changed(extract.source().file()));
    }
}
