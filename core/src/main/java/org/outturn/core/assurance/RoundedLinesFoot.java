package org.outturn.core.assurance;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.money.Footing;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.provenance.Severity;

/** Whether printed lines add to the printed total; where rounding parts them, the difference is disclosed. */
final class RoundedLinesFoot implements Check {

    private static final Rule RULE =
            new Rule("ROUNDED_LINES_FOOT", "Printed lines add to the printed total", Severity.INFO);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        return position.statement().funds().stream()
                .flatMap(fund -> Stream.of(
                        check(
                                position,
                                fund,
                                "controllable budget",
                                item -> item.figures().controllableBudget()),
                        check(position, fund, "outturn", item -> item.figures().forecast()),
                        check(
                                position,
                                fund,
                                "variance",
                                item -> item.variance().amount())))
                .toList();
    }

    private static CheckResult check(
            MonitoringPosition position, GroupTotal fund, String column, Function<BudgetItem, Money> amount) {
        Unit unit = position.settings().unit();
        List<Money> lines =
                position.statement().itemsOf(fund.fund()).stream().map(amount).toList();
        BigDecimal difference = Footing.difference(lines, unit);
        BigDecimal total = unit.rounded(Money.sum(lines));
        String message = difference.signum() == 0
                ? "%s, %s: the lines as printed, in %s, add to the total.".formatted(fund.fund(), column, unit.label())
                : "%s, %s: the lines as printed, in %s, miss the total by %s, by rounding alone."
                        .formatted(
                                fund.fund(),
                                column,
                                unit.label(),
                                difference.abs().toPlainString());
        return new CheckResult(
                RULE.code(),
                RULE.title(),
                RULE.severity(),
                difference.signum() == 0,
                total.toPlainString(),
                total.subtract(difference).toPlainString(),
                difference.negate().toPlainString(),
                message,
                "sheet \"Budget items\"");
    }
}
