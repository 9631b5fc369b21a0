package org.outturn.excel.sheets;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.reserves.EarmarkedReserve;
import org.outturn.core.reserves.ReservesStatement;
import org.outturn.core.reserves.Trend;
import org.outturn.excel.inputs.InputSheets;
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

    private static final String EXISTED = "Earlier entries";

    @Override
    public boolean isNeeded(ReportContext report) {
        return !report.position().inputs().reserves().isEmpty();
    }

    @Override
    public SheetLayout layOut(ReportContext report) {
        ReservesStatement reserves = report.position().schedules().reserves();
        String since = since(reserves).map(period -> "the end of " + period).orElse("the start of the year");
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
                .withSentences()
                .printing(9);
    }

    private static Optional<AccountingPeriod> since(ReservesStatement reserves) {
        return reserves.reserves().stream().findFirst().flatMap(EarmarkedReserve::since);
    }

    private static ChartLayout chart(ReportContext report, ReservesStatement reserves) {
        return new ChartLayout(
                report.in("Reserves: closing and earlier balance,"),
                "Bar chart of each reserve's closing balance beside its earlier one; in total %s."
                        .formatted(report.unit().inSentence(reserves.closing())),
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
        InputCells cells = new InputCells(report, InputSheets.RESERVES);
        String trend = report.trend("{%s}".formatted(EXISTED), "{%s}".formatted(previous), "{%s}".formatted(closing));
        List<Column<EarmarkedReserve>> columns = List.of(
                Column.<EarmarkedReserve>text("Reserve", 40, EarmarkedReserve::name)
                        // No link on the name: LibreOffice does not wrap a name that leads somewhere.
                        .totalled(TotalCell.label("Total reserves")),
                movement(report, reserves, "Opening", EarmarkedReserve::opening)
                        .linkedTo(reserve ->
                                cells.link("Amount", reserve.movements().get(0).source())),
                movement(report, reserves, "Contributions", EarmarkedReserve::contributions),
                movement(report, reserves, "Uses", EarmarkedReserve::uses),
                movement(report, reserves, "Transfers", EarmarkedReserve::transfers),
                amount(report, reserves, closing, EarmarkedReserve::closing, closingFormula),
                amount(
                        report,
                        reserves,
                        previous,
                        reserve -> reserve.previous().orElse(Money.ZERO),
                        earlier(report, reserves)),
                Column.<EarmarkedReserve>text(
                                "Trend",
                                14,
                                reserve -> reserve.trend(report.unit()).label())
                        .withFormula(trend)
                        .totalled(TotalCell.of(
                                CellValue.of(reserves.trend(report.unit()).label()), trend)),
                Column.longText("Purpose", 36, EarmarkedReserve::purpose),
                existed(report, reserves));
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
        String formula = isLive(report)
                ? report.fromPounds(
                        kind.equals("Opening")
                                ? sum(kind, "")
                                : sum(kind, by(report.position().period())))
                : "";
        return amount(report, reserves, report.in(heading), value, formula);
    }

    private static boolean isLive(ReportContext report) {
        return report.knows("In_Reserves_Reserve", "In_Reserves_Kind", "In_Reserves_Amount", "In_Reserves_Period");
    }

    private static String by(AccountingPeriod period) {
        return ",In_Reserves_Period,\"<=%d\"".formatted(period.number());
    }

    private static String sum(String kind, String when) {
        return "SUMIFS(In_Reserves_Amount,In_Reserves_Reserve,{Reserve},In_Reserves_Kind,\"%s\"%s)"
                .formatted(kind, when);
    }

    /** The opening balance and every movement up to the period compared with. */
    private static String earlier(ReportContext report, ReservesStatement reserves) {
        if (!isLive(report)) {
            return "";
        }
        String movements = since(reserves)
                .map(ReservesSheet::by)
                .map(when -> "+%s+%s-%s".formatted(sum("Contribution", when), sum("Transfer", when), sum("Use", when)))
                .orElse("");
        return report.fromPounds(sum("Opening", "") + movements);
    }

    /** How many entries a reserve had by then: with none it is new. */
    private static Column<EarmarkedReserve> existed(ReportContext report, ReservesStatement reserves) {
        String entries = "COUNTIFS(In_Reserves_Reserve,{Reserve},In_Reserves_Kind,\"%s\"%s)";
        String moved = since(reserves)
                .map(period -> "+" + entries.formatted("<>Opening", by(period)))
                .orElse("");
        long all = reserves.reserves().stream()
                .mapToLong(EarmarkedReserve::earlierEntries)
                .sum();
        return Column.<EarmarkedReserve>of(
                        EXISTED, CellFormat.COUNT, 10, reserve -> CellValue.of(reserve.earlierEntries()))
                .withFormula(isLive(report) ? entries.formatted("Opening", "") + moved : "")
                .totalled(TotalCell.of(CellValue.of(all), "SUM({%s:all})".formatted(EXISTED)));
    }

    private static Column<EarmarkedReserve> amount(
            ReportContext report,
            ReservesStatement reserves,
            String heading,
            Function<EarmarkedReserve, Money> value,
            String formula) {
        Money total = Money.sum(reserves.reserves().stream().map(value).toList());
        return Column.<EarmarkedReserve>of(
                        heading, CellFormat.AMOUNT, 14, reserve -> report.amount(value.apply(reserve)))
                .withFormula(formula)
                .totalled(TotalCell.of(report.amount(total), report.rounded("SUM({%s:all})".formatted(heading))));
    }
}
