package org.outturn.core.reconcile;

import java.util.EnumMap;
import java.util.Map;

/**
 * How often each row stands in either extract, as a debit and as a credit, and from that what each of
 * them is matched with. A row that is unlike all others takes some 60 bytes, whatever it says.
 */
final class RowCounts {

    /** What a row is found to be: it is in the other extract too, there with the other sign, or not there. */
    enum Match {
        SAME,
        OTHER_SIGN,
        /** The other extract has rows like this one, but fewer. */
        ONE_TOO_MANY,
        NONE
    }

    private static final int FIRST = 1 << 10;

    private final Fingerprints prints = new Fingerprints();
    private final Map<Side, int[][]> counts = new EnumMap<>(Side.class);

    /** Both extracts, each of their rows once. */
    RowCounts(Map<Side, RowLog> logs) {
        for (Side side : Side.values()) {
            counts.put(side, new int[][] {new int[FIRST], new int[FIRST]});
            RowLog log = logs.get(side);
            for (int row = 0; row < log.size(); row++) {
                add(side, prints.numberOf(log.print(row)), log.sign(row));
            }
        }
    }

    private void add(Side side, int number, int sign) {
        int[][] bySign = counts.get(side);
        bySign[sign] = Fingerprints.fitted(bySign[sign], number);
        bySign[sign][number]++;
    }

    /** What each row of a side is matched with, from the first on: of rows alike, the first are matched first. */
    void settle(Side side, RowLog log, Settled rows) {
        int[][] settled = {new int[prints.size()], new int[prints.size()]};
        for (int row = 0; row < log.size(); row++) {
            int number = prints.numberOf(log.print(row));
            int sign = log.sign(row);
            rows.settled(row, match(side, number, sign, settled[sign][number]++));
        }
    }

    /** Takes what the rows are matched with. */
    @FunctionalInterface
    interface Settled {
        void settled(int row, Match match);
    }

    private Match match(Side side, int number, int sign, int before) {
        int matched = matched(sign, number);
        int turned = Math.min(
                count(side, sign, number) - matched, count(side.other(), 1 - sign, number) - matched(1 - sign, number));
        if (before < matched) {
            return Match.SAME;
        }
        if (before < matched + turned) {
            return Match.OTHER_SIGN;
        }
        return matched > 0 ? Match.ONE_TOO_MANY : Match.NONE;
    }

    private int matched(int sign, int number) {
        return Math.min(count(Side.FIRST, sign, number), count(Side.OTHER, sign, number));
    }

    private int count(Side side, int sign, int number) {
        int[] of = counts.get(side)[sign];
        return number < of.length ? of[number] : 0;
    }
}
