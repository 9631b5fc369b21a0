package org.outturn.core.ledger;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which codes a line of the coding structure speaks for, as a finance officer writes it: one code
 * ({@code 4100}), a range of codes of one length ({@code 1000-1999}), a wildcard ({@code 12*},
 * {@code 1?5}), or blank for every code.
 *
 * <p>Upper and lower case are one. Codes are compared as text, so a range holds codes of the length
 * of its ends only.
 */
public final class CodePattern {

    private static final Pattern RANGE = Pattern.compile("([0-9A-Z]*[0-9][0-9A-Z]*)\\s*-\\s*([0-9A-Z]*[0-9][0-9A-Z]*)");

    private enum Kind {
        ANY,
        EXACT,
        RANGE,
        WILDCARD
    }

    private final String text;
    private final Kind kind;
    private final String low;
    private final String high;
    private final Pattern wildcard;

    private CodePattern(String text, Kind kind, String low, String high, Pattern wildcard) {
        this.text = text;
        this.kind = kind;
        this.low = low;
        this.high = high;
        this.wildcard = wildcard;
    }

    public static CodePattern of(String written) {
        String text = fold(written);
        if (text.isEmpty() || text.equals("*")) {
            return new CodePattern(text, Kind.ANY, "", "", null);
        }
        if (text.indexOf('*') >= 0 || text.indexOf('?') >= 0) {
            return new CodePattern(text, Kind.WILDCARD, "", "", globOf(text));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches() && isRange(range.group(1), range.group(2))) {
            return new CodePattern(text, Kind.RANGE, range.group(1), range.group(2), null);
        }
        return new CodePattern(text, Kind.EXACT, text, text, null);
    }

    /** One name as it stands, whatever stars and hyphens are in it. */
    public static CodePattern exactly(String name) {
        String text = fold(name);
        return new CodePattern(text, Kind.EXACT, text, text, null);
    }

    private static boolean isRange(String low, String high) {
        return low.length() == high.length() && low.compareTo(high) <= 0;
    }

    private static Pattern globOf(String text) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            regex.append(
                    switch (letter) {
                        case '*' -> ".*";
                        case '?' -> ".";
                        default -> Pattern.quote(String.valueOf(letter));
                    });
        }
        return Pattern.compile(regex.toString());
    }

    /** Codes that differ in case only are one code. */
    static String fold(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    public boolean matches(String code) {
        return matchesFolded(fold(code));
    }

    /** The same for a code that is folded already. */
    boolean matchesFolded(String folded) {
        return switch (kind) {
            case ANY -> true;
            case EXACT -> folded.equals(text);
            case RANGE -> folded.length() == low.length() && folded.compareTo(low) >= 0 && folded.compareTo(high) <= 0;
            case WILDCARD -> wildcard.matcher(folded).matches();
        };
    }

    /** Whether every code matches. */
    public boolean isAny() {
        return kind == Kind.ANY;
    }

    /** The pattern as a person reads it back. */
    @Override
    public String toString() {
        return kind == Kind.ANY ? "any" : text;
    }
}
