package org.outturn.excel.reconcile;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.outturn.core.ledger.Coding;
import org.outturn.core.reconcile.ExtractPeriod;
import org.outturn.core.reconcile.ExtractRow;
import org.outturn.excel.ledger.LedgerField;
import org.outturn.excel.ledger.LedgerRow;
import org.outturn.excel.ledger.LedgerStream;

/**
 * What every file of a comparison says of its rows. What one of them leaves unsaid cannot tell rows
 * apart: it is left out of all.
 */
final class SharedFields {

    private final Set<LedgerField> shared;
    private final boolean years;

    private SharedFields(Set<LedgerField> shared, boolean years) {
        this.shared = shared;
        this.years = years;
    }

    static SharedFields of(List<LedgerStream> files) {
        Set<LedgerField> shared = EnumSet.noneOf(LedgerField.class);
        for (LedgerField field : LedgerField.values()) {
            if (files.stream().allMatch(file -> file.states(field))) {
                shared.add(field);
            }
        }
        return new SharedFields(shared, files.stream().allMatch(LedgerStream::statesYears));
    }

    ExtractRow of(LedgerRow row) {
        return new ExtractRow(
                row.sheet(),
                row.number(),
                period(row),
                new Coding(
                        kept(LedgerField.COST_CENTRE, row.coding().costCentre()),
                        kept(LedgerField.SUBJECTIVE, row.coding().subjective())),
                shared.contains(LedgerField.DATE) ? row.date() : Optional.empty(),
                kept(LedgerField.DOCUMENT, row.document()),
                text(row),
                row.amount().orElseThrow(),
                row.chosen());
    }

    private String kept(LedgerField field, String value) {
        return shared.contains(field) ? value : "";
    }

    private Optional<ExtractPeriod> period(LedgerRow row) {
        return row.period().map(period -> new ExtractPeriod(years ? row.startYear() : Optional.empty(), period));
    }

    /** Names and narratives are retyped and cut off on their way; where there is a document, it is enough. */
    private String text(LedgerRow row) {
        return shared.contains(LedgerField.DOCUMENT)
                ? ""
                : Stream.of(
                                kept(LedgerField.SUPPLIER, row.supplier()),
                                kept(LedgerField.DESCRIPTION, row.description()))
                        .reduce((one, two) -> one + "\n" + two)
                        .orElse("");
    }
}
