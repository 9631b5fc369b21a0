package org.outturn.excel.graft;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a formula speaks of certain sheets. Rather too often than too seldom: a formula wrongly said to
 * mention the report is worked out anew, one overlooked shows last month's figure.
 */
record Mentions(Pattern sheets) {

    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final String NO_NAME_BEFORE = "(?<![\\p{L}\\p{N}_.\\\\\\]])";

    static Mentions of(Collection<String> sheets) {
        if (sheets.isEmpty()) {
            return new Mentions(NOTHING);
        }
        String any = sheets.stream()
                .map(sheet -> Pattern.quote(sheet.replace("'", "''")))
                .collect(Collectors.joining("|"));
        return new Mentions(Pattern.compile(
                NO_NAME_BEFORE + "(?:" + any + ")'?[!:]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** A sheet counts within quotation marks as well, as INDIRECT takes it from there. */
    boolean in(String formula) {
        return sheets.matcher(formula).find();
    }
}
