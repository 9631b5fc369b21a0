package org.outturn.excel.finished;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.Row;

/**
 * Where the columns of the Balances sheet stand, by their headings and counted from 0.
 *
 * @param headings every heading of the row that has those no sheet of balances is without
 * @param periods the column of each period
 */
record BalanceColumns(Map<String, Integer> headings, SortedMap<Integer, Integer> periods) {

    static final String COST_CENTRE = "Cost centre";
    static final String SUBJECTIVE = "Subjective";
    static final String TO_DATE = "To date £";

    /** What is said of a sheet without them. */
    static final String MISSING = "there is no row with the headings Cost centre, Subjective and To date £.";

    private static final Pattern PERIOD = Pattern.compile("Period ([0-9]{1,2}) £");

    private static final int PENCE_DIGITS = 2;
    private static final BigDecimal NOISE = new BigDecimal("0.00001");

    /** Empty where the row is not that of the headings. */
    static Optional<BalanceColumns> in(Row row) {
        Map<String, Integer> headings = new HashMap<>();
        row.cells().forEach(cell -> headings.putIfAbsent(cell.text().strip(), cell.column()));
        return headings.keySet().containsAll(List.of(COST_CENTRE, SUBJECTIVE, TO_DATE))
                ? Optional.of(new BalanceColumns(headings, periods(headings)))
                : Optional.empty();
    }

    private static SortedMap<Integer, Integer> periods(Map<String, Integer> headings) {
        SortedMap<Integer, Integer> periods = new TreeMap<>();
        headings.forEach((heading, column) -> {
            Matcher period = PERIOD.matcher(heading);
            if (period.matches() && AccountingPeriod.isValid(Long.parseLong(period.group(1)))) {
                periods.put(Integer.valueOf(period.group(1)), column);
            }
        });
        return periods;
    }

    Optional<Integer> columnOf(String heading) {
        return Optional.ofNullable(headings.get(heading));
    }

    /** Blank where the sheet has no such column. */
    String text(Row row, String heading) {
        Integer column = headings.get(heading);
        Cell cell = column == null ? null : row.cell(column);
        return cell == null || cell.isBlank() ? "" : cell.text().strip();
    }

    /** Whether the row names a coding, so that amounts stand in it. */
    boolean holdsBalance(Row row) {
        return !text(row, COST_CENTRE).isEmpty() || !text(row, SUBJECTIVE).isEmpty();
    }

    /** What a cell comes to; a blank one is a period without postings, and empty is what is no amount. */
    static Optional<Money> amount(Cell cell) {
        return cell.isBlank() && !cell.isUncalculated() ? Optional.of(Money.ZERO) : pence(cell);
    }

    static Optional<Money> pence(Cell cell) {
        if (!cell.isNumber()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(cell.text());
        if (value.scale() <= PENCE_DIGITS) {
            return Optional.of(Money.of(value));
        }
        BigDecimal pence = value.setScale(PENCE_DIGITS, RoundingMode.HALF_UP);
        boolean exact = value.subtract(pence).abs().compareTo(NOISE) < 0;
        return exact ? Optional.of(Money.of(pence)) : Optional.empty();
    }

    /** What is said of a cell without an amount. */
    static String noAmount(Cell cell) {
        return "\"%s\" is not an amount in pounds and pence.".formatted(cell.text());
    }
}
