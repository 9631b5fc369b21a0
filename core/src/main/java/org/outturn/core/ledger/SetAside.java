package org.outturn.core.ledger;

import java.util.Optional;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/**
 * A ledger row that could not be used, kept with its place and the reason so that it can be mended.
 *
 * @param amount what the row comes to, where that could be read
 */
public record SetAside(SourceReference place, String reason, Optional<Money> amount) {}
