package org.outturn.excel.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.TableLayout;

/**
 * What a published cell says: words without symbols, which screen readers read out or leave out as they please, and a
 * shorthand where the report has nothing.
 *
 * @param missing the shorthand of a blank cell
 */
record PublishedCell(String missing) {

    static final int LEAST_WIDTH = 14;

    private static final String NOT_APPLICABLE = "[z]";
    private static final String NOT_AVAILABLE = "[x]";

    private static final List<Map.Entry<String, String>> MEANINGS = List.of(
            Map.entry(NOT_APPLICABLE, "[z]: not applicable."),
            Map.entry(NOT_AVAILABLE, "[x]: not available; nothing was given, which is not nought."));

    /** Columns that people fill in: a blank says that nobody did. */
    private static final Set<String> FILLED_IN = Set.of("Action", "Spent", "What it is for", "Purpose", "Commentary");

    private static final Pattern SYMBOL = Pattern.compile("^[^\\p{L}\\p{N}\\p{P}£+=<>]\\s+|^[=+×–]\\s+");
    private static final Pattern FOR_THE_TEAM = Pattern.compile("^Click |\\bSettings\\b");
    private static final Pattern ANY_SYMBOL = Pattern.compile("[■▲●○★◆↑↓→]");

    static PublishedCell under(String heading) {
        return new PublishedCell(FILLED_IN.contains(heading) ? NOT_AVAILABLE : NOT_APPLICABLE);
    }

    /** A total row says nothing under what cannot be added up. */
    static CellValue ofTotal(CellValue value) {
        return new PublishedCell(NOT_APPLICABLE).of(value);
    }

    CellValue of(CellValue value) {
        if (value instanceof CellValue.Words words) {
            String text = SYMBOL.matcher(words.text()).replaceFirst("");
            boolean none = text.equals(ReportContext.NOT_AVAILABLE) || text.equals(ReportContext.NO_LEVEL);
            return CellValue.of(none ? NOT_APPLICABLE : text);
        }
        return value instanceof CellValue.Nothing ? CellValue.of(missing) : value;
    }

    /** Lines that explain symbols, or how the team's own workbook is used, have nothing to say here. */
    static boolean isForReaders(String line) {
        return !ANY_SYMBOL.matcher(line).find() && !FOR_THE_TEAM.matcher(line).find();
    }

    /** What the shorthand means that stands in the table, if any does. */
    static Optional<String> shorthandIn(TableLayout<?> table) {
        Set<String> words = wordsIn(table);
        List<String> used = MEANINGS.stream()
                .filter(entry -> words.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return used.isEmpty() ? Optional.empty() : Optional.of("Shorthand in this table: " + String.join(" ", used));
    }

    private static <R> Set<String> wordsIn(TableLayout<R> table) {
        return table.columns().stream()
                .flatMap(column -> Stream.concat(
                        table.rows().stream().map(column.value()),
                        column.total().stream()
                                .filter(total -> table.hasTotal())
                                .map(total -> total.value())))
                .filter(CellValue.Words.class::isInstance)
                .map(value -> ((CellValue.Words) value).text())
                .collect(Collectors.toSet());
    }
}
