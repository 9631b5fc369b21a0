package org.outturn.excel.finished;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.provenance.Severity;
import org.outturn.core.provenance.SourceReference;
import org.outturn.core.reconcile.Difference;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;

/**
 * A cell that does not say what it should. Figures are in the unit that the heading names.
 *
 * @param cell such as E7
 * @param heading of its column; blank for a sentence outside the tables
 * @param rowLabel what stands first in its row; blank outside the tables
 * @param found as it stands in the workbook: nothing for a blank cell
 */
public record CellDifference(
        String sheet,
        String cell,
        String heading,
        String rowLabel,
        CellFormat format,
        CellValue expected,
        CellValue found)
        implements ReportDifference {

    private static final String FIGURE = "REPORT_CELL";
    private static final String WORDS = "REPORT_WORDS";

    /** Whether a figure is wrong, rather than a word. */
    public boolean isFigure() {
        return expected instanceof CellValue.Figure
                || (expected instanceof CellValue.Nothing && found instanceof CellValue.Figure);
    }

    @Override
    public String message() {
        return "%s, %s: %s should be %s.".formatted(sheet, cell, quoted(found), quoted(expected));
    }

    private String quoted(CellValue value) {
        if (value instanceof CellValue.Words words) {
            return '"' + words.text() + '"';
        }
        return value instanceof CellValue.Nothing ? "blank" : shown(value);
    }

    private String shown(CellValue value) {
        if (value instanceof CellValue.Words words) {
            return words.text();
        }
        return value instanceof CellValue.Figure figure ? shown(figure.value()) : "";
    }

    /** A percentage as it is shown, any other figure as it is held. */
    private String shown(BigDecimal value) {
        boolean percent = format == CellFormat.PERCENT || format == CellFormat.SHARE;
        BigDecimal figure = (percent ? value.movePointRight(2) : value).stripTrailingZeros();
        return figure.toPlainString() + (percent ? "%" : "");
    }

    @Override
    public CheckResult asCheck() {
        return new CheckResult(
                isFigure() ? FIGURE : WORDS,
                title(),
                Severity.ERROR,
                false,
                shown(expected),
                shown(found),
                difference(),
                message(),
                "sheet \"%s\", %s".formatted(sheet, cell));
    }

    private String title() {
        String where =
                Stream.of(heading, rowLabel).filter(text -> !text.isBlank()).collect(Collectors.joining(" of "));
        return "Report sheet says what its figures say" + (where.isEmpty() ? "" : ": " + where);
    }

    private String difference() {
        return expected instanceof CellValue.Figure should && found instanceof CellValue.Figure is
                ? shown(is.value().subtract(should.value()))
                : "";
    }

    @Override
    public Difference inLedger(SourceReference workbook) {
        String key =
                Stream.of(heading, rowLabel).filter(text -> !text.isBlank()).collect(Collectors.joining(" of "));
        return new Difference(
                isFigure() ? FIGURE : WORDS,
                Optional.empty(),
                key.isEmpty() ? sheet : key,
                Optional.of(shown(expected)),
                Optional.of(shown(found)),
                Optional.of(difference()).filter(text -> !text.isEmpty()),
                Optional.empty(),
                message(),
                SourceReference.ofCell(workbook.file(), sheet, cell).toString());
    }
}
