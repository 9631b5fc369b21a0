package org.outturn.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.core.reconcile.Difference;

/** Differences as a table for a spreadsheet: the names and the figures of the JSON, without digit groups. */
final class ReconcileCsv {

    private static final String HEADINGS = "kind,period,key,expected,found,difference,rows,message,place";

    private ReconcileCsv() {}

    static byte[] bytes(List<Difference> differences) {
        StringBuilder text = new StringBuilder(HEADINGS).append('\n');
        differences.forEach(difference -> text.append(line(difference)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Difference difference) {
        return fields(
                difference.kind(),
                difference.period(),
                difference.key(),
                difference.expected(),
                difference.found(),
                difference.difference(),
                difference.rows(),
                difference.message(),
                difference.place());
    }

    private static String fields(Object... values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Optional<?> optional
                        ? optional.map(Object::toString).orElse("")
                        : value)
                .map(value -> quoted(value.toString()))
                .collect(Collectors.joining(","));
    }

    private static String quoted(String field) {
        boolean plain =
                field.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
