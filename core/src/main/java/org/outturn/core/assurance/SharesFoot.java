package org.outturn.core.assurance;

import java.math.BigDecimal;
import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.debt.DebtStatement;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;

/** Shares of the debt, as printed, add to 100.0%. */
final class SharesFoot implements Check {

    private static final Rule RULE = new Rule("SHARES_FOOT", "Shares of the debt add to 100.0%", Severity.ERROR);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        DebtStatement debt = position.schedules().debt();
        if (debt.total().isZero()) {
            return List.of();
        }
        BigDecimal printed =
                debt.bands().stream().map(band -> band.share().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = new BigDecimal("100.0");
        return List.of(new CheckResult(
                RULE.code(),
                RULE.title(),
                RULE.severity(),
                printed.compareTo(whole) == 0,
                whole.toPlainString(),
                printed.toPlainString(),
                printed.subtract(whole).toPlainString(),
                "Shares as printed add to %s%%.".formatted(printed.toPlainString()),
                "sheet \"Debt report\""));
    }
}
