package org.outturn.excel.layout;

/**
 * How many lines a text needs in a column. Spreadsheets do not measure wrapped text that a program
 * wrote, and without a height of its own a row of it overlaps the next. Widths are those of Arial, in
 * widths of its digit nought, and need no screen.
 */
public final class TextMeasure {

    private static final double NARROW = 0.55;
    private static final double USUAL = 1.04;
    private static final double WIDE = 1.35;
    private static final double BOLD = 1.1;

    private TextMeasure() {}

    /** Lines the text needs when wrapped at words in a column of so many characters. */
    public static int lines(String text, double width, boolean bold) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += linesOfParagraph(paragraph, Math.max(1, width - 1.5) / (bold ? BOLD : 1));
        }
        return lines;
    }

    private static int linesOfParagraph(String paragraph, double width) {
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split(" ", -1)) {
            double size = widthOf(word);
            if (used > 0 && used + NARROW + size > width) {
                lines++;
                used = 0;
            }
            lines += (int) (size / width);
            used += (used > 0 ? NARROW : 0) + size % width;
        }
        return lines;
    }

    private static double widthOf(String word) {
        return word.chars().mapToDouble(TextMeasure::widthOf).sum();
    }

    private static double widthOf(int letter) {
        if ("iljt.,:;'|!()[]f ".indexOf(letter) >= 0) {
            return NARROW;
        }
        return letter == 'm' || letter == 'w' || letter == '%' || Character.isUpperCase(letter) ? WIDE : USUAL;
    }
}
