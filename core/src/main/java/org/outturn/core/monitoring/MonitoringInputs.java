package org.outturn.core.monitoring;

import java.util.List;
import org.outturn.core.budget.BudgetLine;
import org.outturn.core.budget.BudgetMovement;
import org.outturn.core.budget.BudgetProfile;
import org.outturn.core.ledger.CodingStructure;
import org.outturn.core.outturn.Commentary;
import org.outturn.core.outturn.HolderForecast;
import org.outturn.core.outturn.RagRule;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.provenance.SourceReference;
import org.outturn.core.reserves.ReserveMovement;

/** Everything that people have typed into the monitoring workbook, sheet by sheet. */
public record MonitoringInputs(
        SourceReference workbook,
        MonitoringSettings settings,
        List<ReportItem> items,
        CodingStructure coding,
        List<BudgetLine> budget,
        List<BudgetMovement> movements,
        List<BudgetProfile> profiles,
        List<RagRule> ragRules,
        List<HolderForecast> forecasts,
        List<Commentary> commentary,
        List<ReserveMovement> reserves,
        List<ControlTotal> controls,
        ScheduleInputs schedules) {

    public MonitoringInputs {
        items = List.copyOf(items);
        budget = List.copyOf(budget);
        movements = List.copyOf(movements);
        profiles = List.copyOf(profiles);
        ragRules = List.copyOf(ragRules);
        forecasts = List.copyOf(forecasts);
        commentary = List.copyOf(commentary);
        reserves = List.copyOf(reserves);
        controls = List.copyOf(controls);
    }

    /** Inputs without any of the further schedules. */
    public MonitoringInputs(
            SourceReference workbook,
            MonitoringSettings settings,
            List<ReportItem> items,
            CodingStructure coding,
            List<BudgetLine> budget,
            List<BudgetMovement> movements,
            List<BudgetProfile> profiles,
            List<RagRule> ragRules,
            List<HolderForecast> forecasts,
            List<Commentary> commentary,
            List<ReserveMovement> reserves,
            List<ControlTotal> controls) {
        this(
                workbook,
                settings,
                items,
                coding,
                budget,
                movements,
                profiles,
                ragRules,
                forecasts,
                commentary,
                reserves,
                controls,
                ScheduleInputs.NONE);
    }
}
