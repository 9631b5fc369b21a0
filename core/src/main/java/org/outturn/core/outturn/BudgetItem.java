package org.outturn.core.outturn;

import org.outturn.core.budget.ControllableBudget;

/** A line of the report with its figures: budget, actual, forecast, and the variance judged by the rule. */
public record BudgetItem(
        ReportItem item,
        ControllableBudget budget,
        Figures figures,
        ForecastOutturn forecast,
        Variance variance,
        Variance varianceToDate,
        Rag rag) {

    public String name() {
        return item.name();
    }
}
