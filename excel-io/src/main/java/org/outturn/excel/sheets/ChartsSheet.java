package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.Direction;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.excel.layout.Block;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.ChartLayout;
import org.outturn.excel.layout.ChartLayout.Colour;
import org.outturn.excel.layout.ChartLayout.Series;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** Pictures of variances and of budget against outturn, with the figures they draw in a table below. */
final class ChartsSheet implements ReportSheet {

    /** More bars than this cannot be read; the largest variances are drawn. */
    private static final int MOST_BARS = 15;

    private static final String TABLE = "tblChartFigures";
    private static final String ITEM = "Budget item";

    @Override
    public SheetLayout layOut(ReportContext report) {
        List<BudgetItem> drawn = drawn(report);
        boolean all = drawn.size() == report.position().statement().items().size();
        return SheetLayout.of(
                ReportSheets.CHARTS,
                report.titled("charts"),
                List.of(
                        report.conventions().get(0),
                        all
                                ? "Every budget item is drawn; the figures stand in the table below the charts."
                                : "The %d items with the largest variances are drawn; the figures stand in the table below."
                                        .formatted(MOST_BARS)),
                blocks(report, drawn));
    }

    private static List<Block> blocks(ReportContext report, List<BudgetItem> drawn) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(variances(report, drawn));
        blocks.add(budgetAndOutturn(report));
        blocks.add(TableLayout.of(TABLE, "The figures that the charts draw.", columns(report), drawn)
                .titled("Figures of the charts"));
        blocks.addAll(new ReportedVariances(report).blocks());
        return blocks;
    }

    private static List<BudgetItem> drawn(ReportContext report) {
        List<BudgetItem> items = report.position().statement().items();
        if (items.size() <= MOST_BARS) {
            return items;
        }
        Comparator<BudgetItem> bySize =
                Comparator.comparing(item -> item.variance().amount().abs());
        return items.stream().sorted(bySize.reversed()).limit(MOST_BARS).toList();
    }

    private static ChartLayout variances(ReportContext report, List<BudgetItem> drawn) {
        return new ChartLayout(
                report.in("Under and overspend by budget item,"),
                "Bar chart of variances. " + largest(report, drawn, Direction.OVERSPEND)
                        + largest(report, drawn, Direction.UNDERSPEND),
                TABLE,
                ITEM,
                List.of(
                        new Series(report.in("Overspend"), "Overspend", Colour.OVERSPEND),
                        new Series(report.in("Underspend"), "Underspend", Colour.UNDERSPEND)),
                true);
    }

    private static String largest(ReportContext report, List<BudgetItem> items, Direction direction) {
        Optional<BudgetItem> largest = items.stream()
                .filter(item -> item.variance().direction() == direction)
                .max(Comparator.comparing(item -> item.variance().amount().abs()));
        return largest.map(item -> "The largest %s is on %s, %s. "
                        .formatted(
                                direction.word(),
                                item.name(),
                                report.unit().sizeInWords(item.variance().amount())))
                .orElse("There is no %s. ".formatted(direction.word()));
    }

    private static ChartLayout budgetAndOutturn(ReportContext report) {
        GroupTotal total = report.position().statement().total();
        String outturn = report.outturnWord();
        return new ChartLayout(
                report.in("Controllable budget and %s by budget item,".formatted(outturn.toLowerCase(Locale.ROOT))),
                "Bar chart of budget beside %s for each item; in total %s against a budget of %s."
                        .formatted(
                                outturn.toLowerCase(Locale.ROOT),
                                report.unit().inSentence(total.figures().forecast()),
                                report.unit().inSentence(total.figures().controllableBudget())),
                TABLE,
                ITEM,
                List.of(
                        new Series(BudgetItemsSheet.budgetHeading(report), "Controllable budget", Colour.BUDGET),
                        new Series(BudgetItemsSheet.outturnHeading(report), outturn, Colour.OUTTURN)),
                false);
    }

    private static List<Column<BudgetItem>> columns(ReportContext report) {
        String variance = "INDEX(Item_Variance,MATCH({%s},Item_Name,0))".formatted(ITEM);
        return List.of(
                Column.text(ITEM, 60, BudgetItem::name),
                amount(
                        report,
                        BudgetItemsSheet.budgetHeading(report),
                        item -> item.figures().controllableBudget(),
                        "INDEX(Item_Budget,MATCH({%s},Item_Name,0))".formatted(ITEM)),
                amount(
                        report,
                        BudgetItemsSheet.outturnHeading(report),
                        item -> item.figures().forecast(),
                        "INDEX(Item_Forecast,MATCH({%s},Item_Name,0))".formatted(ITEM)),
                amount(
                        report,
                        report.in("Overspend"),
                        item -> over(item.variance().amount()),
                        "IF(%s>0,%s,0)".formatted(variance, variance)),
                amount(
                        report,
                        report.in("Underspend"),
                        item -> over(item.variance().amount().negated()).negated(),
                        "IF(%s<0,%s,0)".formatted(variance, variance)));
    }

    private static Money over(Money amount) {
        return amount.isPositive() ? amount : Money.ZERO;
    }

    private static Column<BudgetItem> amount(
            ReportContext report, String heading, Function<BudgetItem, Money> value, String formula) {
        return Column.<BudgetItem>of(heading, CellFormat.AMOUNT, 22, item -> report.amount(value.apply(item)))
                .withFormula(formula);
    }
}
