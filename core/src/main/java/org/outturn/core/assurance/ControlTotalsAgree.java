package org.outturn.core.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.ControlTotal;
import org.outturn.core.monitoring.FileAccount;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;

/** What was read equals the finance system's own control totals, as typed on Controls or given with the run. */
final class ControlTotalsAgree implements Check {

    private static final String CODE = "CONTROL_TOTAL";

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        return Stream.concat(position.inputs().controls().stream(), position.expected().stream())
                .filter(control -> control.period()
                        .map(period -> !period.isAfter(position.period()))
                        .orElse(true))
                .flatMap(control -> compare(control, position).stream())
                .toList();
    }

    private static List<CheckResult> compare(ControlTotal control, MonitoringPosition position) {
        Tally found = tallyFor(control, position);
        String place = control.source().toString();
        List<CheckResult> results = new ArrayList<>();
        control.rows()
                .ifPresent(rows -> results.add(CheckResult.ofCount(
                        rule(control, "rows"),
                        rows,
                        found.rows(),
                        "%s%s: %s."
                                .formatted(
                                        control.label(),
                                        periodOf(control),
                                        explain("rows", "%,d".formatted(rows), "%,d".formatted(found.rows()))),
                        place)));
        money(control, "debits", control.debits(), found.debits()).ifPresent(results::add);
        money(control, "credits", control.credits(), found.credits()).ifPresent(results::add);
        money(control, "total", control.total(), found.sum())
                .map(result ->
                        SignSlip.of(control, found).map(result::withReason).orElse(result))
                .ifPresent(results::add);
        return results;
    }

    private static Optional<CheckResult> money(
            ControlTotal control, String what, Optional<Money> expected, Money found) {
        return expected.map(amount -> CheckResult.ofMoney(
                rule(control, what),
                amount,
                found,
                "%s%s: %s."
                        .formatted(
                                control.label(), periodOf(control), explain(what, amount.inPounds(), found.inPounds())),
                control.source().toString()));
    }

    private static String explain(String what, String expected, String found) {
        return expected.equals(found)
                ? what + " agree"
                : "%s should be %s and %s %s in the ledger read"
                        .formatted(what, expected, what.equals("total") ? "is" : "are", found);
    }

    private static String periodOf(ControlTotal control) {
        return control.period().map(period -> ", " + period).orElse("");
    }

    private static Rule rule(ControlTotal control, String what) {
        return new Rule(
                CODE,
                "Control total agrees: %s%s, %s".formatted(control.label(), periodOf(control), what),
                Severity.ERROR);
    }

    /** The whole of what was read, set aside rows too; or all postings of one period. */
    private static Tally tallyFor(ControlTotal control, MonitoringPosition position) {
        return control.period()
                .map(period -> Tally.sum(position.ledger().lines().stream()
                        .map(line -> line.line())
                        .filter(line -> line.period().equals(period))
                        .map(LedgerLine::tally)
                        .toList()))
                .orElseGet(() -> Tally.sum(position.ledger().files().stream()
                        .map(FileAccount::amounts)
                        .toList()));
    }
}
