package org.outturn.excel.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes a workbook the council's own: the colour of its titles, headings and budget bars, on
 * which white text must be readable, and its logo.
 *
 * @param primary six hexadecimal digits, red first
 * @param logo shown on the cover
 */
public record Brand(String primary, Optional<Logo> logo) {

    public static final Brand STANDARD = of("12436D");

    private static final String WHITE = "FFFFFF";
    private static final int TINT = 9;
    private static final int BAND = 33;
    private static final Pattern HEX = Pattern.compile("#?([0-9A-Fa-f]{6})");

    public Brand {
        if (!isReadable(primary)) {
            throw new IllegalArgumentException("White text cannot be read on " + primary);
        }
    }

    /** A brand without a logo. */
    public static Brand of(String primary) {
        return new Brand(primary, Optional.empty());
    }

    public Brand withLogo(Logo picture) {
        return new Brand(primary, Optional.of(picture));
    }

    /** The six digits of a colour as people write it, with or without a number sign; none if it is not one. */
    public static Optional<String> digits(String written) {
        return Optional.of(HEX.matcher(written.strip()))
                .filter(Matcher::matches)
                .map(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    /** Whether white text can be read on the colour, and text in the colour on white. */
    public static boolean isReadable(String colour) {
        return Contrast.between(colour, WHITE) >= Contrast.TEXT;
    }

    /** A third of the colour on white, for the band of a range behind lines. */
    public String band() {
        return Contrast.mixed(primary, WHITE, BAND);
    }

    /** A little of the colour on white, for total rows. */
    public String tint() {
        return Contrast.mixed(primary, WHITE, TINT);
    }
}
