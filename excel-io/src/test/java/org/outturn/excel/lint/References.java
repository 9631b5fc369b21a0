package org.outturn.excel.lint;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sheets that a reference or a formula names. */
final class References {

    private static final Pattern SHEET = Pattern.compile("'((?:[^']|'')+)'!|([A-Za-z_][A-Za-z0-9_.]*)!");

    private References() {}

    static Set<String> sheetsIn(String text) {
        Set<String> sheets = new LinkedHashSet<>();
        Matcher matcher = SHEET.matcher(text.replaceAll("\"[^\"]*\"", "\"\"").replace("#REF!", ""));
        while (matcher.find()) {
            sheets.add(
                    matcher.group(1) == null
                            ? matcher.group(2)
                            : matcher.group(1).replace("''", "'"));
        }
        return sheets;
    }
}
