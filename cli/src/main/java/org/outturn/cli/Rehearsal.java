package org.outturn.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs the usual commands on a small example so that {@link ClassArchive} knows which classes they
 * load.
 */
final class Rehearsal {

    private static final PrintStream NOWHERE =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    private final Path example;
    private final Path stage;

    private Rehearsal(Path example, Path stage) {
        this.example = example;
        this.stage = stage;
    }

    /** Takes the folder of the embedded example. */
    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        Outturn.leaveOutLogging();
        Path stage = Files.createTempDirectory("outturn-rehearsal");
        try {
            new Rehearsal(Path.of(args[0]), stage).play();
        } finally {
            clear(stage);
        }
    }

    private void play() {
        String workbook = example.resolve("monitoring.xlsx").toString();
        String text = example.resolve("ledger.csv").toString();
        String sheet = example.resolve("ledger.xlsx").toString();
        String report = stage.resolve("report.xlsx").toString();
        String json = stage.resolve("report.json").toString();
        run("--version");
        run("report", workbook, "--ledger", text, "-o", report, "--json", json);
        run("report", report, "--ledger", sheet);
        run("inspect", text, sheet);
        run("inspect", text, "--format", "json");
        run("check", report);
        run("new", stage.resolve("new.xlsx").toString());
    }

    private static void run(String... args) {
        Outturn.run(NOWHERE, NOWHERE, args);
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
