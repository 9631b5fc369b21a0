package org.outturn.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Balances;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.Documents;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.SetAside;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/** A ledger file written in a test, row by row below its heading. */
public final class TestLedger {

    private final SourceReference source;
    private final Balances balances = new Balances();
    private final List<SetAside> setAside = new ArrayList<>();
    private final Map<String, Long> skipped = new TreeMap<>();
    private Tally setAsideTally = Tally.NONE;
    private long rows;
    private String hash = "0".repeat(64);
    private Documents documents = Documents.UNSTATED;

    private TestLedger(SourceReference source) {
        this.source = source;
    }

    public static TestLedger named(String file) {
        return new TestLedger(SourceReference.ofFile(file));
    }

    public static TestLedger ledger() {
        return named("ledger.csv");
    }

    /** The file's hash: files of other content have another. */
    public TestLedger hashed(String letters) {
        hash = letters;
        return this;
    }

    /** What its rows name between them. */
    public TestLedger documents(String words) {
        documents = Documents.parse(words);
        return this;
    }

    /** A posting to subjective 4100. */
    public TestLedger post(String costCentre, int period, String amount) {
        return post(new Coding(costCentre, "4100"), period, Money.of(amount));
    }

    /** The amount in each of the periods from the first to the last. */
    public TestLedger postMonthly(String costCentre, int first, int last, String amount) {
        for (int period = first; period <= last; period++) {
            post(costCentre, period, amount);
        }
        return this;
    }

    public TestLedger post(Coding coding, int period, Money amount) {
        balances.post(coding, new AccountingPeriod(period), amount, nextRow());
        return this;
    }

    public TestLedger setAside(String reason, Optional<Money> amount) {
        setAside.add(new SetAside(source.atRow(nextRow()), reason, amount));
        setAsideTally = setAsideTally.plus(amount.map(Tally::of).orElse(Tally.ofRows(1)));
        return this;
    }

    public TestLedger skip(String reason) {
        nextRow();
        skipped.merge(reason, 1L, Long::sum);
        return this;
    }

    private long nextRow() {
        rows++;
        return rows + 1;
    }

    public LedgerExtract extract() {
        LedgerExtract undocumented =
                new LedgerExtract(source, hash, rows, balances.lines(), setAside, setAsideTally, skipped);
        return new LedgerExtract(
                source,
                hash,
                documents,
                rows,
                undocumented.lines(),
                setAside,
                setAsideTally,
                skipped,
                undocumented.latestDate(),
                undocumented.sheets(),
                undocumented.toDate());
    }
}
