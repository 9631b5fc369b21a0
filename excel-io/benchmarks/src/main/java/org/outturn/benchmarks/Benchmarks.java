package org.outturn.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.outturn.benchmarks.Task.Yardstick;

/** Times every task, or those named, and gives a table of ratios. */
public final class Benchmarks {

    private static final String START = "<!-- table -->\n";
    private static final String END = "<!-- end of table -->";
    private static final int USUAL_ROUNDS = 7;

    private Benchmarks() {}

    /** Takes the folder of the repository, then {@code --runs N} if wanted, then tasks. */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]).toAbsolutePath();
        Path home = root.resolve("excel-io/benchmarks");
        List<String> wanted = new ArrayList<>(Arrays.asList(args).subList(1, args.length));
        int rounds = USUAL_ROUNDS;
        if (wanted.size() > 1 && wanted.get(0).equals("--runs")) {
            rounds = Integer.parseInt(wanted.get(1));
            wanted.subList(0, 2).clear();
        }
        String table = table(new Tasks(root, home.resolve("target/work")), wanted, rounds, home);
        if (wanted.isEmpty()) {
            publish(home.resolve("README.md"), table);
        }
    }

    private static String table(Tasks tasks, List<String> wanted, int rounds, Path home) throws IOException {
        StringBuilder table = new StringBuilder();
        for (String line : List.of(
                "| job | Outturn | beside | time | goal, at most | processor time | peak memory, MiB |",
                "|---|---|---|---|---|---|---|")) {
            say(table, line);
        }
        for (Map.Entry<String, Tasks.Maker> maker : tasks.all().entrySet()) {
            if (wanted.isEmpty() || wanted.contains(maker.getKey())) {
                Task task = maker.getValue().make();
                Race race = Race.run(contestants(task), rounds, home.resolve("target/work"));
                for (String line : rows(task, race)) {
                    say(table, line);
                }
            }
        }
        return table.toString();
    }

    private static void say(StringBuilder table, String line) {
        System.out.println(line);
        table.append(line).append('\n');
    }

    private static List<Contestant> contestants(Task task) {
        return Stream.concat(task.ours().stream(), task.others().stream().map(Yardstick::contestant))
                .toList();
    }

    private static List<String> rows(Task task, Race race) {
        List<String> rows = new ArrayList<>();
        for (Contestant ours : task.ours()) {
            for (Yardstick other : task.others()) {
                rows.add("| %s | %s | %s | %.2fx | %s | %.2fx | %.0f / %.0f |"
                        .formatted(
                                task.title(),
                                ours.name(),
                                other.contestant().name(),
                                race.ratio(ours, other.contestant(), Run::seconds),
                                other.goal(),
                                race.ratio(ours, other.contestant(), Run::cpuSeconds),
                                race.median(ours, Run::peakMib),
                                race.median(other.contestant(), Run::peakMib)));
            }
        }
        return rows;
    }

    private static void publish(Path readme, String table) throws IOException {
        String text = Files.readString(readme);
        int start = text.indexOf(START) + START.length();
        int end = text.indexOf(END);
        Files.writeString(readme, text.substring(0, start) + table + text.substring(end));
    }
}
