package org.outturn.core.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart into its sentences: the point of £1.500m, of "approx." or of "4.4.2" ends none. */
final class Sentences {

    private static final Pattern END = Pattern.compile(
            "(?<!\\b(?:e\\.g|i\\.e|c|ca|cf|approx|etc|no|nos|incl|excl|st|mr|mrs|ms|dr))"
                    + "(?<!^\\W{0,3}[\\d.]{1,9})[.!?]+[\"'”’)]*(?=\\s)|\\R",
            Pattern.CASE_INSENSITIVE);

    private Sentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            add(sentences, text.substring(start, end.end()));
            start = end.end();
        }
        add(sentences, text.substring(start));
        return sentences;
    }

    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }
}
