package org.outturn.core.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.outturn.core.debt.DebtBand;
import org.outturn.core.debt.DebtStatement;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;
import org.outturn.core.money.Percentage;
import org.outturn.core.monitoring.CodedLedger;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.Schedules;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.Figures;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.outturn.OutturnStatement;
import org.outturn.core.outturn.Variance;
import org.outturn.core.reserves.ReservePosition;

/** Positions with one thing wrong that no input can bring about, as a defect in the product would. */
public final class BrokenPositions {

    private static final Money PENNY = Money.ofPence(1);

    private BrokenPositions() {}

    /** One row was read that became of nothing. */
    public static MonitoringPosition withRowLost(MonitoringPosition position) {
        return withExtract(position, extract -> copy(extract, extract.rows() + 1, extract.lines()));
    }

    /** The first line read holds more debits than the one coded. */
    public static MonitoringPosition withDebitLost(MonitoringPosition position) {
        return withFirstLine(
                position, tally -> new Tally(tally.rows(), tally.debits().plus(PENNY), tally.credits()));
    }

    /** The first line read holds more credits than the one coded. */
    public static MonitoringPosition withCreditLost(MonitoringPosition position) {
        return withFirstLine(
                position,
                tally -> new Tally(tally.rows(), tally.debits(), tally.credits().minus(PENNY)));
    }

    public static MonitoringPosition withItemActualOff(MonitoringPosition position) {
        return withFirstItem(position, item -> copy(item, actualOff(item.figures()), item.variance()));
    }

    public static MonitoringPosition withItemVarianceOff(MonitoringPosition position) {
        return withFirstItem(position, item -> copy(item, item.figures(), off(item.variance())));
    }

    public static MonitoringPosition withFundTotalOff(MonitoringPosition position) {
        OutturnStatement statement = position.statement();
        return withStatement(
                position,
                new OutturnStatement(
                        statement.stage(),
                        statement.items(),
                        firstChanged(statement.funds(), BrokenPositions::forecastOff),
                        statement.groups()));
    }

    public static MonitoringPosition withPortfolioTotalOff(MonitoringPosition position) {
        OutturnStatement statement = position.statement();
        return withStatement(
                position,
                new OutturnStatement(
                        statement.stage(),
                        statement.items(),
                        statement.funds(),
                        firstChanged(statement.groups(), BrokenPositions::forecastOff)));
    }

    /** The first band's share of the debt is printed a tenth too high. */
    public static MonitoringPosition withDebtShareOff(MonitoringPosition position) {
        Schedules schedules = position.schedules();
        DebtStatement debt = schedules.debt();
        DebtStatement off = new DebtStatement(
                firstChanged(debt.bands(), BrokenPositions::shareOff),
                debt.total(),
                debt.trend(),
                debt.byQuarter(),
                debt.writtenOff());
        return copy(
                position,
                position.reserves(),
                new Schedules(
                        schedules.savings(),
                        schedules.reserves(),
                        schedules.funding(),
                        schedules.growth(),
                        schedules.drivers(),
                        off,
                        schedules.performance(),
                        schedules.gross(),
                        schedules.forecast()));
    }

    private static DebtBand shareOff(DebtBand band) {
        Percentage share = new Percentage(band.share().value().add(new BigDecimal("0.1")));
        return new DebtBand(band.name(), band.amount(), share, band.trend());
    }

    /** A penny more is released than the reserves give. */
    public static MonitoringPosition withReleaseOff(MonitoringPosition position) {
        ReservePosition reserves = position.reserves();
        return copy(
                position,
                new ReservePosition(reserves.before(), reserves.released().plus(PENNY), reserves.contributed()),
                position.schedules());
    }

    private static MonitoringPosition copy(MonitoringPosition position, ReservePosition reserves, Schedules schedules) {
        return new MonitoringPosition(
                position.inputs(),
                position.portfolio(),
                position.period(),
                position.statement(),
                position.ragRules(),
                position.ledger(),
                position.keyVariances(),
                reserves,
                schedules,
                position.expected());
    }

    private static GroupTotal forecastOff(GroupTotal total) {
        Figures figures = total.figures();
        Figures off = new Figures(
                figures.originalBudget(),
                figures.controllableBudget(),
                figures.budgetToDate(),
                figures.actual(),
                figures.forecast().plus(PENNY));
        return new GroupTotal(
                total.level(), total.fund(), total.path(), off, total.variance(), total.varianceToDate(), total.rag());
    }

    private static Figures actualOff(Figures figures) {
        return new Figures(
                figures.originalBudget(),
                figures.controllableBudget(),
                figures.budgetToDate(),
                figures.actual().plus(PENNY),
                figures.forecast());
    }

    private static Variance off(Variance variance) {
        return new Variance(variance.kind(), variance.amount().plus(PENNY), variance.budget(), variance.floor());
    }

    private static BudgetItem copy(BudgetItem item, Figures figures, Variance variance) {
        return new BudgetItem(
                item.item(), item.budget(), figures, item.forecast(), variance, item.varianceToDate(), item.rag());
    }

    private static MonitoringPosition withFirstItem(MonitoringPosition position, UnaryOperator<BudgetItem> change) {
        OutturnStatement statement = position.statement();
        return withStatement(
                position,
                new OutturnStatement(
                        statement.stage(),
                        firstChanged(statement.items(), change),
                        statement.funds(),
                        statement.groups()));
    }

    private static MonitoringPosition withFirstLine(MonitoringPosition position, UnaryOperator<Tally> change) {
        return withExtract(
                position,
                extract -> copy(
                        extract,
                        extract.rows(),
                        firstChanged(
                                extract.lines(),
                                line -> new LedgerLine(
                                        line.coding(),
                                        line.period(),
                                        change.apply(line.tally()),
                                        line.firstRow(),
                                        line.lastRow()))));
    }

    private static MonitoringPosition withExtract(MonitoringPosition position, UnaryOperator<LedgerExtract> change) {
        CodedLedger ledger = position.ledger();
        return copy(
                position,
                position.statement(),
                new CodedLedger(firstChanged(ledger.extracts(), change), ledger.lines()));
    }

    private static LedgerExtract copy(LedgerExtract extract, long rows, List<LedgerLine> lines) {
        return new LedgerExtract(
                extract.source(),
                extract.sha256(),
                rows,
                lines,
                extract.setAside(),
                extract.setAsideTally(),
                extract.skipped());
    }

    private static MonitoringPosition withStatement(MonitoringPosition position, OutturnStatement statement) {
        return copy(position, statement, position.ledger());
    }

    private static MonitoringPosition copy(
            MonitoringPosition position, OutturnStatement statement, CodedLedger ledger) {
        return new MonitoringPosition(
                position.inputs(),
                position.portfolio(),
                position.period(),
                statement,
                position.ragRules(),
                ledger,
                position.keyVariances(),
                position.reserves(),
                position.schedules(),
                position.expected());
    }

    private static <T> List<T> firstChanged(List<T> list, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list);
        changed.set(0, change.apply(list.get(0)));
        return changed;
    }
}
