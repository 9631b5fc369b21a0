package org.outturn.benchmarks;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** What every library's reader adds up in: exact pence by cost centre, account and period. */
final class Sums {

    private record Key(String costCentre, String account, String period) {}

    private final Map<Key, long[]> pence = new HashMap<>(1 << 17);
    private long rows;

    void add(String costCentre, String account, String period, BigDecimal amount) {
        add(costCentre, account, period, amount.movePointRight(2).longValueExact());
    }

    private void add(String costCentre, String account, String period, long amount) {
        rows++;
        pence.computeIfAbsent(new Key(costCentre, account, period), key -> new long[1])[0] += amount;
    }

    /** An amount as written, such as -1234.5; without objects where it is plain. */
    void add(String costCentre, String account, String period, String written) {
        int point = written.indexOf('.');
        int decimals = point < 0 ? 0 : written.length() - point - 1;
        if (decimals > 2 || written.length() > 15 || written.indexOf('E') >= 0) {
            add(costCentre, account, period, new BigDecimal(written));
        } else {
            long digits =
                    Long.parseLong(point < 0 ? written : written.substring(0, point) + written.substring(point + 1));
            add(costCentre, account, period, digits * (decimals == 0 ? 100 : decimals == 1 ? 10 : 1));
        }
    }

    @Override
    public String toString() {
        long sum = pence.values().stream().mapToLong(each -> each[0]).sum();
        return line(rows, pence.size(), sum);
    }

    /** The answer of every contestant, in one form. */
    static String line(long rows, long groups, long pence) {
        return "rows=" + rows + " groups=" + groups + " pence=" + pence;
    }
}
