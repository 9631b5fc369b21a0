package org.outturn.core.narrative;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word that says which way, with a signed amount beside it: "underspend £-0.655m".
 *
 * @param text both as they are written
 * @param unsigned the amount as it should be written
 */
record SignBesideWord(String text, String unsigned) {

    private static final String WORD = "(?:(?:over|under)[- ]?spen(?:ds|d|t|ding)|use|release|draw-?down|shortfall)";

    /** A dash that stands apart from the pound sign, or a bracket around the amount, is no minus. */
    private static final String SIGNED =
            "(?:£\\s*[-−–]\\s*|£\\s*\\(\\s*|(?<=\\s)[-−]£\\s*)(?<size>\\d[\\d,]*(?:\\.\\d+)?\\)?\\s*(?:million|thousand|m|k)?)(?![a-z\\d])";

    private static final Pattern AFTER_WORD = Pattern.compile(
            "\\b" + WORD + "\\s*(?:\\b(?:of|by|is|was|at)\\b|[:,])?\\s*" + SIGNED, Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_WORD =
            Pattern.compile(SIGNED + "\\s+(?:net\\s+)?" + WORD + "\\b", Pattern.CASE_INSENSITIVE);

    static Optional<SignBesideWord> in(String sentence) {
        return Stream.of(AFTER_WORD.matcher(sentence), BEFORE_WORD.matcher(sentence))
                .filter(Matcher::find)
                .map(SignBesideWord::of)
                .findFirst();
    }

    private static SignBesideWord of(Matcher found) {
        String size = found.group("size").replace(")", "").strip();
        return new SignBesideWord(found.group().strip(), "£" + size);
    }
}
