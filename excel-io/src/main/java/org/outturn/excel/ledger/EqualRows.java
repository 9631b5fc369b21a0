package org.outturn.excel.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.core.money.Money;
import org.outturn.core.money.Thousands;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * Postings that are equal to one above them in every column. They all count: nothing in a file tells
 * several lines of one payment from an error, but a person may know.
 */
final class EqualRows implements JudgedRows {

    /** Looking at them takes another reading, which nobody should have to wait for. */
    private static final long LARGEST_FILE = 8L << 20;

    private final Map<String, Long> seen = new HashMap<>();
    private long repeated;
    private Money sum = Money.ZERO;
    private Optional<SourceReference> first = Optional.empty();

    private EqualRows() {}

    /** Nothing for a file that is too large to be read again. */
    static Optional<Finding> in(Path path, Walk walk, LedgerReadOptions options) {
        EqualRows rows = new EqualRows();
        try {
            return Files.size(path) > LARGEST_FILE ? Optional.empty() : rows.found(path, walk, options);
        } catch (IOException | UnreadableFileException e) {
            return Optional.empty();
        }
    }

    private Optional<Finding> found(Path path, Walk walk, LedgerReadOptions options) throws UnreadableFileException {
        ReadingRules rules =
                new ReadingRules(options, walk.conventions(), walk.sheets().get(0), false);
        try (TabularFile file = TabularFile.open(path, options.toOpen())) {
            LedgerWalker.carefully(file, walk.sheets(), rules, RowProgress.NONE, this);
        }
        return found();
    }

    @Override
    public void judged(Row row, Outcome outcome, TabularSheet sheet) {
        if (outcome instanceof Outcome.Posted posted && seen.merge(textOf(row), 1L, Long::sum) > 1) {
            repeated++;
            sum = sum.plus(posted.amount());
            first = first.or(() -> Optional.of(sheet.reference().atRow(row.number())));
        }
    }

    private static String textOf(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.column() + "=" + cell.text())
                .collect(Collectors.joining("\u0000"));
    }

    private Optional<Finding> found() {
        List<Long> groups = seen.values().stream().filter(rows -> rows > 1).toList();
        return first.map(place -> Finding.info(
                "LEDGER_EQUAL_ROWS",
                place,
                "Rows equal to one above them in every column: " + Thousands.of(repeated) + ", in "
                        + Thousands.of(groups.size(), "group") + "; they come to " + sum.inPounds()
                        + ". This is the first. All of them count."));
    }
}
