package org.outturn.excel.tabular;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands between two fields of a text file: what cuts most of its first lines into equally many. */
final class Delimiter {

    private static final List<Character> CANDIDATES = List.of(',', '\t', ';', '|');

    /** How many lines have the commonest number of a delimiter, and what that number is. */
    private record Fit(char delimiter, long lines, int perLine) {

        static final Comparator<Fit> BETTER =
                Comparator.comparingLong(Fit::lines).thenComparingInt(Fit::perLine);
    }

    private Delimiter() {}

    /** The delimiter of a file by its first characters; a comma where nothing speaks for another. */
    static char of(String sample) {
        List<String> lines = sample.lines().filter(line -> !line.isBlank()).toList();
        return CANDIDATES.stream()
                .flatMap(candidate -> fitOf(candidate, lines))
                .max(Fit.BETTER)
                .map(Fit::delimiter)
                .orElse(',');
    }

    /** Excel's own first line, such as {@code sep=;}, which is no row; empty without one. */
    static Stream<Character> declared(String sample) {
        String first = sample.lines().findFirst().orElse("").strip();
        boolean declares = first.length() == 5 && first.regionMatches(true, 0, "sep=", 0, 4);
        return declares ? Stream.of(first.charAt(4)) : Stream.empty();
    }

    private static Stream<Fit> fitOf(char candidate, List<String> lines) {
        Map<Integer, Long> linesByCount = new HashMap<>();
        lines.forEach(line -> linesByCount.merge(countOutsideQuotes(candidate, line), 1L, Long::sum));
        linesByCount.remove(0);
        return linesByCount.entrySet().stream().map(entry -> new Fit(candidate, entry.getValue(), entry.getKey()));
    }

    private static int countOutsideQuotes(char candidate, String line) {
        int count = 0;
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            quoted ^= character == '"';
            count += !quoted && character == candidate ? 1 : 0;
        }
        return count;
    }
}
