package org.outturn.excel.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Codes of one ledger that may be one code: they differ in case or in leading noughts only. */
final class AlikeCodes {

    private static final int MOST_NAMED = 3;

    private AlikeCodes() {}

    /** The first few of them, as a message names them. */
    static List<String> in(Set<String> codes) {
        Map<String, TreeSet<String>> alike = new TreeMap<>();
        codes.forEach(code ->
                alike.computeIfAbsent(folded(code), absent -> new TreeSet<>()).add(code));
        List<String> named = new ArrayList<>();
        alike.values().stream()
                .filter(group -> group.size() > 1)
                .limit(MOST_NAMED)
                .forEach(group -> named.add(
                        String.join(" and ", group.stream().map(Quote::of).toList())));
        return named;
    }

    private static String folded(String code) {
        int from = 0;
        while (from < code.length() - 1 && code.charAt(from) == '0') {
            from++;
        }
        return code.substring(from).toUpperCase(Locale.ROOT);
    }
}
