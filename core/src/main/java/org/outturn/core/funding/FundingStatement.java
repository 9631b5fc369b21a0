package org.outturn.core.funding;

import java.util.List;
import java.util.function.Function;
import org.outturn.core.money.Money;

/** All funded pressures with the totals of their columns. */
public record FundingStatement(List<FundedPressure> pressures) {

    public FundingStatement {
        pressures = List.copyOf(pressures);
    }

    public Money total(Function<FundedPressure, Money> column) {
        return pressures.stream().map(column).reduce(Money.ZERO, Money::plus);
    }

    /** The grants named, in the order they first appear. */
    public List<String> grants() {
        return pressures.stream().map(FundedPressure::grant).distinct().toList();
    }
}
