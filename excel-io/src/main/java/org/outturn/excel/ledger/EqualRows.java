package org.outturn.excel.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
final class EqualRows {

    /** Looking at them takes another reading, which nobody should have to wait for. */
    private static final long LARGEST_FILE = 8L << 20;

    private final RowJudge judge;
    private final boolean dependOnOthers;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private long repeated;
    private Money sum = Money.ZERO;
    private Optional<SourceReference> first = Optional.empty();

    private EqualRows(ReadingRules rules) {
        this.judge = new RowJudge(rules, new Evidence());
        this.dependOnOthers = !rules.options().layout().filledDown().isEmpty();
    }

    /** Nothing for a file that is too large to be read again. */
    static Optional<Finding> in(Path path, Walk walk, LedgerReadOptions options) {
        try {
            return Files.size(path) > LARGEST_FILE ? Optional.empty() : found(path, walk, options);
        } catch (IOException | UnreadableFileException e) {
            return Optional.empty();
        }
    }

    private static Optional<Finding> found(Path path, Walk walk, LedgerReadOptions options)
            throws UnreadableFileException {
        ReadingRules rules =
                new ReadingRules(options, walk.conventions(), walk.sheets().get(0), false);
        EqualRows rows = new EqualRows(rules);
        try (TabularFile file = TabularFile.open(path, options.toOpen())) {
            for (ChosenSheet sheet : walk.sheets()) {
                long headingRow = sheet.headings().rowNumber();
                file.forEachRow(sheet.sheet(), row -> {
                    if (row.number() > headingRow && !row.isBlank()) {
                        rows.look(row, sheet.sheet());
                    }
                });
            }
        }
        return rows.found();
    }

    /** Equal rows are the same to the judge, who therefore only has to see those that stand below another. */
    private void look(Row row, TabularSheet sheet) {
        String text = textOf(row);
        boolean again = !seen.add(text);
        if ((again || dependOnOthers)
                && judge.judge(row, Money.ZERO, false) instanceof Outcome.Posted posted
                && again) {
            groups.add(text);
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
        return first.map(place -> Finding.info(
                "LEDGER_EQUAL_ROWS",
                place,
                "Rows equal to one above them in every column: " + Thousands.of(repeated) + ", in "
                        + Thousands.of(groups.size(), "group") + "; they come to " + sum.inPounds()
                        + ". This is the first. All of them count."));
    }
}
