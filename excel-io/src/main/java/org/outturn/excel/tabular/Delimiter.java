package org.outturn.excel.tabular;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands between two fields of a text file: what cuts most of its first lines into equally many. */
final class Delimiter {

    private static final String CANDIDATES = ",\t;|";

    /** How many lines have the commonest number of a delimiter, and what that number is. */
    private record Fit(char delimiter, long lines, int perLine) {

        boolean isBetterThan(Fit other) {
            return lines == other.lines ? perLine > other.perLine : lines > other.lines;
        }
    }

    private Delimiter() {}

    /** The delimiter of a file by its first characters; a comma where nothing speaks for another. */
    static char of(String sample) {
        List<int[]> countsOfLines = sample.lines()
                .filter(line -> !line.isBlank())
                .map(Delimiter::counts)
                .toList();
        return IntStream.range(0, CANDIDATES.length())
                .boxed()
                .flatMap(candidate -> fitOf(candidate, countsOfLines))
                .reduce((best, next) -> next.isBetterThan(best) ? next : best)
                .map(Fit::delimiter)
                .orElse(',');
    }

    /** Excel's own first line, such as {@code sep=;}, which is no row; empty without one. */
    static Stream<Character> declared(String sample) {
        String first = sample.lines().findFirst().orElse("").strip();
        boolean declares = first.length() == 5 && first.regionMatches(true, 0, "sep=", 0, 4);
        return declares ? Stream.of(first.charAt(4)) : Stream.empty();
    }

    private static Stream<Fit> fitOf(int candidate, List<int[]> countsOfLines) {
        Map<Integer, Long> linesByCount = new HashMap<>();
        countsOfLines.forEach(counts -> linesByCount.merge(counts[candidate], 1L, Long::sum));
        linesByCount.remove(0);
        return linesByCount.entrySet().stream()
                .map(entry -> new Fit(CANDIDATES.charAt(candidate), entry.getValue(), entry.getKey()));
    }

    /** How many of each candidate stand outside quotation marks. */
    private static int[] counts(String line) {
        int[] counts = new int[CANDIDATES.length()];
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            switch (character) {
                case '"' -> quoted = !quoted;
                case ',', '\t', ';', '|' -> counts[CANDIDATES.indexOf(character)] += quoted ? 0 : 1;
                default -> {
                    // Most letters are none of these.
                }
            }
        }
        return counts;
    }
}
