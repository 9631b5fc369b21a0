package org.outturn.excel.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.TrialBalances;
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
    private final Walk walk;
    private final LedgerExtract extract;

    LedgerStream(Path file, LedgerReadOptions options, Walk walk, LedgerExtract extract) {
        this.file = file;
        this.options = options;
        this.walk = walk;
        this.extract = extract;
    }

    /**
     * Refuses what {@link LedgerReader} refuses. Where the options name no year, as when extracts are
     * compared, a file needs no more than amounts, and a row of any year is good.
     */
    public static Reading<LedgerStream> open(Path file, LedgerReadOptions options) {
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
        boolean toDate =
                ledgers.stream().anyMatch(ledger -> ledger.options.layout().amounts() == Amounts.BALANCES_TO_DATE);
        return toDate ? TrialBalances.asMovements(extracts) : extracts;
    }

    /** The balances, and what became of the rows in all: what {@link LedgerReader} gives. */
    public LedgerExtract extract() {
        return extract;
    }

    /** Whether the file has something to say of this field. */
    public boolean states(LedgerField field) {
        boolean splits = field == LedgerField.SUBJECTIVE && walk.headings().isSplit();
        return splits
                || walk.headings().has(field)
                || options.layout().value(field).isPresent();
    }

    /** Whether every period is stated with its financial year, be it by a date. */
    public boolean statesYears() {
        return walk.result().periods().keySet().stream().noneMatch(key -> key.startYear() == PeriodKey.NO_YEAR);
    }

    /** All headings of the file as it has them. */
    public List<String> headings() {
        return walk.headings().texts();
    }

    /** Whether there is a column with this heading, or one that holds the field of this name. */
    public boolean hasColumn(String name) {
        return walk.headings().columnNamed(name).isPresent();
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
        List<Integer> chosen = columns.stream()
                .map(name -> walk.headings().columnNamed(name).orElseThrow())
                .toList();
        ReadingRules rules =
                new ReadingRules(options, walk.conventions(), walk.sheets().get(0));
        JudgedRows described = new RowFields(rules, chosen).to(rows);
        try (TabularFile opened = TabularFile.open(file, options.toOpen())) {
            ScanResult again = LedgerWalker.carefully(opened, walk.sheets(), rules, RowProgress.NONE, described)
                    .result();
            if (!isSame(again)) {
                throw new UnreadableFileException(LedgerReader.changed(walk.file()));
            }
        }
    }

    private boolean isSame(ScanResult again) {
        ScanResult first = walk.result();
        return again.rows() == first.rows()
                && again.posted().tally().equals(first.posted().tally())
                && again.setAsideTally().tally().equals(first.setAsideTally().tally());
    }
}
