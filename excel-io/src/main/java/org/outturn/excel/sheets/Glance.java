package org.outturn.excel.sheets;

import java.util.List;
import java.util.Optional;
import org.outturn.core.money.Money;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.TableLayout;

/** The few figures and verdicts of a cover that are read first, each in words, as an amount and as a rating. */
final class Glance {

    static final int TEXT = 86;
    static final int AMOUNT = 16;
    private static final int VERDICT = 16;

    /**
     * A line of it.
     *
     * @param formula of the amount; blank for none
     * @param live the formula of the rating; blank for none
     */
    record Figure(String label, String words, Optional<Money> amount, String formula, String rating, String live) {

        /** An amount that nobody judges. */
        static Figure of(String label, String words, Money amount, String formula) {
            return new Figure(label, words, Optional.of(amount), formula, "", "");
        }
    }

    private Glance() {}

    /** @param width of the first column, in characters */
    static TableLayout<Figure> table(
            String name, String purpose, int width, List<Figure> figures, ReportContext report) {
        List<Column<Figure>> columns = List.of(
                Column.text("At a glance", width, Figure::label),
                Column.longText("In words, as at this run", TEXT, Figure::words),
                Column.<Figure>of(
                                report.in("Amount"),
                                CellFormat.HEADLINE,
                                AMOUNT,
                                figure -> figure.amount().map(report::amount).orElse(CellValue.NOTHING))
                        .withFormula(Figure::formula),
                Column.<Figure>of("Verdict", CellFormat.VERDICT, VERDICT, figure -> CellValue.of(figure.rating()))
                        .withFormula(Figure::live));
        return TableLayout.of(name, purpose, columns, figures);
    }
}
