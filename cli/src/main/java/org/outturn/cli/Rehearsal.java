package org.outturn.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/**
 * Runs the usual commands on a small example so that {@link ClassArchive} knows which classes they
 * load.
 */
final class Rehearsal {

    private static final int ROWS = 150_000;
    private static final LocalDate YEAR = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 366;
    private static final DateTimeFormatter PERIOD = DateTimeFormatter.ofPattern("yyyyMM");

    private final Path example;
    private final Path stage;

    private Rehearsal(Path example, Path stage) {
        this.example = example;
        this.stage = stage;
    }

    /** Takes the folder of the embedded example. */
    public static void main(String[] args) throws IOException {
        Path stage = Files.createTempDirectory("outturn-rehearsal");
        try {
            new Rehearsal(Path.of(args[0]), stage).play();
        } finally {
            clear(stage);
        }
    }

    private void play() throws IOException {
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
        run("inspect", export().toString());
    }

    /** An export as systems write it, large enough to be read by two threads. */
    private Path export() throws IOException {
        Path export = stage.resolve("export.csv");
        try (BufferedWriter out = Files.newBufferedWriter(export)) {
            out.write("cost_centre,account,period,posting_date,document_no,description,source,amount\n");
            for (int row = 0; row < ROWS; row++) {
                LocalDate date = YEAR.plusDays(row % DAYS);
                out.write("CC" + row % 900 + "," + row % 700 + "," + PERIOD.format(date) + "," + date + ",JV24-" + row
                        + (row % 50 == 0 ? ",\"Rent, \"\"north\"\" of the river\"" : ",Agency staff - invoice 7682")
                        + ",AR," + (row % 10 == 0 ? "-" : "") + row % 10_000 + ".45\n");
            }
        }
        return export;
    }

    private static void run(String... args) {
        Outturn.start(args);
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
