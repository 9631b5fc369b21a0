package org.outturn.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One whole process, from its start to its end.
 *
 * @param seconds on the clock
 * @param cpuSeconds on all processors together, as far as the system tells
 * @param peakMib the most memory it had at once; 0 where the system does not tell
 * @param answer the last line it printed
 */
record Run(double seconds, double cpuSeconds, double peakMib, String answer) {

    private static final double NANOS = Duration.ofSeconds(1).toNanos();
    private static final int MILLIS_BETWEEN_LOOKS = 2;

    static Run of(Contestant contestant, Path folder) throws IOException {
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(contestant.command())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        long start = System.nanoTime();
        Process process = builder.start();
        Watch watch = new Watch(process);
        int exit = watch.untilEnd();
        double seconds = (System.nanoTime() - start) / NANOS;
        List<String> lines = Files.readAllLines(said);
        if (exit > 1) {
            throw new IOException("%s ended with %d: %s".formatted(contestant.command(), exit, lines));
        }
        return new Run(seconds, watch.cpuSeconds, watch.peakMib, lines.isEmpty() ? "" : lines.get(lines.size() - 1));
    }

    /** Looks at a process while it runs: afterwards the system tells no more. */
    private static final class Watch {

        private final Process process;
        private final Path status;
        private double cpuSeconds;
        private double peakMib;

        Watch(Process process) {
            this.process = process;
            this.status = Path.of("/proc", Long.toString(process.pid()), "status");
        }

        int untilEnd() {
            try {
                while (!process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                    look();
                }
                return process.exitValue();
            } catch (InterruptedException e) {
                process.destroy();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }

        private void look() {
            Optional<Duration> cpu = process.info().totalCpuDuration();
            cpu.ifPresent(time -> cpuSeconds = Math.max(cpuSeconds, time.toNanos() / NANOS));
            try {
                for (String line : Files.readAllLines(status)) {
                    if (line.startsWith("VmHWM:")) {
                        peakMib = Math.max(peakMib, Double.parseDouble(line.replaceAll("\\D", "")) / 1024);
                    }
                }
            } catch (IOException e) {
                // It has just ended, or this is not Linux.
            }
        }
    }
}
