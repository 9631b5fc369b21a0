package org.outturn.core.reconcile;

/** Sixty-four bits of all that has been put in, in its order: alike for what is alike, and for hardly anything else. */
final class Fingerprint {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long value = BASIS;

    static long of(String text) {
        return new Fingerprint().with(text).value();
    }

    Fingerprint with(String text) {
        for (int at = 0; at < text.length(); at++) {
            value = (value ^ text.charAt(at)) * PRIME;
        }
        return with(text.length());
    }

    Fingerprint with(long number) {
        value = mixed((value ^ number) * PRIME);
        return this;
    }

    long value() {
        return value;
    }

    /** Spreads every bit over all of them. */
    private static long mixed(long bits) {
        long spread = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        spread = (spread ^ (spread >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return spread ^ (spread >>> 33);
    }
}
