package org.outturn.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.outturn.core.debt.DebtBand;
import org.outturn.core.debt.DebtStatement;
import org.outturn.core.funding.FundedPressure;
import org.outturn.core.funding.FundingStatement;
import org.outturn.core.growth.GrowthItem;
import org.outturn.core.growth.GrowthRegister;
import org.outturn.core.money.Money;
import org.outturn.core.money.Percentage;
import org.outturn.core.money.Unit;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.ScheduleInputs;
import org.outturn.core.performance.Deliverable;
import org.outturn.core.performance.PerformanceReport;
import org.outturn.core.performance.Rating;
import org.outturn.core.reserves.EarmarkedReserve;
import org.outturn.core.reserves.ReservesStatement;
import org.outturn.core.reserves.Trend;
import org.outturn.core.savings.SavingsInitiative;
import org.outturn.core.savings.SavingsPosition;
import org.outturn.core.savings.SavingsStatus;

/** The schedules of a report as scripts read them. Each is there only where somebody typed something into it. */
final class ScheduleJson {

    private ScheduleJson() {}

    /** The variance without support; nothing where no drivers are recorded at all. */
    static Optional<Money> varianceWithoutSupport(MonitoringPosition position) {
        return position.inputs().schedules().drivers().isEmpty()
                ? Optional.empty()
                : Optional.of(position.schedules().drivers().varianceWithoutSupport());
    }

    private static <T> Optional<T> where(MonitoringPosition position, Predicate<ScheduleInputs> isTyped, T schedule) {
        return Optional.of(schedule)
                .filter(there -> isTyped.test(position.inputs().schedules()));
    }

    record Savings(
            Money broughtForward,
            Money currentYear,
            Money target,
            Money identified,
            Money unidentified,
            Money achieved,
            Money againstTarget,
            Money nextBroughtForward,
            List<Initiative> initiatives) {

        static Optional<Savings> of(MonitoringPosition position) {
            return where(
                    position,
                    typed -> !typed.savings().isEmpty(),
                    of(position.schedules().savings()));
        }

        private static Savings of(SavingsPosition savings) {
            return new Savings(
                    savings.broughtForward(),
                    savings.currentYear(),
                    savings.target(),
                    savings.identified(),
                    savings.unidentified(),
                    savings.achieved(),
                    savings.againstTarget(),
                    savings.nextBroughtForward(),
                    savings.initiatives().stream().map(Initiative::of).toList());
        }
    }

    record Initiative(String name, Money reduction, Money achieved, Money againstTarget, SavingsStatus status) {

        static Initiative of(SavingsInitiative line) {
            return new Initiative(line.name(), line.reduction(), line.achieved(), line.againstTarget(), line.status());
        }
    }

    record Funding(List<Pressure> items, Pressure total) {

        private static final String TOTAL = "Total";

        static Optional<Funding> of(MonitoringPosition position) {
            return where(
                    position,
                    typed -> !typed.funding().isEmpty(),
                    of(position.schedules().funding()));
        }

        private static Funding of(FundingStatement funding) {
            return new Funding(
                    funding.pressures().stream().map(Pressure::of).toList(),
                    new Pressure(
                            TOTAL,
                            funding.total(FundedPressure::additionalCosts),
                            funding.total(FundedPressure::savingsSlippage),
                            funding.total(FundedPressure::lossOfIncome),
                            funding.total(FundedPressure::offsettingIncome),
                            funding.total(FundedPressure::applied),
                            funding.total(FundedPressure::unfunded)));
        }
    }

    record Pressure(
            String name,
            Money additionalCosts,
            Money savingsSlippage,
            Money lossOfIncome,
            Money offsettingIncome,
            Money funded,
            Money unfunded) {

        static Pressure of(FundedPressure pressure) {
            return new Pressure(
                    pressure.title(),
                    pressure.additionalCosts(),
                    pressure.savingsSlippage(),
                    pressure.lossOfIncome(),
                    pressure.offsettingIncome(),
                    pressure.applied(),
                    pressure.unfunded());
        }
    }

    record Growth(List<GrowthLine> items, Money ongoing, Money oneOff) {

        static Optional<Growth> of(MonitoringPosition position) {
            return where(
                    position,
                    typed -> !typed.growth().isEmpty(),
                    of(position.schedules().growth()));
        }

        private static Growth of(GrowthRegister growth) {
            return new Growth(growth.items().stream().map(GrowthLine::of).toList(), growth.ongoing(), growth.oneOff());
        }
    }

    record GrowthLine(String name, Money ongoing, Money oneOff) {

        static GrowthLine of(GrowthItem item) {
            return new GrowthLine(item.title(), item.ongoing(), item.oneOff());
        }
    }

    record Reserves(List<Reserve> items, Money closing, Trend trend) {

        static Optional<Reserves> of(MonitoringPosition position) {
            ReservesStatement reserves = position.schedules().reserves();
            Unit unit = position.settings().unit();
            return Optional.of(reserves)
                    .filter(there -> !position.inputs().reserves().isEmpty())
                    .map(there -> new Reserves(
                            there.reserves().stream()
                                    .map(reserve -> Reserve.of(reserve, unit))
                                    .toList(),
                            there.closing(),
                            there.trend(unit)));
        }
    }

    /** @param previous the balance that the trend is against; null in JSON where the reserve was not there by then */
    record Reserve(
            String name,
            Money opening,
            Money contributions,
            Money uses,
            Money closing,
            Optional<Money> previous,
            Trend trend) {

        static Reserve of(EarmarkedReserve reserve, Unit unit) {
            return new Reserve(
                    reserve.name(),
                    reserve.opening(),
                    reserve.contributions(),
                    reserve.uses(),
                    reserve.closing(),
                    reserve.previous(),
                    reserve.trend(unit));
        }
    }

    record Debt(List<Band> bands, Money total, Money writtenOff) {

        static Optional<Debt> of(MonitoringPosition position) {
            DebtStatement debt = position.schedules().debt();
            return where(
                    position,
                    typed -> !typed.debt().isEmpty() || !typed.writeOffs().isEmpty(),
                    new Debt(debt.bands().stream().map(Band::of).toList(), debt.total(), debt.writtenOff()));
        }
    }

    record Band(String name, Money amount, Percentage sharePercent, Optional<Trend> trend) {

        static Band of(DebtBand band) {
            return new Band(band.name(), band.amount(), band.share(), band.trend());
        }
    }

    record Measure(String name, Optional<BigDecimal> target, Optional<BigDecimal> latest, Rating rating) {

        static Optional<List<Measure>> of(MonitoringPosition position) {
            PerformanceReport performance = position.schedules().performance();
            return where(
                    position,
                    typed -> !typed.measures().isEmpty(),
                    performance.measures().stream()
                            .map(measure -> new Measure(
                                    measure.name(),
                                    measure.target(),
                                    measure.latest(position.settings().year()),
                                    measure.rating(position.settings().year(), performance.bands())))
                            .toList());
        }
    }

    record Progress(String name, Rating rating) {

        static Optional<List<Progress>> of(MonitoringPosition position) {
            return where(
                    position,
                    typed -> !typed.deliverables().isEmpty(),
                    position.schedules().performance().deliverables().stream()
                            .map(Progress::of)
                            .toList());
        }

        private static Progress of(Deliverable deliverable) {
            return new Progress(deliverable.name(), deliverable.rating());
        }
    }
}
