package org.outturn.core.monitoring;

import org.outturn.core.ledger.Claim;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.provenance.SourceReference;

/** A ledger line with what became of it: in an item, excluded for a reason, or not yet coded. */
public record CodedLine(SourceReference file, LedgerLine line, Claim claim) {}
