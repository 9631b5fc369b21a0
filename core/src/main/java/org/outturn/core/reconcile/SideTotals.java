package org.outturn.core.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/** What one extract comes to: in all, by period and by the values of the chosen columns. */
final class SideTotals {

    /** A column of more values than this is no heading to add up by, and would fill the memory. */
    static final int MOST_VALUES = 50_000;

    private final RunningSum all = new RunningSum();
    private final RunningSum setAside = new RunningSum();
    private final SortedMap<ExtractPeriod, RunningSum> periods = new TreeMap<>();
    private final List<SortedMap<String, RunningSum>> columns = new ArrayList<>();
    private final Fingerprints documents = new Fingerprints();
    private final Set<SourceReference> sheets = new LinkedHashSet<>();
    private Optional<LocalDate> lastDate = Optional.empty();
    private String lastDocument = "";

    SideTotals(int chosenColumns) {
        for (int i = 0; i < chosenColumns; i++) {
            columns.add(new TreeMap<>());
        }
    }

    void add(ExtractRow row) {
        all.add(row.amount());
        row.period()
                .ifPresent(period -> periods.computeIfAbsent(period, absent -> new RunningSum())
                        .add(row.amount()));
        for (int i = 0; i < columns.size(); i++) {
            addTo(columns.get(i), row.chosen().get(i), row.amount());
        }
        if (!row.document().isEmpty() && !row.document().equals(lastDocument)) {
            lastDocument = row.document();
            documents.numberOf(Fingerprint.of(row.document()));
        }
        if (row.date().isPresent()
                && lastDate.filter(last -> !last.isBefore(row.date().get())).isEmpty()) {
            lastDate = row.date();
        }
        sheets.add(row.sheet());
    }

    private static void addTo(SortedMap<String, RunningSum> column, String value, Money amount) {
        if (column.size() <= MOST_VALUES) {
            column.computeIfAbsent(value, absent -> new RunningSum()).add(amount);
        }
    }

    boolean hasTooManyValues(int column) {
        return columns.get(column).size() > MOST_VALUES;
    }

    void addSetAside(Optional<Money> amount) {
        amount.ifPresentOrElse(setAside::add, setAside::addWithoutAmount);
    }

    RunningSum all() {
        return all;
    }

    RunningSum setAside() {
        return setAside;
    }

    SortedMap<ExtractPeriod, RunningSum> periods() {
        return periods;
    }

    SortedMap<String, RunningSum> column(int index) {
        return columns.get(index);
    }

    boolean hasDocument(String document) {
        return documents.contains(Fingerprint.of(document));
    }

    /** Whether the extract has no posting at all to a period that the row states. */
    boolean lacksPeriodOf(ExtractRow row) {
        return row.period().filter(period -> !periods.containsKey(period)).isPresent();
    }

    /** Whether this extract goes on after the other, or the row is dated after all that the other has. */
    boolean isLate(ExtractRow row, SideTotals other) {
        boolean goesOn = !periods.isEmpty()
                && !other.periods.isEmpty()
                && periods.lastKey().compareTo(other.periods.lastKey()) > 0;
        boolean datedAfter = row.date().isPresent()
                && other.lastDate.filter(row.date().get()::isAfter).isPresent();
        return row.period().isPresent() && (goesOn || datedAfter);
    }

    /** The files, for a message. */
    String place() {
        return String.join(", ", sheets.stream().map(SourceReference::toString).toList());
    }
}
