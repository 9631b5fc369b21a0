package org.outturn.excel.ledger;

import java.util.Optional;

/** Whether any date of a file can only be day first, or only month first. */
final class DateEvidence {

    private Optional<String> dayFirst = Optional.empty();
    private Optional<String> monthFirst = Optional.empty();
    private long read;
    private long unread;

    void note(String text, int first, int second) {
        if (first > 12 && second <= 12 && dayFirst.isEmpty()) {
            dayFirst = Optional.of(text);
        }
        if (second > 12 && first <= 12 && monthFirst.isEmpty()) {
            monthFirst = Optional.of(text);
        }
    }

    void read() {
        read++;
    }

    void unread() {
        unread++;
    }

    void add(DateEvidence later, long times) {
        dayFirst = dayFirst.or(() -> later.dayFirst);
        monthFirst = monthFirst.or(() -> later.monthFirst);
        read += times * later.read;
        unread += times * later.unread;
    }

    /** Whether there were dates and not one could be read. */
    boolean noneReadable() {
        return read == 0 && unread > 0;
    }

    boolean isMixed() {
        return dayFirst.isPresent() && monthFirst.isPresent();
    }

    String dayFirst() {
        return dayFirst.orElseThrow();
    }

    String monthFirst() {
        return monthFirst.orElseThrow();
    }

    DateOrder order(DateOrder assumed) {
        if (dayFirst.isPresent() == monthFirst.isPresent()) {
            return assumed;
        }
        return dayFirst.isPresent() ? DateOrder.DMY : DateOrder.MDY;
    }
}
