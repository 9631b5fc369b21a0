package org.outturn.core.assurance;

import java.util.List;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;

/** Every check there is, in the order the Checks sheet lists them. A new check is one class and one line here. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new EveryRowAccountedFor(),
            new EveryAmountAccountedFor(),
            new EverySheetAccountedFor(),
            new NothingSetAside(),
            new EverythingCoded(),
            new ControlTotalsAgree(),
            new ItemsCastToLedger(),
            new GroupsCastToItems(),
            new VariancesCast(),
            new ApprovedBudgetAgrees(),
            new BudgetAgreesWithFinance(),
            new VirementsNet(),
            new MovementsAuthorised(),
            new NothingEnteredTwice(),
            new SignsFit(),
            new PeriodsComplete(),
            new ForecastsGiven(),
            new ForecastsConfirmed(),
            new ForecastAdjustmentsReasoned(),
            new ForecastsLikely(),
            new KeyVariancesExplained(),
            new CommentaryAgrees(),
            new DriversExplain(),
            new AdjustmentsOnce(),
            new MissesExplained(),
            new ShortfallExplained(),
            new StatusFitsSavings(),
            new SlippageFunded(),
            new ReleasesTie(),
            new ReservesCover(),
            new FundingCasts(),
            new GrantItemsAgree(),
            new GrowthPlaced(),
            new DebtComplete(),
            new SharesFoot(),
            new MeasuresCurrent(),
            new RoundedLinesFoot());

    private Checks() {}

    public static List<CheckResult> run(MonitoringPosition position) {
        return ALL.stream().flatMap(check -> check.run(position).stream()).toList();
    }

    /** Whether a check failed that matters at least so much. */
    public static boolean failed(List<CheckResult> results, Severity atLeast) {
        return results.stream()
                .anyMatch(result -> !result.passed() && result.severity().compareTo(atLeast) >= 0);
    }
}
