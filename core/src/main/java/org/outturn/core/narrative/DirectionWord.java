package org.outturn.core.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.core.outturn.Direction;

/** Overspend or underspend, in any of the forms people write, where it stands in a sentence. */
record DirectionWord(Direction direction, int start, int end) {

    /** "Over spend" in two words counts after an article only, for "control over spending" is another thing. */
    private static final Pattern WORD = Pattern.compile(
            "(?:\\b(over|under)-?|(?<=\\b(?:an|the|this|net|is|was)\\s)(over|under) )spen(?:d|ds|t|ding)\\b",
            Pattern.CASE_INSENSITIVE);

    static List<DirectionWord> in(String sentence) {
        List<DirectionWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find()) {
            String way = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            words.add(new DirectionWord(of(way), matcher.start(), matcher.end()));
        }
        return words;
    }

    /** The direction that starts a word with "over" or "under". */
    static Direction of(String way) {
        return way.toLowerCase(Locale.ROOT).startsWith("over") ? Direction.OVERSPEND : Direction.UNDERSPEND;
    }
}
