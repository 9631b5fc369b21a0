package org.outturn.excel.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.outturn.excel.fast.NumberTable;
import org.outturn.excel.fast.SpanTable;
import org.outturn.excel.fast.Spans;
import org.outturn.excel.tabular.Row;

/**
 * What period, date and year come to together has been read once for each three of them that stand
 * in a row, and is known again by their bytes; so is what such a row proves, which only has to be
 * counted.
 */
final class KnownPeriods {

    /** The most spans of a row that have a say. */
    private static final int MOST_COLUMNS = 3;

    private static final int MOST_PERIODS = 1 << 15;

    /** What the columns of a row say together. */
    private static final class Known {
        private final int period;
        private final boolean marking;
        private final Evidence evidence;
        private long rows;

        Known(int period, boolean marking, Evidence evidence) {
            this.period = period;
            this.marking = marking;
            this.evidence = evidence;
        }
    }

    private final int[] slots;
    private final SpanTable[] spans;
    private final NumberTable keys = new NumberTable();
    private Known[] known = new Known[1 << 6];
    private final Map<PeriodReading, Integer> periods = new LinkedHashMap<>();
    private final List<PeriodReading> readings = new ArrayList<>();
    private final Function<Evidence, PeriodColumns> reader;

    /** @param slots where the columns stand among the spans of a row, as far as the file has them */
    KnownPeriods(int[] slots, Function<Evidence, PeriodColumns> reader) {
        if (slots.length > MOST_COLUMNS) {
            throw new IllegalArgumentException("A period is read from three columns at most");
        }
        this.slots = slots.clone();
        this.spans = IntStream.range(0, slots.length)
                .mapToObj(at -> new SpanTable(KnownCodes.MOST))
                .toArray(SpanTable[]::new);
        this.reader = reader;
    }

    int find(Spans row) {
        long key = key(row);
        return key < 0 ? SpanTable.UNKNOWN : keys.find(key);
    }

    private long key(Spans row) {
        long key = 0;
        for (int at = 0; at < slots.length; at++) {
            int slot = slots[at];
            int id = spans[at].find(row.bytes(), row.from(slot), row.to(slot));
            if (id < 0) {
                return SpanTable.UNKNOWN;
            }
            key = key * KnownCodes.MOST + id;
        }
        return key;
    }

    /** The period that rows of this kind are posted to; -1 for those that are not posted. */
    int period(int id) {
        return known[id].period;
    }

    /** How many different periods there are. */
    int count() {
        return readings.size();
    }

    PeriodReading reading(int period) {
        return readings.get(period);
    }

    /** Whether a row of this kind has something that no total row has. */
    boolean isMark(int id) {
        return known[id].marking;
    }

    void count(int id) {
        known[id].rows++;
    }

    /** Adds what the first row of a kind proves, at once: what is said of a file names the first proof in it. */
    void addFirst(int id, Evidence whole) {
        whole.add(known[id].evidence, 1);
    }

    /** Adds what all rows counted prove. */
    void conclude(Evidence whole) {
        Arrays.stream(known, 0, keys.size())
                .filter(kind -> kind.rows > 0)
                .forEach(kind -> whole.add(kind.evidence, kind.rows));
    }

    void learn(Spans spansOfRow, Row row, TotalRows totals) {
        if (Arrays.stream(spans).anyMatch(SpanTable::isFull) || keys.size() >= KnownCodes.MOST) {
            return;
        }
        for (int at = 0; at < slots.length; at++) {
            int from = spansOfRow.from(slots[at]);
            int to = spansOfRow.to(slots[at]);
            if (spans[at].find(spansOfRow.bytes(), from, to) < 0) {
                spans[at].add(spansOfRow.bytes(), from, to);
            }
        }
        long key = key(spansOfRow);
        if (keys.find(key) < 0) {
            int id = keys.add(key);
            if (id == known.length) {
                known = Arrays.copyOf(known, 2 * id);
            }
            known[id] = read(row, totals);
        }
    }

    private Known read(Row row, TotalRows totals) {
        Evidence evidence = new Evidence();
        PeriodReading reading = reader.apply(evidence).read(row);
        boolean marking = slots.length > 0
                && (totals.isFilled(row, LedgerField.PERIOD) || totals.isFilled(row, LedgerField.DATE));
        return new Known(numberOf(reading).orElse(SpanTable.UNKNOWN), marking, evidence);
    }

    private Optional<Integer> numberOf(PeriodReading reading) {
        if (reading instanceof PeriodReading.Faulty || periods.size() == MOST_PERIODS) {
            return Optional.empty();
        }
        return Optional.of(add(reading));
    }

    private int add(PeriodReading reading) {
        return periods.computeIfAbsent(reading, added -> {
            readings.add(added);
            return readings.size() - 1;
        });
    }

    /** Takes in the periods of another part of the file; returns their numbers here. */
    int[] takeIn(KnownPeriods other) {
        return other.readings.stream().mapToInt(this::add).toArray();
    }
}
