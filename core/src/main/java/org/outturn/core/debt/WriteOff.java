package org.outturn.core.debt;

import java.time.LocalDate;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/** Debt removed as irrecoverable, with its authority. */
public record WriteOff(LocalDate date, Money amount, String authority, SourceReference source) {}
