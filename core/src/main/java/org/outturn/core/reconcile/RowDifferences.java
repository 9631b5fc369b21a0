package org.outturn.core.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.money.Money;

/** What has become of the rows that are not alike in both extracts: told document by document. */
final class RowDifferences {

    private final Map<Side, SideTotals> totals;
    private final Map<Side, LoneRows> lone;
    private final Map<DifferenceKind, List<Difference>> found = new EnumMap<>(DifferenceKind.class);

    RowDifferences(Map<Side, SideTotals> totals, Map<Side, LoneRows> lone) {
        this.totals = totals;
        this.lone = lone;
    }

    List<Difference> all() {
        RowPairs pairs =
                new RowPairs(lone.get(Side.FIRST).rows(), lone.get(Side.OTHER).rows());
        addPairs(
                DifferenceKind.DATE_CHANGED,
                pairs.take(row -> List.of(row.document(), row.coding(), row.period(), row.amount())));
        addPairs(DifferenceKind.AMOUNT_CHANGED, pairs.take(row -> List.of(row.document(), row.coding(), row.period())));
        addPairs(DifferenceKind.PERIOD_CHANGED, pairs.take(row -> List.of(row.document(), row.coding(), row.amount())));
        addPairs(DifferenceKind.CODING_CHANGED, pairs.take(row -> List.of(row.document(), row.period(), row.amount())));
        for (Side side : Side.values()) {
            addLone(side, pairs.left(side));
            addGroups(DifferenceKind.DUPLICATE, side, lone.get(side).extraCopies());
            addUntold(side, lone.get(side).untold());
        }
        return found.values().stream().flatMap(List::stream).toList();
    }

    private void add(DifferenceKind kind, Difference difference) {
        found.computeIfAbsent(kind, absent -> new ArrayList<>()).add(difference);
    }

    private void addPairs(DifferenceKind kind, List<RowPairs.Pair> pairs) {
        Map<Object, List<RowPairs.Pair>> groups = new LinkedHashMap<>();
        pairs.forEach(pair -> groups.computeIfAbsent(groupOf(kind, pair), absent -> new ArrayList<>())
                .add(pair));
        groups.values().forEach(group -> add(kind, ofPairs(kind, group)));
    }

    private static Object groupOf(DifferenceKind kind, RowPairs.Pair pair) {
        return List.of(pair.first().document(), from(kind, pair), to(kind, pair));
    }

    private static String from(DifferenceKind kind, RowPairs.Pair pair) {
        return state(kind, pair.first());
    }

    private static String to(DifferenceKind kind, RowPairs.Pair pair) {
        return kind == DifferenceKind.AMOUNT_CHANGED ? "" : state(kind, pair.other());
    }

    /** What the pairs of one line have in common besides their document. */
    private static String state(DifferenceKind kind, ExtractRow row) {
        return switch (kind) {
            case PERIOD_CHANGED -> row.period().map(ExtractPeriod::toString).orElse("no period");
            case DATE_CHANGED -> row.date().map(LocalDate::toString).orElse("no date");
            default -> row.coding().toString();
        };
    }

    private static Difference ofPairs(DifferenceKind kind, List<RowPairs.Pair> group) {
        RowPairs.Pair one = group.get(0);
        RunningSum first = new RunningSum();
        RunningSum other = new RunningSum();
        group.forEach(pair -> {
            first.add(pair.first().amount());
            other.add(pair.other().amount());
        });
        boolean amounts = kind == DifferenceKind.AMOUNT_CHANGED;
        String then = amounts ? RunningSum.amount(first.sum()) : from(kind, one);
        String now = amounts ? RunningSum.amount(other.sum()) : to(kind, one);
        return new Difference(
                kind.name(),
                one.first().period().map(period -> period.period().number()),
                one.first().document(),
                Optional.of(amounts ? first.sum().toString() : then),
                Optional.of(amounts ? other.sum().toString() : now),
                Optional.of(other.sum().minus(first.sum()).toString()),
                Optional.of(first.rows()),
                "Document \"%s\": %s, %s in the first file and %s in the other."
                        .formatted(
                                one.first().document(),
                                amounts ? RunningSum.rows(first.rows()) : RunningSum.inWords(first.tally()),
                                then,
                                now),
                one.first().place() + " and " + one.other().place());
    }

    private void addLone(Side side, List<ExtractRow> rows) {
        Map<DifferenceKind, List<ExtractRow>> byKind = new LinkedHashMap<>();
        rows.forEach(row -> byKind.computeIfAbsent(kindOf(side, row), absent -> new ArrayList<>())
                .add(row));
        byKind.forEach((kind, those) -> addGroups(kind, side, those));
    }

    private DifferenceKind kindOf(Side side, ExtractRow row) {
        if (totals.get(side).isLate(row, totals.get(side.other()))) {
            return DifferenceKind.LATE_POSTING;
        }
        if (!row.document().isEmpty() && !totals.get(side.other()).hasDocument(row.document())) {
            return DifferenceKind.MISSING_DOCUMENT;
        }
        return side == Side.FIRST ? DifferenceKind.ONLY_IN_FIRST : DifferenceKind.ONLY_IN_OTHER;
    }

    private void addGroups(DifferenceKind kind, Side side, List<ExtractRow> rows) {
        Map<Object, List<ExtractRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(List.of(name(row), row.period()), absent -> new ArrayList<>())
                .add(row));
        groups.values().forEach(group -> add(kind, ofRows(kind, side, group)));
    }

    private static String name(ExtractRow row) {
        return row.document().isEmpty() ? "Coding " + row.coding() : "Document \"%s\"".formatted(row.document());
    }

    private static Difference ofRows(DifferenceKind kind, Side side, List<ExtractRow> group) {
        ExtractRow one = group.get(0);
        RunningSum sum = new RunningSum();
        group.forEach(row -> sum.add(row.amount()));
        String where = one.period().map(period -> " in " + period).orElse("");
        return ofOneSide(
                kind,
                side,
                one.period().map(period -> period.period().number()),
                one.document().isEmpty() ? one.coding().toString() : one.document(),
                sum,
                "%s: %s%s, %s.".formatted(name(one), RunningSum.inWords(sum.tally()), where, said(kind, side)),
                one.place().toString());
    }

    private static String said(DifferenceKind kind, Side side) {
        String here = side == Side.FIRST ? "first" : "other";
        String there = side == Side.FIRST ? "other" : "first";
        return switch (kind) {
            case DUPLICATE -> "more often in the %s file than in the %s".formatted(here, there);
            case LATE_POSTING -> "posted after the %s file was made".formatted(there);
            case MISSING_DOCUMENT -> "no row of it in the %s file".formatted(there);
            default -> "only in the %s file".formatted(here);
        };
    }

    private void addUntold(Side side, RunningSum untold) {
        if (untold.rows() > 0) {
            add(
                    DifferenceKind.NOT_TOLD,
                    ofOneSide(
                            DifferenceKind.NOT_TOLD,
                            side,
                            Optional.empty(),
                            "further rows",
                            untold,
                            "%s more, only in the %s file: too many to tell one by one."
                                    .formatted(
                                            RunningSum.inWords(untold.tally()), side == Side.FIRST ? "first" : "other"),
                            totals.get(side).place()));
        }
    }

    private static Difference ofOneSide(
            DifferenceKind kind,
            Side side,
            Optional<Integer> period,
            String key,
            RunningSum rows,
            String message,
            String place) {
        Money here = side == Side.FIRST ? rows.sum() : Money.ZERO;
        Money there = side == Side.FIRST ? Money.ZERO : rows.sum();
        return new Difference(
                kind.name(),
                period,
                key,
                Optional.of(here.toString()),
                Optional.of(there.toString()),
                Optional.of(there.minus(here).toString()),
                Optional.of(rows.rows()),
                message,
                place);
    }
}
