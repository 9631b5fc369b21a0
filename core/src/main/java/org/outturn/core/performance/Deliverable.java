package org.outturn.core.performance;

import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.provenance.SourceReference;

/** A Council Plan action and how it stands in one period. */
public record Deliverable(String name, AccountingPeriod period, Rating rating, String text, SourceReference source) {}
