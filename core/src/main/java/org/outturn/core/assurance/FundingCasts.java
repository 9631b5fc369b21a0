package org.outturn.core.assurance;

import java.util.ArrayList;
import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.funding.FundedPressure;
import org.outturn.core.funding.FundingStatement;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;

/** Rows and columns of the funding table cast to one total, and no pressure is funded beyond its size. */
final class FundingCasts implements Check {

    private static final Rule CASTS = new Rule("FUNDING_CASTS", "Funding rows and columns cast", Severity.ERROR);
    private static final Rule WITHIN =
            new Rule("FUNDING_WITHIN_PRESSURE", "No pressure is funded beyond its size", Severity.WARNING);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        FundingStatement funding = position.schedules().funding();
        List<CheckResult> results = new ArrayList<>();
        if (funding.pressures().isEmpty()) {
            return results;
        }
        Money byColumns = funding.total(FundedPressure::additionalCosts)
                .plus(funding.total(FundedPressure::savingsSlippage))
                .plus(funding.total(FundedPressure::lossOfIncome))
                .plus(funding.total(FundedPressure::offsettingIncome));
        Money byRows = funding.total(FundedPressure::applied).plus(funding.total(FundedPressure::unfunded));
        results.add(CheckResult.ofMoney(
                CASTS,
                byColumns,
                byRows,
                "Totals of the parts against funded and unfunded.",
                "sheet \"Funding report\""));
        for (FundedPressure line : funding.pressures()) {
            results.add(CheckResult.of(
                    WITHIN,
                    !line.unfunded().isNegative(),
                    "%s: %s applied to a pressure of %s."
                            .formatted(
                                    line.title(),
                                    line.applied().inPounds(),
                                    line.pressure().inPounds()),
                    line.source().toString()));
        }
        return results;
    }
}
