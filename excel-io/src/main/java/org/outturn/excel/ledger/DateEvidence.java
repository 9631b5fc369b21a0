package org.outturn.excel.ledger;

import java.time.LocalDate;
import java.util.Optional;

/** Whether any date of a file can only be day first, or only month first. */
final class DateEvidence {

    private Optional<String> dayFirst = Optional.empty();
    private Optional<String> monthFirst = Optional.empty();
    private Optional<LocalDate> latest = Optional.empty();
    private long read;
    private long unread;
    private boolean open;

    void note(String text, int first, int second) {
        open |= first <= 12 && second <= 12;
        if (first > 12 && second <= 12 && dayFirst.isEmpty()) {
            dayFirst = Optional.of(text);
        }
        if (second > 12 && first <= 12 && monthFirst.isEmpty()) {
            monthFirst = Optional.of(text);
        }
    }

    void read(LocalDate date) {
        note(date);
        read++;
    }

    private void note(LocalDate date) {
        if (latest.isEmpty() || date.isAfter(latest.get())) {
            latest = Optional.of(date);
        }
    }

    void unread() {
        unread++;
    }

    void add(DateEvidence further, long times) {
        dayFirst = dayFirst.or(() -> further.dayFirst);
        monthFirst = monthFirst.or(() -> further.monthFirst);
        further.latest.ifPresent(this::note);
        open |= further.open;
        read += times * further.read;
        unread += times * further.unread;
    }

    /** Whether there were dates and not one could be read. */
    boolean noneReadable() {
        return read == 0 && unread > 0;
    }

    /** The latest date of the file; none where no row states one. */
    Optional<LocalDate> latest() {
        return latest;
    }

    boolean isProved() {
        return dayFirst.isPresent() != monthFirst.isPresent();
    }

    /** Whether there were dates that can be read in two orders, and none that tells which. */
    boolean isOpen() {
        return open && !isProved();
    }

    /** The date that can be read in one order only. */
    String proof() {
        return dayFirst.or(() -> monthFirst).orElseThrow();
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
        if (!isProved()) {
            return assumed;
        }
        return dayFirst.isPresent() ? DateOrder.DMY : DateOrder.MDY;
    }
}
