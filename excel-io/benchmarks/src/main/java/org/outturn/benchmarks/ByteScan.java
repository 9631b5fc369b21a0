package org.outturn.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Adds up the generated text file straight from its bytes: no headings, no checks, keys of eight bytes
 * at most. It shows what one thread could do, and is no reader.
 */
final class ByteScan {

    private static final int WINDOW = 1 << 20;
    private static final int COLUMNS_TO_AMOUNT = 4;

    private final byte[] window = new byte[WINDOW];
    private final long[] keys = new long[3 << 17];
    private final long[] pence = new long[1 << 17];
    private int groups;
    private long rows;
    private int at;

    private ByteScan() {}

    public static void main(String[] args) throws IOException {
        ByteScan scan = new ByteScan();
        try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
            scan.all(in);
        }
        System.out.println(
                Sums.line(scan.rows, scan.groups, Arrays.stream(scan.pence).sum()));
    }

    private void all(InputStream in) throws IOException {
        int have = 0;
        boolean heading = true;
        int read = in.read(window, 0, WINDOW);
        while (read > 0) {
            have += read;
            int end = have;
            while (end > 0 && window[end - 1] != '\n') {
                end--;
            }
            rows(heading, end);
            heading = false;
            have -= end;
            System.arraycopy(window, end, window, 0, have);
            read = in.read(window, have, WINDOW - have);
        }
    }

    private void rows(boolean heading, int end) {
        at = 0;
        while (heading && window[at] != '\n') {
            at++;
        }
        at += heading ? 1 : 0;
        while (at < end) {
            long costCentre = word();
            long account = word();
            long period = word();
            for (int column = 0; column < COLUMNS_TO_AMOUNT; column++) {
                skip();
            }
            add(costCentre, account, period, amount());
            rows++;
        }
    }

    private long word() {
        long word = 0;
        for (byte next = window[at++]; next != ','; next = window[at++]) {
            word = word << 8 | next;
        }
        return word;
    }

    private void skip() {
        boolean quoted = false;
        for (byte next = window[at++]; next != ',' || quoted; next = window[at++]) {
            quoted ^= next == '"';
        }
    }

    private long amount() {
        boolean negative = window[at] == '-';
        at += negative ? 1 : 0;
        long amount = 0;
        for (byte next = window[at++]; next != '\n'; next = window[at++]) {
            amount = next == '.' ? amount : amount * 10 + next - '0';
        }
        return negative ? -amount : amount;
    }

    private void add(long costCentre, long account, long period, long amount) {
        long hash = (costCentre * 31 + account) * 0x9E3779B97F4A7C15L + period * 0xC2B2AE3D27D4EB4FL;
        int mask = pence.length - 1;
        int place = (int) (hash >>> 32) & mask;
        while (keys[3 * place] != 0
                && (keys[3 * place] != costCentre || keys[3 * place + 1] != account || keys[3 * place + 2] != period)) {
            place = (place + 1) & mask;
        }
        if (keys[3 * place] == 0) {
            keys[3 * place] = costCentre;
            keys[3 * place + 1] = account;
            keys[3 * place + 2] = period;
            groups++;
        }
        pence[place] += amount;
    }
}
