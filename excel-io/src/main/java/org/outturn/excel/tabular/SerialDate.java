package org.outturn.excel.tabular;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Excel's count of days as a date. */
final class SerialDate {

    private static final double LAST = 2_958_466;
    private static final int SECONDS_A_DAY = 86_400;

    /** Excel believes in a 29 February 1900, so its count is one day further on from then. */
    private static final int FALSE_LEAP_DAY = 60;

    private SerialDate() {}

    /** The ISO form, with the time where there is one; a time alone below 1; empty for what Excel shows as ####. */
    static Optional<String> iso(double serial, boolean from1904) {
        if (!(serial >= 0 && serial < LAST)) {
            return Optional.empty();
        }
        long seconds = Math.round(serial * SECONDS_A_DAY);
        long days = seconds / SECONDS_A_DAY;
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY);
        if (days == 0 && !from1904) {
            return Optional.of(time.toString());
        }
        LocalDate date = from1904 ? LocalDate.of(1904, 1, 1).plusDays(days) : since1900(days);
        return Optional.of(
                time.equals(LocalTime.MIDNIGHT)
                        ? date.toString()
                        : date.atTime(time).toString());
    }

    private static LocalDate since1900(long days) {
        return LocalDate.of(1899, 12, days < FALSE_LEAP_DAY ? 31 : 30).plusDays(days);
    }
}
