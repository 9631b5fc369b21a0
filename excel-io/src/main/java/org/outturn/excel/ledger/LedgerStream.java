package org.outturn.excel.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.outturn.core.ledger.LedgerExtract;
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

    /** Refuses what {@link LedgerReader} refuses. The year of the options must be given. */
    public static Reading<LedgerStream> open(Path file, LedgerReadOptions options) {
        return LedgerReader.read(
                file, options, Pace.USUAL, (walk, extract) -> new LedgerStream(file, options, walk, extract));
    }

    /** The balances, and what became of the rows in all: what {@link LedgerReader} gives. */
    public LedgerExtract extract() {
        return extract;
    }

    /**
     * Hands over every row below the headings that is not blank, from top to bottom. Throws where the
     * file can no longer be read or is not what was opened: all handed over is then worth nothing.
     */
    public void forEachRow(Consumer<LedgerRow> rows) throws UnreadableFileException {
        ReadingRules rules =
                new ReadingRules(options, walk.conventions(), walk.sheets().get(0));
        JudgedRows described = new RowFields(rules, List.of()).to(rows);
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
