package org.outturn.excel.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An amount taken apart: its sign, however written, and its digits with their separators. Minus
 * before or after, brackets, CR and DR, £ and GBP are known; two signs at once are not an amount.
 */
record SignedText(boolean negative, String number) {

    private static final Pattern MINUS = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]");

    private static final Pattern SHAPE = Pattern.compile(
            "(?<money>£|GBP)? ?(?<lead>[-+])? ?(?<inner>£|GBP)? ?(?<open>\\()? ?(?<lead2>[-+])? ?(?<inner2>£|GBP)? ?"
                    + "(?<number>[0-9.,][0-9.,' ]*?) ?(?<after>£|GBP)? ?(?<close>\\))? ?(?<trail>[-+]|CR|DR)? ?(?<after2>GBP)?",
            Pattern.CASE_INSENSITIVE);

    static Optional<SignedText> of(String text) {
        return isPlain(text) ? Optional.of(plain(text)) : ofShape(text);
    }

    /** Digits with a point among them and perhaps a minus before, as most amounts are. */
    private static boolean isPlain(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        for (int at = first; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character != '.' && (character < '0' || character > '9')) {
                return false;
            }
        }
        return text.length() > first;
    }

    private static SignedText plain(String text) {
        return new SignedText(text.startsWith("-"), text.startsWith("-") ? text.substring(1) : text);
    }

    private static Optional<SignedText> ofShape(String text) {
        Matcher shape = SHAPE.matcher(MINUS.matcher(text).replaceAll("-").replace('\u2019', '\''));
        if (!shape.matches()
                || !bracketsPair(shape)
                || count(shape, "money", "inner", "inner2", "after", "after2") > 1) {
            return Optional.empty();
        }
        boolean oneSign = count(shape, "lead", "open", "lead2", "trail") <= 1;
        return oneSign
                ? Optional.of(
                        new SignedText(isNegative(shape), shape.group("number").strip()))
                : Optional.empty();
    }

    private static boolean bracketsPair(Matcher shape) {
        return (shape.group("open") == null) == (shape.group("close") == null);
    }

    private static long count(Matcher shape, String... groups) {
        return Stream.of(groups).filter(group -> shape.group(group) != null).count();
    }

    private static boolean isNegative(Matcher shape) {
        return shape.group("open") != null
                || "-".equals(shape.group("lead"))
                || "-".equals(shape.group("lead2"))
                || "-".equals(shape.group("trail"))
                || "CR".equalsIgnoreCase(shape.group("trail"));
    }
}
