package org.outturn.core.monitoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Claim;
import org.outturn.core.ledger.Coding;

/** What became of each posting of a coded ledger, looked up by its coding and period: in every file the same. */
public final class PostingClaims {

    private record Key(Coding coding, AccountingPeriod period) {}

    private final Map<Key, Claim> claims = new HashMap<>();

    public PostingClaims(CodedLedger ledger) {
        ledger.lines()
                .forEach(line ->
                        claims.put(new Key(line.line().coding(), line.line().period()), line.claim()));
    }

    /** Empty for a coding that the ledger has no posting to in the period. */
    public Optional<Claim> on(Coding coding, AccountingPeriod period) {
        return Optional.ofNullable(claims.get(new Key(coding, period)));
    }
}
