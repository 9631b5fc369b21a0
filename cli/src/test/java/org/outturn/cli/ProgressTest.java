package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How far a long reading has come, by a clock that the test sets. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgressTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private long now = 5;

    private Progress progress(String file, boolean shown) {
        return new Progress(
                Path.of("folder", file),
                shown,
                new RowsSoFar(),
                new PrintStream(written, true, StandardCharsets.UTF_8),
                () -> now);
    }

    private void after(double seconds) {
        now += Math.round(seconds * Duration.ofSeconds(1).toNanos());
    }

    /** What was written since the last time. */
    private String line() {
        String line = written.toString(StandardCharsets.UTF_8);
        written.reset();
        return line;
    }

    @Test
    void rows_speed_and_time_left_are_shown_after_a_second() {
        Progress progress = progress("ledger.csv", true);
        progress.rowsExpected(4_000_000);

        after(1);
        progress.rowsRead(500_000);
        assertThat(line()).isEmpty();

        after(1);
        progress.rowsRead(1_000_000);
        assertThat(line())
                .isEqualTo("\rReading ledger.csv: 1,000,000 of about 4,000,000 rows, 500,000 a second, about 6 s left");

        after(4);
        progress.rowsRead(3_900_000);
        assertThat(line())
                .isEqualTo("\rReading ledger.csv: 3,900,000 of about 4,000,000 rows, 650,000 a second, about 1 s left");
    }

    @Test
    void the_line_is_written_over_and_taken_away_at_the_end() {
        Progress progress = progress("a very long name of an export of the ledger.xlsx", true);
        progress.rowsExpected(90_000_000);
        after(2);
        progress.rowsRead(10_000);
        String first = line();

        after(1);
        progress.rowsRead(100_000_000);
        String second = line();
        progress.done();

        assertThat(first)
                .isEqualTo("\rReading ...rt of the ledger.xlsx: 10,000 of about 90,000,000 rows, 5,000 a second, about"
                        + " 300 min left");
        assertThat(second.strip()).isEqualTo("Reading ...rt of the ledger.xlsx: 100,000,000 rows, 33,333,333 a second");
        assertThat(second).hasSameSizeAs(first);
        assertThat(line()).isEqualTo("\r" + " ".repeat(second.strip().length()) + "\r");
    }

    @Test
    void a_file_that_has_to_be_read_again_is_timed_again() {
        Progress progress = progress("ledger.csv", true);
        after(10);
        progress.rowsRead(1_000_000);
        line();

        after(1);
        progress.rowsRead(10_000);
        after(2);
        progress.rowsRead(400_000);

        assertThat(line().strip()).isEqualTo("Reading ledger.csv: 400,000 rows, 200,000 a second");
    }

    @Test
    void nothing_is_written_where_there_is_nobody_to_see_it() {
        Progress progress = progress("ledger.csv", false);
        after(5);
        progress.rowsRead(1_000_000);
        progress.done();

        assertThat(line()).isEmpty();
    }
}
