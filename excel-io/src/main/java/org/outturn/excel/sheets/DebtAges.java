package org.outturn.excel.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.debt.DebtBand;
import org.outturn.core.debt.DebtEntry;
import org.outturn.core.debt.DebtStatement;
import org.outturn.core.money.Footing;
import org.outturn.core.money.Money;
import org.outturn.core.money.Percentage;
import org.outturn.core.reserves.Trend;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TotalCell;

/**
 * Debt by age, as formulas over the Debt sheet. Shares are footed in the sheet as they are in the
 * model: each is cut to a whole tenth of a per cent, and the tenths that are missing from the whole
 * go to the ages that lost most, the younger first.
 */
final class DebtAges {

    private static final String NO_BALANCE = "no earlier balance";
    private static final String SHARE = "Share of debt";
    private static final String CUT = "Share cut down";
    private static final String LOST = "Cut off";
    private static final String TURN = "Turn";
    private static final String ENTRIES = "Earlier entries";

    private final ReportContext report;
    private final DebtStatement debt;
    private final DebtInvoices invoices;
    private final String amount;
    private final String earlier;

    DebtAges(ReportContext report, DebtStatement debt) {
        this.report = report;
        this.debt = debt;
        this.invoices = new DebtInvoices(report, debt);
        this.amount = report.in("Amount");
        this.earlier = report.in("Quarter before");
    }

    static int quarter(ReportContext report) {
        return (Math.min(report.position().period().number(), 12) + 2) / 3;
    }

    /** Whether formulas can look up typed balances of bands. */
    static boolean knowsBands(ReportContext report) {
        return report.knows("In_Debt_Band", "In_Debt_Quarter", "In_Debt_Balance");
    }

    TableLayout<DebtBand> table() {
        List<Column<DebtBand>> columns = new ArrayList<>();
        columns.add(Column.<DebtBand>text("Age", 40, DebtBand::name)
                .named("Debt_Band")
                .totalled(TotalCell.label("Total")));
        columns.add(amounts());
        columns.add(shares());
        columns.add(trends());
        columns.add(before());
        return TableLayout.of("tblDebtReport", "Debt by age with its share and trend.", columns, debt.bands())
                .withTotal();
    }

    /** Below everything else: how shares and trends come about. */
    TableLayout<DebtBand> workings() {
        List<Column<DebtBand>> columns = new ArrayList<>();
        columns.add(Column.<DebtBand>text("Age of debt", 40, DebtBand::name).named("Debt_WorkedAge"));
        columns.addAll(footing());
        columns.add(entries());
        return TableLayout.of(
                "tblDebtWorkings",
                "Each share cut to a tenth of a per cent, what that cut off, and its turn for a tenth left over.",
                columns,
                debt.bands());
    }

    private Column<DebtBand> amounts() {
        return Column.<DebtBand>of(amount, CellFormat.AMOUNT, 16, band -> report.amount(band.amount()))
                .named("Debt_Amount")
                .withFormula(amountFormula())
                .totalled(TotalCell.of(report.amount(debt.total()), report.rounded("SUM({%s:all})".formatted(amount)))
                        .named("Debt_Total"));
    }

    /** Balances typed for the age and the quarter, and open invoices of that age. */
    private String amountFormula() {
        String typed = report.fromPounds(
                "SUMIFS(In_Debt_Balance,In_Debt_Band,{Age},In_Debt_Quarter,%d)".formatted(quarter(report)));
        String open = DebtInvoices.amount("{Age}");
        boolean bands = knowsBands(report) || entries(DebtEntry.BandBalance.class) == 0;
        boolean followed = invoices.areFollowed() || entries(DebtEntry.Invoice.class) == 0;
        if (!bands || !followed) {
            return "";
        }
        if (!invoices.areFollowed()) {
            return knowsBands(report) ? typed : "";
        }
        return knowsBands(report) ? report.rounded(typed + "+" + open) : open;
    }

    private long entries(Class<? extends DebtEntry> kind) {
        return report.position().inputs().schedules().debt().stream()
                .filter(kind::isInstance)
                .count();
    }

    /** Open invoices by their days, where formulas can follow them. */
    Optional<TableLayout<DebtBand>> invoices() {
        return invoices.areFollowed() ? Optional.of(invoices.table()) : Optional.empty();
    }

    private Column<DebtBand> shares() {
        return Column.<DebtBand>of(SHARE, CellFormat.PERCENT, 14, band -> share(band.share()))
                .withFormula(worked("Debt_Share"))
                .totalled(TotalCell.of(share(shareOfAll()), "ROUND(SUM({%s:all}),3)".formatted(SHARE)));
    }

    private static String worked(String name) {
        return "INDEX(%s,MATCH({Age},Debt_WorkedAge,0))".formatted(name);
    }

    private static CellValue share(Percentage percentage) {
        return ReportContext.share(Optional.of(percentage));
    }

    private Percentage shareOfAll() {
        return debt.bands().stream()
                .map(DebtBand::share)
                .reduce((one, two) -> new Percentage(one.value().add(two.value())))
                .orElse(new Percentage(BigDecimal.ZERO));
    }

    private Column<DebtBand> trends() {
        boolean live = knowsBands(report);
        String none = "IF(COUNTIFS(In_Debt_Quarter,%d,In_Debt_Band,\"?*\")=0,\"%s\",%%s)"
                .formatted(quarter(report) - 1, NO_BALANCE);
        String trend = none.formatted(report.trend(worked("Debt_Entries"), cell(earlier), cell(amount)));
        String total = none.formatted(report.trend("1", cell(earlier), cell(amount)));
        return Column.<DebtBand>text("Trend", 20, band -> label(band.trend()))
                .withFormula(live ? trend : "")
                .totalled(TotalCell.of(CellValue.of(label(debt.trend())), live ? total : ""));
    }

    private static String label(Optional<Trend> trend) {
        return trend.map(Trend::label).orElse(NO_BALANCE);
    }

    private Column<DebtBand> before() {
        String formula = "SUMIFS(In_Debt_Balance,In_Debt_Band,{Age},In_Debt_Quarter,%d)".formatted(quarter(report) - 1);
        return Column.<DebtBand>of(
                        earlier,
                        CellFormat.AMOUNT,
                        16,
                        band -> report.amount(earlierOf(band.name()).orElse(Money.ZERO)))
                .withFormula(knowsBands(report) ? report.fromPounds(formula) : "")
                .totalled(TotalCell.of(
                        report.amount(Money.sum(earlierQuarter().values())),
                        report.rounded("SUM({%s:all})".formatted(earlier))));
    }

    private Map<String, Money> earlierQuarter() {
        return debt.byQuarter().getOrDefault(quarter(report) - 1, Map.of());
    }

    private Optional<Money> earlierOf(String band) {
        return Optional.ofNullable(earlierQuarter().get(band));
    }

    private Column<DebtBand> entries() {
        String formula = "COUNTIFS(In_Debt_Band,{Age of debt},In_Debt_Quarter,%d)".formatted(quarter(report) - 1);
        return Column.<DebtBand>of(ENTRIES, CellFormat.COUNT, 16, band -> CellValue.of(entriesOf(band.name())))
                .named("Debt_Entries")
                .withFormula(knowsBands(report) ? formula : "");
    }

    private long entriesOf(String band) {
        return report.position().inputs().schedules().debt().stream()
                .filter(entry -> entry instanceof DebtEntry.BandBalance typed
                        && typed.quarter() == quarter(report) - 1
                        && typed.band().equals(band))
                .count();
    }

    /** How shares are made to add to the whole: largest remainder, step by step. */
    private List<Column<DebtBand>> footing() {
        String exact = "ROUND(INDEX(Debt_Amount,MATCH({Age of debt},Debt_Band,0))/Debt_Total*1000,9)";
        String missing = "ROUND(1000-1000*SUM({%s:all}),0)".formatted(CUT);
        String turn = "COUNTIF({%s:all},\">\"&{%s})+COUNTIF({%s:down},{%s})".formatted(LOST, LOST, LOST, LOST);
        return List.of(
                step(CUT, CellFormat.PERCENT, step -> step.cut().movePointLeft(2))
                        .withFormula("IF(Debt_Total=0,0,INT(%s)/1000)".formatted(exact)),
                step(LOST, CellFormat.FLOOR, step -> step.lost().setScale(9, RoundingMode.HALF_UP))
                        .withFormula("IF(Debt_Total=0,0,ROUND(%s-1000*{%s},9))".formatted(exact, CUT)),
                step(TURN, CellFormat.COUNT, step -> BigDecimal.valueOf(step.turn()))
                        .withFormula(turn),
                step("Share", CellFormat.PERCENT, step -> step.footed().movePointLeft(2))
                        .named("Debt_Share")
                        .withFormula(
                                "IF(Debt_Total=0,0,ROUND({%s}+IF({%s}<=%s,0.001,0),3))".formatted(CUT, TURN, missing)));
    }

    private Column<DebtBand> step(String heading, CellFormat format, Function<Footing.Step, BigDecimal> value) {
        List<Footing.Step> steps = debt.footing();
        return Column.of(heading, format, 16, band -> CellValue.of(value.apply(steps.get(debt.younger(band)))));
    }

    private static String cell(String heading) {
        return "{%s}".formatted(heading);
    }
}
