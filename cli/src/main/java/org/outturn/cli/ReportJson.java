package org.outturn.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.forecast.UnusualPosting;
import org.outturn.core.money.Money;
import org.outturn.core.money.Percentage;
import org.outturn.core.money.Unit;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.Commentary;
import org.outturn.core.outturn.Direction;
import org.outturn.core.outturn.Effect;
import org.outturn.core.outturn.Figures;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.outturn.KeyVariance;
import org.outturn.core.outturn.Rag;
import org.outturn.core.outturn.Stage;
import org.outturn.core.outturn.Variance;
import org.outturn.core.provenance.Severity;
import org.outturn.core.report.MonitoringReport;
import org.outturn.core.reserves.ReservePosition;

/** A report as scripts read it; outturn-1.schema.json says what each member is. */
record ReportJson(
        String schema,
        String organisation,
        String portfolio,
        String financialYear,
        int period,
        Summary summary,
        List<Item> budgetItems,
        List<Group> groups,
        List<Explained> keyVariances,
        Optional<ScheduleJson.Savings> savings,
        Optional<ScheduleJson.Funding> funding,
        Optional<ScheduleJson.Growth> growth,
        Optional<ScheduleJson.Reserves> reserves,
        Optional<ScheduleJson.Debt> debt,
        Optional<List<ScheduleJson.Measure>> measures,
        Optional<List<ScheduleJson.Progress>> deliverables,
        ForecastJson forecast,
        List<UnusualJson> unusual,
        List<Verdict> checks,
        LedgerJson ledger,
        List<HistoryJson> history,
        Optional<MovementJson> movement,
        List<String> headlines) {

    private static final String SCHEMA = "outturn/1";

    /** @param postings single postings for a person to look at; none where nobody asked for any */
    static ReportJson of(MonitoringReport report, List<UnusualPosting> postings) {
        MonitoringPosition position = report.position();
        return new ReportJson(
                SCHEMA,
                position.settings().organisation(),
                position.portfolio(),
                position.settings().year().label(),
                position.period().number(),
                Summary.of(position),
                position.statement().items().stream().map(Item::of).toList(),
                Stream.concat(position.statement().funds().stream(), position.statement().groups().stream())
                        .map(Group::of)
                        .toList(),
                position.keyVariances().stream()
                        .map(key -> Explained.of(key, position.settings().unit()))
                        .toList(),
                ScheduleJson.Savings.of(position),
                ScheduleJson.Funding.of(position),
                ScheduleJson.Growth.of(position),
                ScheduleJson.Reserves.of(position),
                ScheduleJson.Debt.of(position),
                ScheduleJson.Measure.of(position),
                ScheduleJson.Progress.of(position),
                ForecastJson.of(position),
                UnusualJson.of(position, postings),
                report.checks().stream().map(Verdict::of).toList(),
                LedgerJson.of(position.ledger()),
                HistoryJson.of(report.succession().history()),
                MovementJson.of(report),
                report.sentences());
    }

    record Summary(
            Stage stage,
            Money originalBudget,
            Money controllableBudget,
            Money budgetToDate,
            Money actual,
            Money forecast,
            Money variance,
            Optional<Percentage> variancePercent,
            Direction direction,
            Effect effect,
            Rag rag,
            Money useOfReserves,
            Money varianceAfterReserves,
            Optional<Money> varianceWithoutSupport) {

        static Summary of(MonitoringPosition position) {
            GroupTotal total = position.statement().total();
            Figures figures = total.figures();
            Variance variance = total.variance();
            ReservePosition reserves = position.reserves();
            return new Summary(
                    position.stage(),
                    figures.originalBudget(),
                    figures.controllableBudget(),
                    figures.budgetToDate(),
                    figures.actual(),
                    figures.forecast(),
                    variance.amount(),
                    variance.percentage(),
                    variance.direction(),
                    variance.effect(),
                    total.rag(),
                    reserves.released(),
                    reserves.after().amount(),
                    ScheduleJson.varianceWithoutSupport(position));
        }
    }

    record Item(
            String name,
            List<String> path,
            String fund,
            Money controllableBudget,
            Money budgetToDate,
            Money actual,
            Money forecast,
            Money variance,
            Optional<Percentage> variancePercent,
            Direction direction,
            Effect effect,
            Rag rag) {

        static Item of(BudgetItem item) {
            Figures figures = item.figures();
            Variance variance = item.variance();
            return new Item(
                    item.name(),
                    item.item().path(),
                    item.item().fund().name(),
                    figures.controllableBudget(),
                    figures.budgetToDate(),
                    figures.actual(),
                    figures.forecast(),
                    variance.amount(),
                    variance.percentage(),
                    variance.direction(),
                    variance.effect(),
                    item.rag());
        }
    }

    record Group(
            GroupTotal.Level level,
            String fund,
            List<String> path,
            Money controllableBudget,
            Money actual,
            Money forecast,
            Money variance,
            Optional<Percentage> variancePercent,
            Direction direction,
            Effect effect,
            Rag rag) {

        static Group of(GroupTotal group) {
            Variance variance = group.variance();
            return new Group(
                    group.level(),
                    group.fund().name(),
                    group.path(),
                    group.figures().controllableBudget(),
                    group.figures().actual(),
                    group.figures().forecast(),
                    variance.amount(),
                    variance.percentage(),
                    variance.direction(),
                    variance.effect(),
                    group.rag());
        }
    }

    record Explained(String name, Money variance, String heading, String commentary) {

        static Explained of(KeyVariance key, Unit unit) {
            String commentary = String.join(
                    "\n", key.commentary().stream().map(Commentary::text).toList());
            return new Explained(key.item().name(), key.item().variance().amount(), key.heading(unit), commentary);
        }
    }

    record Verdict(
            String code,
            String title,
            Severity severity,
            boolean passed,
            Optional<String> expected,
            Optional<String> actual,
            Optional<String> difference,
            String message,
            String place) {

        static Verdict of(CheckResult check) {
            return new Verdict(
                    check.code(),
                    check.title(),
                    check.severity(),
                    check.passed(),
                    unlessBlank(check.expected()),
                    unlessBlank(check.actual()),
                    unlessBlank(check.difference()),
                    check.message(),
                    check.place());
        }

        private static Optional<String> unlessBlank(String figure) {
            return Optional.of(figure).filter(text -> !text.isBlank());
        }
    }
}
