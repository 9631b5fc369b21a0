package org.outturn.excel.notes;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * What is remembered of a cell as it was written: that it was blank, that it held a formula, or a
 * checksum of the words or figure it held. Line ends, padding and the noise of a spreadsheet's binary
 * fractions do not count.
 */
public final class CellMark {

    public static final String BLANK = ".";
    public static final String FORMULA = "=";

    private static final MathContext TWELVE_FIGURES = new MathContext(12);

    private CellMark() {}

    public static String ofWords(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        return plain.isEmpty() ? BLANK : checksum(plain);
    }

    public static String ofFigure(BigDecimal value) {
        BigDecimal rounded = value.round(TWELVE_FIGURES).stripTrailingZeros();
        return checksum(rounded.signum() == 0 ? "0" : rounded.toPlainString());
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits(sum.getValue(), 8);
    }
}
