package org.outturn.core.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.outturn.core.ledger.Tally;

/** Where the sums of two extracts differ: in all, by period, by the values of a column. */
final class TotalDifferences {

    private final SideTotals first;
    private final SideTotals other;
    private final String place;

    TotalDifferences(SideTotals first, SideTotals other) {
        this.first = first;
        this.other = other;
        this.place = first.place() + " against " + other.place();
    }

    List<Difference> all() {
        return difference(DifferenceKind.TOTAL, Optional.empty(), "all rows", "All rows", first.all(), other.all());
    }

    List<Difference> setAside() {
        Tally here = first.setAside().tally();
        Tally there = other.setAside().tally();
        String message =
                "%s set aside in the first file and %d in the other: in no total, as their amounts cannot be used."
                        .formatted(RunningSum.rows(here.rows()), there.rows());
        return here.equals(there)
                ? List.of()
                : List.of(of(DifferenceKind.SET_ASIDE, Optional.empty(), "set aside", here, there, message));
    }

    List<Difference> periods() {
        List<Difference> differences = new ArrayList<>();
        for (ExtractPeriod period : union(first.periods(), other.periods())) {
            String name = period.toString();
            differences.addAll(difference(
                    DifferenceKind.PERIOD_TOTAL,
                    Optional.of(period.period().number()),
                    name,
                    Character.toUpperCase(name.charAt(0)) + name.substring(1),
                    first.periods().getOrDefault(period, new RunningSum()),
                    other.periods().getOrDefault(period, new RunningSum())));
        }
        return differences;
    }

    List<Difference> column(String name, int index) {
        List<Difference> differences = new ArrayList<>();
        for (String value : union(first.column(index), other.column(index))) {
            differences.addAll(difference(
                    DifferenceKind.COLUMN_TOTAL,
                    Optional.empty(),
                    name + ": " + value,
                    "%s \"%s\"".formatted(name, value),
                    first.column(index).getOrDefault(value, new RunningSum()),
                    other.column(index).getOrDefault(value, new RunningSum())));
        }
        return differences;
    }

    private static <K extends Comparable<K>> Set<K> union(
            SortedMap<K, RunningSum> one, SortedMap<K, RunningSum> another) {
        Set<K> keys = new TreeSet<>(one.keySet());
        keys.addAll(another.keySet());
        return keys;
    }

    /** Nothing where rows, debits and credits are the same. */
    private List<Difference> difference(
            DifferenceKind kind, Optional<Integer> period, String key, String name, RunningSum one, RunningSum two) {
        Tally here = one.tally();
        Tally there = two.tally();
        return here.equals(there) ? List.of() : List.of(of(kind, period, key, here, there, message(name, here, there)));
    }

    private static String message(String name, Tally here, Tally there) {
        if (here.rows() == 0 || there.rows() == 0) {
            return "%s: %s, only in the %s file."
                    .formatted(
                            name,
                            RunningSum.inWords(here.rows() == 0 ? there : here),
                            here.rows() == 0 ? "other" : "first");
        }
        String sums = "%s: %s in the first file, %s in the other"
                .formatted(name, RunningSum.inWords(here), RunningSum.inWords(there));
        boolean sameSums = here.rows() == there.rows() && here.sum().equals(there.sum());
        return sameSums
                ? "%s; but debits are %s and %s."
                        .formatted(sums, RunningSum.amount(here.debits()), RunningSum.amount(there.debits()))
                : sums + ".";
    }

    private Difference of(
            DifferenceKind kind, Optional<Integer> period, String key, Tally here, Tally there, String message) {
        return new Difference(
                kind.name(),
                period,
                key,
                Optional.of(here.sum().toString()),
                Optional.of(there.sum().toString()),
                Optional.of(there.sum().minus(here.sum()).toString()),
                Optional.of(there.rows() - here.rows()),
                message,
                place);
    }
}
