package org.outturn.excel.layout;

/**
 * How many lines a text needs in a column. Spreadsheets do not measure wrapped text that a program
 * wrote, and without a height of its own a row of it overlaps the next. Widths are those of Arial, in
 * thousandths of its size, and need no screen.
 */
public final class TextMeasure {

    /** From space to tilde. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    private static final int DIGIT = 556;
    private static final int SPACE = 278;
    /** Symbols and letters of other scripts; most are narrower. */
    private static final int OTHER = 800;

    private static final double BOLD = 1.09;
    /** What indents and cell edges take, in digits; renderers differ, so a little more. */
    private static final double EDGES = 2.2;

    private TextMeasure() {}

    /** Lines the text needs when wrapped at words in a column of so many characters. */
    public static int lines(String text, double width, boolean bold) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += linesOfParagraph(paragraph, Math.max(1, width - EDGES) * DIGIT / (bold ? BOLD : 1));
        }
        return lines;
    }

    /** How many characters of a column the text takes on one line. */
    public static double width(String text) {
        return (double) widthOf(text) / DIGIT + EDGES;
    }

    private static int linesOfParagraph(String paragraph, double width) {
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split(" ", -1)) {
            double size = widthOf(word);
            if (used > 0 && used + SPACE + size > width) {
                lines++;
                used = 0;
            }
            lines += (int) (size / width);
            used += (used > 0 ? SPACE : 0) + size % width;
        }
        return lines;
    }

    private static int widthOf(String word) {
        return word.codePoints().map(TextMeasure::widthOf).sum();
    }

    private static int widthOf(int letter) {
        if (letter == '£') {
            return DIGIT;
        }
        return letter >= ' ' && letter <= '~' ? WIDTHS[letter - ' '] : OTHER;
    }
}
