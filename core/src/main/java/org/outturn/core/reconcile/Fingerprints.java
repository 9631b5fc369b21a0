package org.outturn.core.reconcile;

import java.util.Arrays;

/** Gives each fingerprint the next number, from 0: the same again for one that is known. */
final class Fingerprints {

    private static final int FIRST_CAPACITY = 1 << 10;

    /** Nought stands for an empty place; a fingerprint of nought is kept as this. */
    private static final long INSTEAD_OF_NOUGHT = 0x9e3779b97f4a7c15L;

    private long[] prints = new long[FIRST_CAPACITY];
    private int[] numbers = new int[FIRST_CAPACITY];
    private int size;

    int size() {
        return size;
    }

    boolean contains(long print) {
        return prints[placeOf(print == 0 ? INSTEAD_OF_NOUGHT : print)] != 0;
    }

    int numberOf(long given) {
        long print = given == 0 ? INSTEAD_OF_NOUGHT : given;
        int place = placeOf(print);
        if (prints[place] != 0) {
            return numbers[place];
        }
        if (size > prints.length / 5 * 3) {
            grow();
            place = placeOf(print);
        }
        prints[place] = print;
        numbers[place] = size;
        return size++;
    }

    private int placeOf(long print) {
        int mask = prints.length - 1;
        int place = (int) (print ^ (print >>> 32)) & mask;
        while (prints[place] != 0 && prints[place] != print) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldPrints = prints;
        int[] oldNumbers = numbers;
        prints = new long[Math.multiplyExact(oldPrints.length, 2)];
        numbers = new int[prints.length];
        for (int at = 0; at < oldPrints.length; at++) {
            if (oldPrints[at] != 0) {
                int place = placeOf(oldPrints[at]);
                prints[place] = oldPrints[at];
                numbers[place] = oldNumbers[at];
            }
        }
    }

    /** An array as long as these fingerprints need, with what it held. */
    static int[] fitted(int[] counts, int number) {
        return number < counts.length ? counts : Arrays.copyOf(counts, Math.max(number + 1, counts.length * 3 / 2));
    }
}
