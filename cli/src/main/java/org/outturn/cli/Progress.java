package org.outturn.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.outturn.excel.ledger.RowProgress;

/** One line on standard error that says how far a reading of more than a second has come, and how long it will still take. */
final class Progress implements RowProgress {

    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
    private static final long BETWEEN_LINES = Duration.ofMillis(200).toNanos();
    private static final double SECOND = Duration.ofSeconds(1).toNanos();
    private static final int LONGEST_NAME = 24;
    private static final int SECONDS_BY_THE_MINUTE = 100;
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private final String name;
    private final String file;
    private final boolean shown;
    private final RowsSoFar rowsSoFar;
    private final PrintStream out;
    private final LongSupplier clock;
    private long started;
    private long lastLine;
    private long lastRows;
    private long expected;
    private int width;

    Progress(Path file, boolean shown, RowsSoFar rowsSoFar) {
        this(file, shown, rowsSoFar, System.err, System::nanoTime);
    }

    /** @param clock nanoseconds that have gone by since any time */
    Progress(Path file, boolean shown, RowsSoFar rowsSoFar, PrintStream out, LongSupplier clock) {
        this.file = String.valueOf(file.getFileName());
        this.name = shortened(this.file);
        this.shown = shown;
        this.rowsSoFar = rowsSoFar;
        this.out = out;
        this.clock = clock;
        this.started = clock.getAsLong();
        this.lastLine = started;
    }

    /** Whether there is a person to show it to. */
    @SuppressWarnings("SystemConsoleNull") // Outturn.main asks Java 22 and newer for the console that can be null.
    static boolean shown(boolean wanted) {
        return wanted && System.console() != null && isTerminal();
    }

    /** Java 17 cannot tell of standard error alone; Linux can. */
    private static boolean isTerminal() {
        try {
            return !Files.isSymbolicLink(STANDARD_ERROR)
                    || Files.readSymbolicLink(STANDARD_ERROR).startsWith("/dev");
        } catch (IOException e) {
            return false;
        }
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : "..." + name.substring(name.length() - LONGEST_NAME + 3);
    }

    @Override
    public boolean asksForLength() {
        return shown;
    }

    @Override
    public void rowsExpected(long rows) {
        expected = rows;
    }

    @Override
    public void rowsRead(long rows) {
        rowsSoFar.read(file, rows);
        long now = clock.getAsLong();
        if (rows < lastRows) {
            started = now;
        }
        lastRows = rows;
        if (shown && now - started > PATIENCE && now - lastLine >= BETWEEN_LINES) {
            lastLine = now;
            show(line(rows, (now - started) / SECOND));
        }
    }

    private String line(long rows, double seconds) {
        long aSecond = Math.round(rows / seconds);
        return expected > rows
                ? String.format(
                        Locale.UK,
                        "Reading %s: %,d of about %,d rows, %,d a second, %s left",
                        name,
                        rows,
                        expected,
                        aSecond,
                        inWords(seconds * (expected - rows) / rows))
                : String.format(Locale.UK, "Reading %s: %,d rows, %,d a second", name, rows, aSecond);
    }

    private static String inWords(double seconds) {
        return seconds < SECONDS_BY_THE_MINUTE
                ? "about " + Math.max(1, Math.round(seconds)) + " s"
                : "about " + Math.round(seconds / 60) + " min";
    }

    private void show(String line) {
        out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        out.flush();
        width = line.length();
    }

    /** Leaves the line as it was before. */
    @Override
    public void done() {
        if (width > 0) {
            out.print("\r" + " ".repeat(width) + "\r");
            out.flush();
        }
        width = 0;
        lastRows = 0;
        started = clock.getAsLong();
    }
}
