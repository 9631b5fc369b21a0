package org.outturn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.outturn.excel.ledger.RowProgress;

/** Rows read so far and rows a second, on standard error, for a reading that takes more than a second. */
final class Progress implements RowProgress, AutoCloseable {

    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private final Path file;
    private final boolean shown;
    private final long started = System.nanoTime();
    private Optional<ProgressBar> bar = Optional.empty();

    Progress(Path file, boolean shown) {
        this.file = file;
        this.shown = shown;
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

    @Override
    public void rowsRead(long rows) {
        if (shown && bar.isEmpty() && System.nanoTime() - started > PATIENCE) {
            bar = Optional.of(open());
        }
        bar.ifPresent(open -> open.stepTo(rows));
    }

    private ProgressBar open() {
        return new ProgressBarBuilder()
                .setTaskName("Reading " + file.getFileName())
                .setUnit(" rows", 1)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
