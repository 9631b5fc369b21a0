package org.outturn.core.monitoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.forecast.ForecastRange;
import org.outturn.core.forecast.ItemForecast;
import org.outturn.core.forecast.RiskAnalysis.Uncertain;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.BudgetItem;

/** An item with the figure reported for it and, beside it, what the models say. */
public record ForecastLine(BudgetItem item, ItemForecast model) {

    public Money reported() {
        return item.figures().forecast();
    }

    /**
     * Where the outturn may lie: the model's range, stretched where a budget holder's figure lies
     * outside it. Empty with too little history to say.
     */
    public Optional<ForecastRange> range() {
        return model.range().map(range -> range.holding(reported()));
    }

    /** Whether the figure reported lies outside what the model thinks likely. */
    public boolean isOutsideModel() {
        return model.range().filter(range -> !range.holds(reported())).isPresent();
    }

    /** What is drawn of the item: the model's figure and range; the figure reported, as if sure, where it has none. */
    Uncertain drawn() {
        return model.range()
                .map(range -> new Uncertain(model.outturn().orElseThrow(), range))
                .orElseGet(() -> new Uncertain(
                        standing(), new ForecastRange(standing(), standing(), ForecastRange.Basis.DRAWS)));
    }

    /** The model's figure; the one reported where it has none. */
    Money standing() {
        return model.outturn().orElse(reported());
    }

    /** What will have been spent by the end of a month after the period: the rest is spread as the model has it. */
    Money expectedBy(int month, AccountingPeriod now) {
        Money spent = item.figures().actual().plus(item.figures().accruals());
        if (month > AccountingPeriod.MONTHS) {
            return reported();
        }
        return spent.plus(reported().minus(spent).share(part(month, now, spent), whole(now, spent)));
    }

    private BigDecimal part(int month, AccountingPeriod now, Money spent) {
        return hasPath(spent)
                ? model.path().get(month - now.number() - 1).minus(spent).pounds()
                : BigDecimal.valueOf(month - now.number());
    }

    private BigDecimal whole(AccountingPeriod now, Money spent) {
        return hasPath(spent)
                ? model.outturn().orElseThrow().minus(spent).pounds()
                : BigDecimal.valueOf(AccountingPeriod.MONTHS - now.number());
    }

    private boolean hasPath(Money spent) {
        return model.outturn().filter(outturn -> !outturn.equals(spent)).isPresent();
    }
}
