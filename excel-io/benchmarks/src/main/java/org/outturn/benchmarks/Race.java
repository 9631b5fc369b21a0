package org.outturn.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Runs contestants in turn, round after round, so that all of them meet the same weather. */
final class Race {

    private final Map<Contestant, List<Run>> runs = new LinkedHashMap<>();

    private Race() {}

    /** One round that is not counted, then so many that are. */
    static Race run(List<Contestant> contestants, int rounds, Path folder) throws IOException {
        Race race = new Race();
        for (int round = 0; round <= rounds; round++) {
            for (Contestant contestant : contestants) {
                Run run = Run.of(contestant, folder);
                if (round > 0) {
                    race.runs
                            .computeIfAbsent(contestant, first -> new ArrayList<>())
                            .add(run);
                }
            }
        }
        race.requireOneAnswer();
        return race;
    }

    /** Whoever gives rows and pence has to give the same. */
    private void requireOneAnswer() throws IOException {
        List<String> answers = runs.values().stream()
                .flatMap(List::stream)
                .map(Run::answer)
                .filter(answer -> answer.startsWith("rows="))
                .distinct()
                .toList();
        if (answers.size() > 1) {
            throw new IOException("The answers differ: " + answers);
        }
    }

    /** The median over rounds of one figure of one contestant beside that of another. */
    double ratio(Contestant one, Contestant other, ToDoubleFunction<Run> figure) {
        List<Run> ones = runs.get(one);
        List<Run> others = runs.get(other);
        return median(IntStream.range(0, ones.size())
                .mapToObj(round -> figure.applyAsDouble(ones.get(round)) / figure.applyAsDouble(others.get(round)))
                .toList());
    }

    double median(Contestant contestant, ToDoubleFunction<Run> figure) {
        return median(runs.get(contestant).stream().map(figure::applyAsDouble).toList());
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted(Comparator.naturalOrder()).toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
