package org.outturn.core.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/**
 * A row of an extract with an amount that counts: expenditure positive, income negative. What the two
 * extracts do not both state is left blank, so that it cannot tell their rows apart.
 *
 * @param text what else is to tell rows apart where there is no document: supplier and description
 * @param chosen its values in the columns that totals are wanted for, in their order
 */
public record ExtractRow(
        SourceReference sheet,
        long number,
        Optional<ExtractPeriod> period,
        Coding coding,
        Optional<LocalDate> date,
        String document,
        String text,
        Money amount,
        List<String> chosen) {

    public ExtractRow {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(coding, "coding");
        Objects.requireNonNull(amount, "amount");
        chosen = List.copyOf(chosen);
    }

    SourceReference place() {
        return sheet.atRow(number);
    }

    /** What tells the row from others, but for its sign: rows alike in all of this cannot be told apart. */
    long fingerprint() {
        return new Fingerprint()
                .with(document)
                .with(coding.costCentre())
                .with(coding.subjective())
                .with(period.map(ExtractRow::numberOf).orElse(0L))
                .with(date.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE))
                .with(text)
                .with(Math.abs(amount.pence()))
                .value();
    }

    private static long numberOf(ExtractPeriod period) {
        return period.startYear().orElse(0) * 100L + period.period().number();
    }
}
