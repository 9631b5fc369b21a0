package org.outturn.excel.finished;

import java.math.BigDecimal;
import org.outturn.core.money.Unit;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;

/** Whether what stands in a cell is what should: figures to the penny, percentages as printed, words to the letter. */
final class Agreement {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HALF_A_PENNY = new BigDecimal("0.005");
    private static final BigDecimal HALF_PER_MILLE = new BigDecimal("0.0005");
    private static final BigDecimal OTHERWISE = new BigDecimal("0.000000005");

    /** What a spreadsheet's binary fractions leave of a very large number. */
    private static final BigDecimal NOISE = new BigDecimal("1E-12");

    private final Unit unit;

    Agreement(Unit unit) {
        this.unit = unit;
    }

    boolean holds(CellValue expected, CellFormat format, CellValue found) {
        if (expected instanceof CellValue.Figure should) {
            return found instanceof CellValue.Figure is && isNear(should.value(), is.value(), format);
        }
        return textOf(expected).equals(textOf(found));
    }

    private boolean isNear(BigDecimal should, BigDecimal is, CellFormat format) {
        BigDecimal allowed = toleranceOf(format).max(should.abs().multiply(NOISE));
        return is.subtract(should).abs().compareTo(allowed) <= 0;
    }

    private BigDecimal toleranceOf(CellFormat format) {
        return switch (format) {
            case AMOUNT, HEADLINE, BOUND, FLOOR -> HALF.movePointLeft(unit.exactDecimals());
            case POUNDS -> HALF_A_PENNY;
            case PERCENT -> HALF_PER_MILLE;
            default -> OTHERWISE;
        };
    }

    private static String textOf(CellValue value) {
        if (value instanceof CellValue.Words words) {
            return FoundSheet.plain(words.text());
        }
        return value instanceof CellValue.Figure figure ? figure.value().toPlainString() : "";
    }
}
