package org.outturn.excel.reconcile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.core.reconcile.ExtractAgreement;
import org.outturn.core.reconcile.ExtractComparison;
import org.outturn.core.reconcile.Side;
import org.outturn.excel.ledger.LedgerStream;
import org.outturn.excel.tabular.SideTask;
import org.outturn.excel.tabular.UnreadableFileException;

/** Two extracts of one ledger, each of one file or several, to be held against each other row by row. */
public final class Extracts {

    private final Map<Side, List<LedgerStream>> sides;
    private final List<String> columns;

    /**
     * Two extracts.
     *
     * @param first what is held to be right
     * @param other what is held against it
     * @param columns headings or fields by which totals are compared besides periods
     */
    public Extracts(List<LedgerStream> first, List<LedgerStream> other, List<String> columns) {
        this.sides = Map.of(Side.FIRST, List.copyOf(first), Side.OTHER, List.copyOf(other));
        this.columns = List.copyOf(columns);
    }

    /** Refused where a file lacks one of the columns, or can no longer be read. */
    public Reading<ExtractAgreement> compare() {
        List<Finding> missing = missingColumns();
        if (!missing.isEmpty()) {
            return Reading.refused(missing);
        }
        ExtractComparison comparison = new ExtractComparison(columns);
        try {
            count(comparison);
            comparison.settle();
            for (Side side : Side.values()) {
                tell(comparison, side);
            }
        } catch (UnreadableFileException e) {
            return Reading.refused(List.of(e.finding()));
        }
        return Reading.of(comparison.result(), leftOut(comparison));
    }

    private List<LedgerStream> all() {
        return Stream.of(Side.values()).map(sides::get).flatMap(List::stream).toList();
    }

    /** Both sides at the same time, as they have nothing in common until all their rows are counted. */
    private void count(ExtractComparison comparison) throws UnreadableFileException {
        SideTask<Void> other = SideTask.start("other extract", () -> {
            count(comparison, Side.OTHER);
            return null;
        });
        try {
            count(comparison, Side.FIRST);
        } finally {
            await(other);
        }
    }

    private static void await(SideTask<Void> other) throws UnreadableFileException {
        try {
            other.get(UnreadableFileException.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void count(ExtractComparison comparison, Side side) throws UnreadableFileException {
        SharedFields shared = SharedFields.of(all());
        for (LedgerStream file : sides.get(side)) {
            file.forEachRow(columns, row -> {
                switch (row.use()) {
                    case POSTED -> comparison.count(side, shared.of(row));
                    case SET_ASIDE -> comparison.countSetAside(side, row.amount());
                    case SKIPPED -> {}
                }
            });
        }
    }

    /** Goes through the files of a side again, as far as they have rows that are not alike in both. */
    private void tell(ExtractComparison comparison, Side side) throws UnreadableFileException {
        SharedFields shared = SharedFields.of(all());
        WantedRows wanted = new WantedRows(comparison.wanted(side));
        for (LedgerStream file : sides.get(side)) {
            long postings = file.postings();
            if (!wanted.areAmong(postings)) {
                wanted.skip(postings);
                continue;
            }
            AtomicBoolean same = new AtomicBoolean(true);
            file.forEachPosting(
                    columns,
                    wanted::isNext,
                    row -> same.compareAndSet(true, comparison.tell(side, wanted.last(), shared.of(row))));
            if (!same.get()) {
                throw file.changed();
            }
        }
    }

    private List<Finding> missingColumns() {
        List<Finding> missing = new ArrayList<>();
        for (LedgerStream file : all()) {
            for (String column : columns) {
                if (!file.hasColumn(column)) {
                    missing.add(Finding.error(
                            "RECONCILE_COLUMN",
                            file.extract().source(),
                            "there is no column \"%s\".".formatted(column),
                            "Give --by one of: %s.".formatted(String.join(", ", file.headings()))));
                }
            }
        }
        return missing;
    }

    private List<Finding> leftOut(ExtractComparison comparison) {
        return comparison.leftOut().stream()
                .map(column -> Finding.warning(
                        "RECONCILE_VALUES",
                        all().get(0).extract().source(),
                        "the column \"%s\" has more values than can be added up by.".formatted(column),
                        "Its totals were left out; give --by a column of fewer values."))
                .toList();
    }
}
