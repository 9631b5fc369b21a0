package org.outturn.excel.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.outturn.core.ledger.Coding;

/**
 * How one combined code holds cost centre and subjective, as a finance officer draws it: C stands
 * for the cost centre, S for the subjective, x for what is not needed, and anything else for itself.
 * One letter between separators takes a part of any length (C-S-x); letters side by side are counted
 * (CCCCSSSS); a star at the end takes whatever follows.
 */
final class CodeSplit {

    private static final Pattern PART = Pattern.compile("C+|S+|X+|\\*|[^CSX*]+");

    private final Pattern code;

    private CodeSplit(Pattern code) {
        this.code = code;
    }

    /** Empty for a drawing that leaves open where a part ends, or does not hold each of the two once. */
    static Optional<CodeSplit> parse(String drawn) {
        String upper = CodeText.clean(drawn).toUpperCase(Locale.ROOT);
        List<String> parts = new ArrayList<>();
        PART.matcher(upper).results().forEach(part -> parts.add(part.group()));
        boolean sound = count(parts, 'C') == 1 && count(parts, 'S') == 1 && !isOpen(parts);
        return sound ? Optional.of(new CodeSplit(Pattern.compile(regexOf(parts)))) : Optional.empty();
    }

    private static long count(List<String> parts, char letter) {
        return parts.stream().filter(part -> part.charAt(0) == letter).count();
    }

    /** A part of any length beside another part could end anywhere, and so could a star that is not the end. */
    private static boolean isOpen(List<String> parts) {
        for (int at = 0; at < parts.size() - 1; at++) {
            String part = parts.get(at);
            String next = parts.get(at + 1);
            boolean open = isLetters(part) && isLetters(next) && (part.length() == 1 || next.length() == 1);
            if (open || part.equals("*")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetters(String part) {
        return "CSX".indexOf(part.charAt(0)) >= 0;
    }

    private static String regexOf(List<String> parts) {
        String separators = parts.stream().filter(part -> !isLetters(part)).collect(Collectors.joining());
        String anyLength = separators.isEmpty() ? ".+" : "[^" + separators.replaceAll("(.)", "\\\\$1") + "]+";
        return parts.stream().map(part -> regexOf(part, anyLength)).collect(Collectors.joining());
    }

    private static String regexOf(String part, String anyLength) {
        if (part.equals("*")) {
            return ".*";
        }
        if (!isLetters(part)) {
            return part.isBlank() ? " +" : " *" + Pattern.quote(part.strip()) + " *";
        }
        String characters = part.length() > 1 ? ".{" + part.length() + "}" : anyLength;
        return part.charAt(0) == 'X' ? characters : "(?<" + part.charAt(0) + ">" + characters + ")";
    }

    /** Empty for a code of another shape. */
    Optional<Coding> split(String combined) {
        Matcher parts = code.matcher(combined);
        return parts.matches() ? Optional.of(new Coding(parts.group("C"), parts.group("S"))) : Optional.empty();
    }
}
