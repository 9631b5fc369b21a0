package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.outturn.core.history.Movement;
import org.outturn.core.history.ReportedBalance;
import org.outturn.core.money.Money;
import org.outturn.excel.inputs.HistoryTables;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** The balances behind the report before, so that late postings can be told however often this period is reported. */
final class PreviousBalancesSheet implements ReportSheet {

    @Override
    public boolean isNeeded(ReportContext report) {
        return report.report().movement().flatMap(Movement::balancesThen).isPresent();
    }

    @Override
    public SheetLayout layOut(ReportContext report) {
        Movement movement = report.report().movement().orElseThrow();
        List<ReportedBalance> balances = movement.balancesThen().orElseThrow();
        return SheetLayout.of(
                ReportSheets.PREVIOUS_BALANCES,
                report.titled("balances of the report of " + movement.then().number()),
                List.of(
                        "Amounts are in pounds and pence; income is negative. The Movement sheet compares the Balances sheet with these."),
                List.of(TableLayout.of(
                                "tblPreviousBalances",
                                "Ledger balances as the report before had them.",
                                columns(balances),
                                balances)
                        .asStream()));
    }

    private static List<Column<ReportedBalance>> columns(List<ReportedBalance> balances) {
        List<Column<ReportedBalance>> columns = new ArrayList<>();
        columns.add(Column.text(HistoryTables.ITEM, 44, ReportedBalance::item));
        columns.add(Column.text(
                HistoryTables.COST_CENTRE, 14, balance -> balance.coding().costCentre()));
        columns.add(Column.text(
                HistoryTables.SUBJECTIVE, 14, balance -> balance.coding().subjective()));
        SortedSet<Integer> periods = new TreeSet<>();
        balances.forEach(balance -> periods.addAll(balance.byPeriod().keySet()));
        for (int period : periods) {
            columns.add(Column.of(
                    HistoryTables.inPeriod(period),
                    CellFormat.POUNDS,
                    15,
                    balance -> amount(balance.byPeriod().get(period))));
        }
        return columns;
    }

    private static CellValue amount(Money amount) {
        return amount == null ? CellValue.NOTHING : ReportContext.pounds(amount);
    }
}
