package org.outturn.excel.sheets;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.outturn.core.money.Money;
import org.outturn.core.reserves.EarmarkedReserve;
import org.outturn.core.reserves.ReservesStatement;
import org.outturn.core.reserves.Trend;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.ChartLayout;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TotalCell;

/** Every earmarked reserve from opening to closing balance, with its trend. */
final class ReservesSheet implements ReportSheet {

    private static final String TABLE = "tblReservesReport";

    private static final Set<String> NAMES =
            Set.of("In_Reserves_Reserve", "In_Reserves_Kind", "In_Reserves_Amount", "In_Reserves_Period");

    @Override
    public boolean isNeeded(ReportContext report) {
        return !report.position().inputs().reserves().isEmpty();
    }

    @Override
    public SheetLayout layOut(ReportContext report) {
        ReservesStatement reserves = report.position().schedules().reserves();
        String since = reserves.reserves().stream()
                .findFirst()
                .flatMap(EarmarkedReserve::since)
                .map(period -> "the end of " + period)
                .orElse("the start of the year");
        return SheetLayout.of(
                        ReportSheets.RESERVES,
                        report.titled("earmarked reserves"),
                        List.of(
                                "Amounts are in %s. Opening + contributions - uses + transfers = closing. Trend: against %s, as printed."
                                        .formatted(report.unit().label(), since),
                                "%s up  %s unchanged  %s down  %s new  %s closed; for a reserve a trend is only a direction."
                                        .formatted(
                                                Trend.UP.symbol(),
                                                Trend.SAME.symbol(),
                                                Trend.DOWN.symbol(),
                                                Trend.NEW.symbol(),
                                                Trend.CLOSED.symbol())),
                        List.of(table(report, reserves), chart(report, reserves)))
                .withSentences();
    }

    private static ChartLayout chart(ReportContext report, ReservesStatement reserves) {
        return new ChartLayout(
                report.in("Reserves: closing and earlier balance,"),
                "Bar chart of each reserve's closing balance beside its earlier one; in total %s %s."
                        .formatted(
                                report.unit().rounded(reserves.closing()),
                                report.unit().label()),
                TABLE,
                "Reserve",
                List.of(
                        new ChartLayout.Series(report.in("Closing"), "Closing", ChartLayout.Colour.BUDGET),
                        new ChartLayout.Series(report.in("Earlier balance"), "Earlier", ChartLayout.Colour.UNDERSPEND)),
                false);
    }

    private static TableLayout<EarmarkedReserve> table(ReportContext report, ReservesStatement reserves) {
        String closing = report.in("Closing");
        String previous = report.in("Earlier balance");
        String closingFormula = report.rounded("{%s}+{%s}-{%s}+{%s}"
                .formatted(
                        report.in("Opening"), report.in("Contributions"), report.in("Uses"), report.in("Transfers")));
        List<Column<EarmarkedReserve>> columns = List.of(
                Column.<EarmarkedReserve>text("Reserve", 48, EarmarkedReserve::name)
                        .totalled(TotalCell.label("Total reserves")),
                movement(report, reserves, "Opening", EarmarkedReserve::opening),
                movement(report, reserves, "Contributions", EarmarkedReserve::contributions),
                movement(report, reserves, "Uses", EarmarkedReserve::uses),
                movement(report, reserves, "Transfers", EarmarkedReserve::transfers),
                amount(report, reserves, closing, EarmarkedReserve::closing, closingFormula),
                amount(report, reserves, previous, reserve -> reserve.previous().orElse(Money.ZERO), ""),
                Column.<EarmarkedReserve>of(
                                "Trend",
                                CellFormat.TEXT,
                                14,
                                reserve -> CellValue.of(
                                        reserve.trend(report.unit()).label()))
                        .totalled(TotalCell.of(
                                CellValue.of(reserves.trend(report.unit()).label()), "")),
                Column.longText("Purpose", 50, EarmarkedReserve::purpose));
        return TableLayout.of(
                        TABLE,
                        "Opening balance, movements, closing balance and trend of each reserve.",
                        columns,
                        reserves.reserves())
                .withTotal();
    }

    private static Column<EarmarkedReserve> movement(
            ReportContext report, ReservesStatement reserves, String heading, Function<EarmarkedReserve, Money> value) {
        String kind = heading.endsWith("s") ? heading.substring(0, heading.length() - 1) : heading;
        String period = kind.equals("Opening")
                ? ""
                : ",In_Reserves_Period,\"<=%d\""
                        .formatted(report.position().period().number());
        String formula = report.places().names().keySet().containsAll(NAMES)
                ? report.fromPounds("SUMIFS(In_Reserves_Amount,In_Reserves_Reserve,{Reserve},In_Reserves_Kind,\"%s\"%s)"
                        .formatted(kind, period))
                : "";
        return amount(report, reserves, report.in(heading), value, formula);
    }

    private static Column<EarmarkedReserve> amount(
            ReportContext report,
            ReservesStatement reserves,
            String heading,
            Function<EarmarkedReserve, Money> value,
            String formula) {
        Money total = Money.sum(reserves.reserves().stream().map(value).toList());
        return Column.<EarmarkedReserve>of(
                        heading, CellFormat.AMOUNT, 15, reserve -> report.amount(value.apply(reserve)))
                .withFormula(formula)
                .totalled(TotalCell.of(report.amount(total), report.rounded("SUM({%s:all})".formatted(heading))));
    }
}
