package org.outturn.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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

    /** To look is to take time from what is looked at. */
    private static final int MILLIS_BETWEEN_LOOKS = 25;

    /** What Linux counts processor time in. */
    private static final double TICKS = 100;

    /** Where /proc/self/stat has the processor time of children that have ended, behind the name of the program. */
    private static final int USER_TIME_OF_CHILDREN = 13;

    private static final int SYSTEM_TIME_OF_CHILDREN = 14;

    static Run of(Contestant contestant, Path folder) throws IOException {
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(contestant.command())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        double cpuBefore = cpuSecondsOfChildren();
        long start = System.nanoTime();
        Process process = builder.start();
        double peakMib = peakMibUntilEnd(process);
        double seconds = (System.nanoTime() - start) / NANOS;
        List<String> lines = Files.readAllLines(said);
        if (process.exitValue() > 1) {
            throw new IOException("%s ended with %d: %s".formatted(contestant.command(), process.exitValue(), lines));
        }
        return new Run(
                seconds,
                cpuSecondsOfChildren() - cpuBefore,
                peakMib,
                lines.isEmpty() ? "" : lines.get(lines.size() - 1));
    }

    private static double cpuSecondsOfChildren() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (Files.notExists(stat)) {
            return 0;
        }
        String line = Files.readString(stat);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER_TIME_OF_CHILDREN]) + Long.parseLong(fields[SYSTEM_TIME_OF_CHILDREN]))
                / TICKS;
    }

    /** Looks at a process while it runs: afterwards the system tells no more of its memory. */
    private static double peakMibUntilEnd(Process process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        double peakMib = 0;
        try {
            while (!process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                peakMib = Math.max(peakMib, peakMib(status));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return peakMib;
    }

    private static double peakMib(Path status) {
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
                }
            }
        } catch (IOException e) {
            // It has just ended, or this is not Linux.
        }
        return 0;
    }
}
