package org.outturn.core.budget;

import java.util.Optional;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/**
 * A line of the budget approved before the year, for a report item or for one coding.
 *
 * @param target the report item's name, or a coding written cost centre/subjective
 * @param original the amount approved; income is negative
 * @param oneOff how much of it is for this year only
 * @param profile the name of its budget profile; empty for equal twelfths
 */
public record BudgetLine(
        String target, Money original, Money oneOff, Optional<String> profile, SourceReference source) {}
