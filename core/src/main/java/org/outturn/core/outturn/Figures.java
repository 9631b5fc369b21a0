package org.outturn.core.outturn;

import java.util.Collection;
import org.outturn.core.money.Money;

/**
 * The amounts of an item, or of several added up. At year end the forecast is the outturn.
 *
 * @param controllableBudget the original budget and the movements approved since
 * @param budgetToDate the profiled budget to the end of the period
 * @param actual net expenditure posted to the end of the period
 * @param forecast expected year-end net expenditure
 * @param accruals received but not posted to the end of the period, less prepayments
 */
public record Figures(
        Money originalBudget,
        Money controllableBudget,
        Money budgetToDate,
        Money actual,
        Money forecast,
        Money accruals) {

    public static final Figures NONE = new Figures(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** Figures without anything that the ledger does not show yet. */
    public Figures(Money originalBudget, Money controllableBudget, Money budgetToDate, Money actual, Money forecast) {
        this(originalBudget, controllableBudget, budgetToDate, actual, forecast, Money.ZERO);
    }

    /** The same figures with accruals. */
    public Figures withAccruals(Money unposted) {
        return new Figures(originalBudget, controllableBudget, budgetToDate, actual, forecast, unposted);
    }

    public static Figures sum(Collection<Figures> figures) {
        return figures.stream().reduce(NONE, Figures::plus);
    }

    public Figures plus(Figures other) {
        return new Figures(
                originalBudget.plus(other.originalBudget),
                controllableBudget.plus(other.controllableBudget),
                budgetToDate.plus(other.budgetToDate),
                actual.plus(other.actual),
                forecast.plus(other.forecast),
                accruals.plus(other.accruals));
    }

    /** What was approved since the original budget. */
    public Money budgetMovements() {
        return controllableBudget.minus(originalBudget);
    }

    /** The variance a report leads with: forecast, or outturn at year end. */
    public Variance headline(Stage stage, Money floor) {
        VarianceKind kind = stage.isYearEnd() ? VarianceKind.OUTTURN : VarianceKind.FORECAST;
        return new Variance(kind, forecast.minus(controllableBudget), controllableBudget, floor);
    }

    public Variance toDate(Money floor) {
        Money spent = actual.plus(accruals);
        return new Variance(VarianceKind.TO_DATE, spent.minus(budgetToDate), budgetToDate, floor);
    }
}
