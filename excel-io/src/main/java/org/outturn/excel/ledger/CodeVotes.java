package org.outturn.excel.ledger;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How many dates agree with each meaning of the period codes beside them. */
final class CodeVotes {

    /** A late posting can agree with the wrong meaning by chance; that many times more is no chance. */
    private static final long CLEAR_LEAD = 10;

    private final Map<PeriodCodes, Long> votes = new EnumMap<>(PeriodCodes.class);
    private final TreeSet<Integer> years = new TreeSet<>();
    private boolean closing;
    private Optional<PeriodCode.Either> example = Optional.empty();

    void code(PeriodCode.Either code) {
        if (example.isEmpty()) {
            example = Optional.of(code);
        }
        closing |= code.number() > 12;
        code.year().ifPresent(years::add);
    }

    void vote(PeriodCodes meaning) {
        votes.merge(meaning, 1L, Long::sum);
    }

    void add(CodeVotes later, long times) {
        example = example.or(() -> later.example);
        closing |= later.closing;
        years.addAll(later.years);
        later.votes.forEach((meaning, count) -> votes.merge(meaning, times * count, Long::sum));
    }

    boolean hasCodes() {
        return example.isPresent();
    }

    /** The first code seen, year before number. */
    String example() {
        return example.map(CodeVotes::written).orElse("");
    }

    private static String written(PeriodCode.Either code) {
        return code.year().map(Object::toString).orElse("") + "%02d".formatted(code.number());
    }

    /** Whether there were codes, and no meaning of theirs stands out. */
    boolean isOpen() {
        return hasCodes() && leader().isEmpty();
    }

    /** Periods 13 and later are no months, so their file numbers periods. */
    Optional<PeriodCodes> meaning(Optional<Integer> startYear) {
        Optional<PeriodCodes> voted = leader();
        if (closing && voted.filter(meaning -> meaning != PeriodCodes.CALENDAR).isEmpty()) {
            boolean nextYearOnly = startYear.isPresent() && years.equals(new TreeSet<>(Set.of(startYear.get() + 1)));
            return Optional.of(nextYearOnly ? PeriodCodes.FINANCIAL_BY_END_YEAR : PeriodCodes.FINANCIAL);
        }
        return voted;
    }

    private Optional<PeriodCodes> leader() {
        long all = votes.values().stream().mapToLong(Long::longValue).sum();
        return votes.entrySet().stream()
                .filter(entry -> entry.getValue() >= CLEAR_LEAD * (all - entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
