package org.outturn.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.benchmarks.Task.Yardstick;

/** The jobs and what each is compared with. */
final class Tasks {

    private static final long MILLION = 1_000_000;
    private static final long HUNDRED_THOUSAND = 100_000;

    private final Path root;
    private final Path work;
    private final Ledgers ledgers;
    private final Programs programs;

    /** Makes a task with its files, which takes a while. */
    @FunctionalInterface
    interface Maker {
        Task make() throws IOException;
    }

    Tasks(Path root, Path work) throws IOException {
        this.root = root;
        this.work = work;
        this.ledgers = new Ledgers(work);
        this.programs = new Programs(root, work);
    }

    /** By the key under which each can be asked for. */
    Map<String, Maker> all() {
        Map<String, Maker> all = new LinkedHashMap<>();
        all.put("xlsx-shared", () -> workbook("XLSX, 1,000,000 rows, shared strings", ledgers.sharedStrings(MILLION)));
        all.put("xlsx-inline", () -> workbook("XLSX, 1,000,000 rows, inline strings", ledgers.inlineStrings(MILLION)));
        all.put("report", this::report);
        all.put("csv", () -> text("CSV, 1,000,000 rows", MILLION, "1x"));
        all.put("csv-10m", () -> text("CSV, 10,000,000 rows", 10 * MILLION, "0.75x"));
        all.put("growth", this::growth);
        all.put("small", this::smallJob);
        all.put("accounting", this::accounting);
        return all;
    }

    private Task workbook(String title, Path file) throws IOException {
        return new Task(
                title,
                ours(file),
                List.of(
                        new Yardstick(programs.reader("Java's Inflater alone", InflaterOnly.class, file), "3x, aim 2x"),
                        new Yardstick(programs.reader("eec", EecReader.class, file), "0.6x"),
                        new Yardstick(programs.reader("Aalto on the sheet", ParsedSheet.class, file), ""),
                        new Yardstick(programs.reader("fastexcel-reader", FastexcelReader.class, file), "")));
    }

    private List<Contestant> ours(Path file) throws IOException {
        return List.of(
                programs.outturn("outturn inspect", "inspect", file),
                programs.readerLikeCommand("read and balance", OutturnReader.class, file));
    }

    private List<Contestant> oursOfText(Path file) throws IOException {
        List<Contestant> all = new ArrayList<>(ours(file));
        all.add(programs.hashingReaderLikeCommand("read, balance and hash", OutturnHashingReader.class, file));
        return all;
    }

    private Task report() throws IOException {
        Path file = ledgers.sharedStrings(MILLION);
        return new Task(
                "Report from XLSX, 1,000,000 rows",
                List.of(report(file)),
                List.of(new Yardstick(programs.reader("eec, reading only", EecReader.class, file), "1x")));
    }

    private Contestant report(Path ledger) throws IOException {
        return programs.outturn(
                "outturn report",
                "report",
                Budget.write(work.resolve("monitoring.xlsx")),
                "--ledger",
                ledger,
                "-o",
                work.resolve("report.xlsx"),
                "--fail-on",
                "never");
    }

    private Task text(String title, long rows, String goal) throws IOException {
        Path file = ledgers.csv(rows);
        List<Yardstick> others = new ArrayList<>();
        programs.duckDbInNode(file).ifPresent(duck -> others.add(new Yardstick(duck, goal)));
        others.add(new Yardstick(programs.reader("DuckDB by JDBC", DuckDbReader.class, file), ""));
        others.add(new Yardstick(programs.reader("byte scan, one thread", ByteScan.class, file), "1.6x, aim 1.1x"));
        others.add(new Yardstick(programs.reader("FastCSV", FastCsvReader.class, file), ""));
        return new Task(title, oursOfText(file), others);
    }

    private Task growth() throws IOException {
        Path file = ledgers.csv(MILLION);
        return new Task(
                "Ten times the rows, CSV",
                List.of(programs.outturn("outturn inspect, 10,000,000", "inspect", ledgers.csv(10 * MILLION))),
                List.of(new Yardstick(
                        programs.outturn("outturn inspect, 1,000,000", "inspect", file), "10.5x; memory 1.1x")));
    }

    private Task smallJob() throws IOException {
        Path example = root.resolve("test-workbooks/derbyshire-2020-21");
        Contestant report = programs.outturn(
                "outturn report",
                "report",
                example.resolve("monitoring.xlsx"),
                "--ledger",
                example.resolve("ledger.csv"),
                "-o",
                work.resolve("small.xlsx"));
        return new Task(
                "Small job: report on the embedded example",
                List.of(report),
                List.of(new Yardstick(programs.oneCell(), "3x, aim 2x")));
    }

    private Task accounting() throws IOException {
        Path journal = ledgers.journal(HUNDRED_THOUSAND);
        List<Yardstick> others = new ArrayList<>();
        programs.installed("hledger balance --budget -M", "hledger", "-f", journal, "balance", "--budget", "-M")
                .ifPresent(hledger -> others.add(new Yardstick(hledger, "1/50")));
        programs.installed("ledger budget -M", "ledger", "-f", journal, "budget", "-M")
                .ifPresent(ledger -> others.add(new Yardstick(ledger, "1/50")));
        Path file = ledgers.csv(HUNDRED_THOUSAND);
        Contestant balances = programs.readerLikeCommand("read and balance, no budget", OutturnReader.class, file);
        return new Task("Budget report, 100,000 postings", List.of(report(file), balances), others);
    }
}
