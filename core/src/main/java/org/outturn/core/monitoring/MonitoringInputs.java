package org.outturn.core.monitoring;

import java.util.List;
import org.outturn.core.budget.BudgetLine;
import org.outturn.core.budget.BudgetMovement;
import org.outturn.core.budget.BudgetProfile;
import org.outturn.core.history.History;
import org.outturn.core.ledger.CodingStructure;
import org.outturn.core.outturn.Commentary;
import org.outturn.core.outturn.HolderForecast;
import org.outturn.core.outturn.RagRule;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.provenance.SourceReference;
import org.outturn.core.reserves.ReserveMovement;

/**
 * Everything that people have typed into the monitoring workbook, sheet by sheet.
 *
 * @param history what the workbook remembers of the year's earlier reports
 */
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
        ScheduleInputs schedules,
        History history) {

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

    /** Inputs of a workbook that no report has been written into. */
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
            List<ControlTotal> controls,
            ScheduleInputs schedules) {
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
                schedules,
                History.NONE);
    }

    /** The same inputs with another history. */
    public MonitoringInputs after(History reports) {
        return new MonitoringInputs(
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
                schedules,
                reports);
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
