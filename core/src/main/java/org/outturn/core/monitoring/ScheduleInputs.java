package org.outturn.core.monitoring;

import java.util.List;
import org.outturn.core.debt.DebtEntry;
import org.outturn.core.debt.WriteOff;
import org.outturn.core.drivers.Driver;
import org.outturn.core.forecast.ForecastInputs;
import org.outturn.core.funding.FundedPressure;
import org.outturn.core.growth.GrowthItem;
import org.outturn.core.outturn.Adjustment;
import org.outturn.core.performance.Deliverable;
import org.outturn.core.performance.PerformanceMeasure;
import org.outturn.core.savings.SavingsInitiative;

/** What people typed into the schedules beside budget and ledger; any of them may be empty. */
public record ScheduleInputs(
        List<SavingsInitiative> savings,
        List<FundedPressure> funding,
        List<GrowthItem> growth,
        List<Driver> drivers,
        List<DebtEntry> debt,
        List<WriteOff> writeOffs,
        List<PerformanceMeasure> measures,
        List<Deliverable> deliverables,
        List<Adjustment> adjustments,
        ForecastInputs forecasting) {

    public static final ScheduleInputs NONE = new ScheduleInputs(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public ScheduleInputs {
        savings = List.copyOf(savings);
        funding = List.copyOf(funding);
        growth = List.copyOf(growth);
        drivers = List.copyOf(drivers);
        debt = List.copyOf(debt);
        writeOffs = List.copyOf(writeOffs);
        measures = List.copyOf(measures);
        deliverables = List.copyOf(deliverables);
        adjustments = List.copyOf(adjustments);
    }

    /** Schedules without anything of earlier years. */
    public ScheduleInputs(
            List<SavingsInitiative> savings,
            List<FundedPressure> funding,
            List<GrowthItem> growth,
            List<Driver> drivers,
            List<DebtEntry> debt,
            List<WriteOff> writeOffs,
            List<PerformanceMeasure> measures,
            List<Deliverable> deliverables,
            List<Adjustment> adjustments) {
        this(
                savings,
                funding,
                growth,
                drivers,
                debt,
                writeOffs,
                measures,
                deliverables,
                adjustments,
                ForecastInputs.NONE);
    }

    /** The same schedules with earlier years to forecast from. */
    public ScheduleInputs with(ForecastInputs earlier) {
        return new ScheduleInputs(
                savings, funding, growth, drivers, debt, writeOffs, measures, deliverables, adjustments, earlier);
    }
}
