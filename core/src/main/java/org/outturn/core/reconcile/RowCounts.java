package org.outturn.core.reconcile;

import java.util.EnumMap;
import java.util.Map;

/**
 * How often each row stands in either extract, as a debit and as a credit, and from that what each of
 * them is matched with. A row takes some 60 bytes, whatever it says.
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
    private int[][] settled = {new int[0], new int[0]};

    RowCounts() {
        for (Side side : Side.values()) {
            counts.put(side, new int[][] {new int[FIRST], new int[FIRST]});
        }
    }

    void count(Side side, ExtractRow row) {
        int number = prints.numberOf(row.fingerprint());
        int[][] bySign = counts.get(side);
        int sign = sign(row);
        bySign[sign] = Fingerprints.fitted(bySign[sign], number);
        bySign[sign][number]++;
    }

    /** Before the rows of a side are gone through again. */
    void startSettling() {
        settled = new int[][] {new int[prints.size()], new int[prints.size()]};
    }

    /** What this row of a side, met again, is matched with: of rows alike, the first are matched first. */
    Match settle(Side side, ExtractRow row) {
        int number = prints.numberOf(row.fingerprint());
        if (number >= settled[0].length) {
            throw new IllegalStateException("A row has been added since the rows were counted: " + row.place());
        }
        int sign = sign(row);
        int matched = matched(sign, number);
        int turned = Math.min(
                count(side, sign, number) - matched, count(side.other(), 1 - sign, number) - matched(1 - sign, number));
        int before = settled[sign][number]++;
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

    /** 0 for a debit, 1 for a credit. */
    private static int sign(ExtractRow row) {
        return row.amount().isNegative() ? 1 : 0;
    }
}
