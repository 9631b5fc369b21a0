package org.outturn.core.forecast;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/**
 * One posting of the ledger with what a person would know it by. Texts are blank where the ledger does
 * not say.
 *
 * @param item the item it is part of
 * @param amount expenditure positive, income negative
 * @param file and its sheet, where it has any
 * @param row as Excel shows it, or the line of a text file
 */
public record LedgerPosting(
        String item,
        Coding coding,
        AccountingPeriod period,
        Optional<LocalDate> date,
        String document,
        String description,
        String supplier,
        Money amount,
        SourceReference file,
        long row) {

    public LedgerPosting {
        Objects.requireNonNull(coding, "coding");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(file, "file");
    }

    /** File, sheet and row, as a message names them. */
    public SourceReference place() {
        return file.atRow(row);
    }
}
