package org.outturn.core.money;

/**
 * Whole numbers as sentences give them, with commas between the thousands: 1,234,567. Written out, as
 * Java's own formatter takes longer to set up than ten thousand rows take to read.
 */
public final class Thousands {

    private static final int GROUP = 3;

    private Thousands() {}

    public static String of(long number) {
        return apart(Long.toString(number));
    }

    /** With what they are a number of: 1 row, 11,748 rows. */
    public static String of(long number, String noun) {
        return of(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** @param number figures, perhaps with a minus before them */
    static String apart(String number) {
        StringBuilder apart = new StringBuilder(number);
        int first = number.startsWith("-") ? 1 : 0;
        for (int at = number.length() - GROUP; at > first; at -= GROUP) {
            apart.insert(at, ',');
        }
        return apart.toString();
    }
}
