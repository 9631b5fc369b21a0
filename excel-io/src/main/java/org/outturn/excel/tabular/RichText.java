package org.outturn.excel.tabular;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The text of a shared or inline string: its runs joined, phonetic help left out. */
final class RichText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Reads on to the end of the element just started. */
    static String read(XmlPart xml, String element) throws IOException, XMLStreamException {
        String text = "";
        boolean phonetic = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                phonetic = true;
            } else if (xml.ends("rPh")) {
                phonetic = false;
            } else if (xml.starts("t") && !phonetic) {
                text = text.concat(xml.text());
            }
        }
        return unescaped(text);
    }

    /** A text as it is stored, read as a parser would. */
    static String withoutEntities(String stored) {
        return stored.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    /** Excel writes what XML cannot hold as _x000D_. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }
}
