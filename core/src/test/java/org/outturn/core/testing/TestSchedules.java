package org.outturn.core.testing;

import static org.outturn.core.testing.TestInputs.period;
import static org.outturn.core.testing.TestInputs.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.debt.DebtEntry;
import org.outturn.core.debt.WriteOff;
import org.outturn.core.drivers.Driver;
import org.outturn.core.drivers.Support;
import org.outturn.core.drivers.VolumeBridge;
import org.outturn.core.funding.FundedPressure;
import org.outturn.core.growth.GrowthItem;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.ScheduleInputs;
import org.outturn.core.outturn.Adjustment;
import org.outturn.core.performance.Deliverable;
import org.outturn.core.performance.PerformanceMeasure;
import org.outturn.core.savings.SavingsInitiative;
import org.outturn.core.savings.SavingsKind;
import org.outturn.core.savings.SavingsStatus;

/** The further schedules written in a test, row by row. Amounts are whole pounds, and all is of period 12. */
public final class TestSchedules {

    private final List<SavingsInitiative> savings = new ArrayList<>();
    private final List<FundedPressure> funding = new ArrayList<>();
    private final List<GrowthItem> growth = new ArrayList<>();
    private final List<Driver> drivers = new ArrayList<>();
    private final List<DebtEntry> debt = new ArrayList<>();
    private final List<WriteOff> writeOffs = new ArrayList<>();
    private final List<PerformanceMeasure> measures = new ArrayList<>();
    private final List<Deliverable> deliverables = new ArrayList<>();
    private final List<Adjustment> adjustments = new ArrayList<>();

    /** An ongoing saving of this year; what is short of the reduction has slipped, for a reason given. */
    public TestSchedules saving(String name, String item, long reduction, long achieved) {
        return saving(name, item, reduction, achieved, reduction - achieved, "Delayed", Optional.empty());
    }

    public TestSchedules saving(
            String name,
            String item,
            long reduction,
            long achieved,
            long slipped,
            String reason,
            Optional<SavingsStatus> stated) {
        return saving(new SavingsInitiative(
                "S" + (savings.size() + 1),
                name,
                Optional.of(item),
                false,
                Money.ofPounds(reduction),
                Money.ofPounds(achieved),
                Recurrence.ONGOING,
                Optional.empty(),
                Money.ofPounds(slipped),
                Money.ZERO,
                SavingsKind.CASHABLE,
                stated,
                reason,
                "",
                row("Savings", savings.size() + 2)));
    }

    /** A target brought forward that has no initiative. */
    public TestSchedules unidentified(long reduction) {
        return saving(new SavingsInitiative(
                "B/f",
                "",
                Optional.empty(),
                true,
                Money.ofPounds(reduction),
                Money.ZERO,
                Recurrence.ONGOING,
                Optional.empty(),
                Money.ZERO,
                Money.ZERO,
                SavingsKind.CASHABLE,
                Optional.empty(),
                "",
                "",
                row("Savings", savings.size() + 2)));
    }

    public TestSchedules saving(SavingsInitiative line) {
        savings.add(line);
        return this;
    }

    /** A pressure of a grant named Covid-19 grant, with what the grant pays. */
    public TestSchedules pressure(String title, String item, long costs, long slippage, long income, long applied) {
        funding.add(new FundedPressure(
                "Covid-19 grant",
                title,
                Optional.of(item),
                Money.ofPounds(costs),
                Money.ofPounds(slippage),
                Money.ofPounds(income),
                Money.ZERO,
                Money.ofPounds(applied),
                row("Funding", funding.size() + 2)));
        return this;
    }

    public TestSchedules growth(String item, long ongoing, long oneOff) {
        growth.add(new GrowthItem(
                "G1",
                Optional.of(item),
                "Demand",
                Money.ofPounds(ongoing),
                Money.ofPounds(oneOff),
                true,
                "",
                "",
                row("Growth", growth.size() + 2)));
        return this;
    }

    public TestSchedules driver(String item, String cause, long amount) {
        return driver(item, cause, amount, Optional.empty(), Optional.empty());
    }

    public TestSchedules support(String item, String cause, long amount) {
        return driver(item, cause, amount, Optional.of(Support.GRANT), Optional.empty());
    }

    public TestSchedules bridged(String item, String cause, long amount, VolumeBridge bridge) {
        return driver(item, cause, amount, Optional.empty(), Optional.of(bridge));
    }

    private TestSchedules driver(
            String item, String cause, long amount, Optional<Support> support, Optional<VolumeBridge> bridge) {
        drivers.add(new Driver(
                item,
                period(12),
                cause,
                Money.ofPounds(amount),
                Optional.of(Recurrence.ONE_OFF),
                support,
                bridge,
                row("Drivers", drivers.size() + 2)));
        return this;
    }

    public TestSchedules debt(String band, int quarter, long balance) {
        debt.add(new DebtEntry.BandBalance(band, quarter, Money.ofPounds(balance), row("Debt", debt.size() + 2)));
        return this;
    }

    public TestSchedules writeOff(WriteOff written) {
        writeOffs.add(written);
        return this;
    }

    public TestSchedules measure(PerformanceMeasure measure) {
        measures.add(measure);
        return this;
    }

    public TestSchedules deliverable(Deliverable deliverable) {
        deliverables.add(deliverable);
        return this;
    }

    public TestSchedules adjustment(Adjustment.Kind kind, String item, String reference, long amount) {
        adjustments.add(new Adjustment(
                item,
                period(12),
                kind,
                reference,
                Money.ofPounds(amount),
                Optional.empty(),
                row("Adjustments", adjustments.size() + 2)));
        return this;
    }

    public ScheduleInputs build() {
        return new ScheduleInputs(
                savings, funding, growth, drivers, debt, writeOffs, measures, deliverables, adjustments);
    }
}
