package org.outturn.excel.graft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a formula looks at: blocks of cells and names. Cells that it finds only by working out a place, as
 * OFFSET does, are not among them.
 */
record Formula(String text, List<Reference> references, Set<String> names) {

    static final Formula NONE = new Formula("", List.of(), Set.of());

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final Pattern WORDS_IN_QUOTES = Pattern.compile("\"[^\"]*\"");

    /** 1 or 2 sheet; 3 cells; 4 and 5 whole columns; 6 and 7 whole rows. */
    private static final Pattern REFERENCE = Pattern.compile("(?<![\\p{L}\\p{N}_.\\]!'$])"
            + "(?:(?:'((?:[^']|'')+)'|([\\p{L}_][\\p{L}\\p{N}_.]*))!)?"
            + "(?:(\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?)"
            + "|\\$?([A-Z]{1,3}):\\$?([A-Z]{1,3})|\\$?(\\d{1,7}):\\$?(\\d{1,7}))(?![\\p{L}\\p{N}_(!])");

    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}_.\\\\\\]])[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*+(?![(!'])");

    /** Cells of a sheet; an empty sheet is the formula's own. */
    record Reference(String sheet, CellRange range) {}

    static Formula of(String text) {
        String bare = WORDS_IN_QUOTES.matcher(text).replaceAll("");
        List<Reference> references = new ArrayList<>();
        Matcher found = REFERENCE.matcher(bare);
        while (found.find()) {
            references.add(new Reference(sheetOf(found), rangeOf(found)));
        }
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        NAME.matcher(bare).results().map(MatchResult::group).forEach(names::add);
        return new Formula(text, references, names);
    }

    private static String sheetOf(MatchResult found) {
        if (found.group(1) != null) {
            return found.group(1).replace("''", "'");
        }
        return found.group(2) == null ? "" : found.group(2);
    }

    private static CellRange rangeOf(MatchResult found) {
        if (found.group(3) != null) {
            return CellRange.parse(found.group(3)).orElseThrow();
        }
        if (found.group(4) != null) {
            return new CellRange(CellRange.column(found.group(4)), 1, CellRange.column(found.group(5)), LAST_ROW);
        }
        return new CellRange(1, Integer.parseInt(found.group(6)), LAST_COLUMN, Integer.parseInt(found.group(7)));
    }

    /** What the formula looks at once it has been filled over a block of cells, taken together. */
    Formula filledOver(CellRange block) {
        int down = block.lastRow() - block.firstRow();
        int across = block.lastColumn() - block.firstColumn();
        List<Reference> wider = references.stream()
                .map(reference -> new Reference(
                        reference.sheet(),
                        reference
                                .range()
                                .including(
                                        reference.range().lastColumn() + across,
                                        reference.range().lastRow() + down)))
                .toList();
        return new Formula(text, wider, names);
    }
}
