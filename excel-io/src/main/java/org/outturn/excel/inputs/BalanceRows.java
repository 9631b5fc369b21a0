package org.outturn.excel.inputs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.history.ReportedBalance;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.CellKind;
import org.outturn.excel.tabular.Row;

/**
 * Reads balances that a report left behind, one row at a time. They only serve to say what has changed
 * since: where something among them cannot be read there are none, and changes are told by item.
 */
final class BalanceRows {

    private final List<ReportedBalance> balances = new ArrayList<>();
    private final SortedMap<Integer, Integer> periods = new TreeMap<>();
    private Map<String, Integer> columns = Map.of();
    private boolean unreadable;

    void accept(Row row) {
        if (columns.isEmpty()) {
            findHeadings(row);
        } else if (!row.cell(0).isBlank()) {
            balances.add(balance(row));
        }
    }

    private void findHeadings(Row row) {
        Map<String, Integer> headings = row.cells().stream()
                .collect(Collectors.toMap(cell -> cell.text().strip(), Cell::column, Math::min));
        if (headings.containsKey(HistoryTables.ITEM)
                && headings.containsKey(HistoryTables.COST_CENTRE)
                && headings.containsKey(HistoryTables.SUBJECTIVE)) {
            columns = headings;
            for (int period = 1; period <= AccountingPeriod.LAST; period++) {
                Integer column = headings.get(HistoryTables.inPeriod(period));
                if (column != null) {
                    periods.put(period, column);
                }
            }
        }
    }

    private ReportedBalance balance(Row row) {
        SortedMap<Integer, Money> amounts = new TreeMap<>();
        periods.forEach((period, column) -> amount(row.cell(column))
                .filter(amount -> !amount.isZero())
                .ifPresent(amount -> amounts.put(period, amount)));
        return new ReportedBalance(
                text(row, HistoryTables.ITEM),
                new Coding(text(row, HistoryTables.COST_CENTRE), text(row, HistoryTables.SUBJECTIVE)),
                amounts);
    }

    private String text(Row row, String heading) {
        Cell cell = row.cell(columns.get(heading));
        return cell.isBlank() ? "" : cell.text().strip();
    }

    private Optional<Money> amount(Cell cell) {
        if (cell.kind() == CellKind.NUMBER) {
            return Optional.of(Money.of(new BigDecimal(cell.text()).setScale(2, RoundingMode.HALF_UP)));
        }
        unreadable |= !cell.isBlank() || cell.isUncalculated();
        return Optional.empty();
    }

    /** Empty where they could not all be read. */
    Optional<List<ReportedBalance>> balances() {
        return Optional.of(balances).filter(found -> !unreadable && !columns.isEmpty());
    }
}
