package org.outturn.excel.layout;

/**
 * How well one colour stands out from another, from 1 (not at all) to 21, as the Web Content
 * Accessibility Guidelines 2.2 define it. Colours are six hexadecimal digits, red first.
 */
public final class Contrast {

    /** The least for text on its ground. */
    public static final double TEXT = 4.5;

    /** The least for bars, lines and other parts of a picture. */
    public static final double PICTURE = 3.0;

    private static final double GLARE = 0.05;

    private Contrast() {}

    public static double between(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + GLARE) / (darker + GLARE);
    }

    /** The colour itself if text in it can be read on the ground, else the nearest darker shade that can. */
    public static String darkenedFor(String colour, String ground) {
        for (int share = 100; share > 0; share--) {
            String shade = mixed(colour, "000000", share);
            if (between(shade, ground) >= TEXT) {
                return shade;
            }
        }
        return "000000";
    }

    /** So many hundredths of the one colour, and the rest of the other. */
    static String mixed(String one, String other, int share) {
        StringBuilder digits = new StringBuilder();
        for (int at = 0; at < 6; at += 2) {
            int mixed = (part(one, at) * share + part(other, at) * (100 - share) + 50) / 100;
            digits.append("%02X".formatted(mixed));
        }
        return digits.toString();
    }

    private static double luminance(String hex) {
        return 0.2126 * light(part(hex, 0)) + 0.7152 * light(part(hex, 2)) + 0.0722 * light(part(hex, 4));
    }

    private static int part(String hex, int at) {
        return Integer.parseInt(hex.substring(at, at + 2), 16);
    }

    private static double light(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
