package org.outturn.excel.finished;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.provenance.Severity;
import org.outturn.excel.layout.CellValue;

/** Adds up the shares of the debt as they stand on the sheet: what a reader with a pencil would do. */
final class SharesAsFound {

    static final String SHEET = "Debt report";

    private static final String AGE = "Age";
    private static final String SHARE = "Share of debt";
    private static final String TOTAL = "Total";
    private static final int MOST_COLUMNS = 20;
    private static final BigDecimal WHOLE = new BigDecimal("100.0");

    private SharesAsFound() {}

    /** The failed check, where the shares do not add to 100.0% as printed. */
    static Optional<CheckResult> check(FoundSheet sheet) {
        List<BigDecimal> shares = shares(sheet);
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (shares.isEmpty() || sum.compareTo(WHOLE) == 0) {
            return Optional.empty();
        }
        return Optional.of(new CheckResult(
                "SHARES_FOOT",
                "Shares of the debt add to 100.0%",
                Severity.ERROR,
                false,
                WHOLE.toPlainString(),
                sum.toPlainString(),
                sum.subtract(WHOLE).toPlainString(),
                "Shares as they stand add to %s%%.".formatted(sum.toPlainString()),
                "sheet \"" + SHEET + "\""));
    }

    private static List<BigDecimal> shares(FoundSheet sheet) {
        List<BigDecimal> shares = new ArrayList<>();
        int column = -1;
        for (long row : sheet.numbers()) {
            if (column < 0 && sheet.text(0, row).equals(AGE)) {
                column = columnOf(sheet, row);
            } else if (column >= 0 && sheet.text(0, row).equals(TOTAL)) {
                return shares;
            } else if (column >= 0 && sheet.value(column, row) instanceof CellValue.Figure share) {
                shares.add(share.value().movePointRight(2).setScale(1, RoundingMode.HALF_UP));
            }
        }
        return List.of();
    }

    private static int columnOf(FoundSheet sheet, long row) {
        for (int column = 1; column < MOST_COLUMNS; column++) {
            if (sheet.text(column, row).equals(SHARE)) {
                return column;
            }
        }
        return -1;
    }
}
