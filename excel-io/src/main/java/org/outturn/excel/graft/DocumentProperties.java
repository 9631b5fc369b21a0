package org.outturn.excel.graft;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The list of sheets that Excel keeps for file managers; untrue once sheets came or went, and not needed. */
final class DocumentProperties {

    private static final Pattern LISTS = Pattern.compile(
            "<((?:[A-Za-z_][\\w.-]*:)?)(HeadingPairs|TitlesOfParts)(?:\\s[^>]*?)?(?:/>|>.*?</\\1\\2\\s*>)",
            Pattern.DOTALL);

    private DocumentProperties() {}

    static void forgetSheets(WorkbookPackage book) throws GraftException {
        for (String part : book.relationships("").partsOfKind("extended-properties")) {
            if (book.has(part)) {
                String text = new String(book.bytes(part), StandardCharsets.ISO_8859_1);
                book.put(part, LISTS.matcher(text).replaceAll("").getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }
}
