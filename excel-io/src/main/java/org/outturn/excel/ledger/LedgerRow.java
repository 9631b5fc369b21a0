package org.outturn.excel.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/**
 * One row of a ledger file with all that it says, whatever became of it: expenditure positive, income
 * negative. Texts are cleaned of padding and of characters that cannot be seen, and blank where the
 * file has no such column.
 *
 * @param sheet the file, and its sheet where it has any
 * @param number the row as Excel shows it; in a text file the line it starts on
 * @param coding as the row has it, blank where it has none
 * @param period empty where the row has none that can be read
 * @param startYear the year in which the period's financial year starts, where the row says it
 * @param amount empty where none could be read; of a total row its total
 * @param use what became of the row
 * @param reason why the row was set aside or skipped; blank for a posting
 * @param chosen what the row has in the columns asked for, in their order
 */
public record LedgerRow(
        SourceReference sheet,
        long number,
        Coding coding,
        Optional<AccountingPeriod> period,
        Optional<Integer> startYear,
        Optional<LocalDate> date,
        String document,
        String description,
        String supplier,
        String source,
        Optional<Money> amount,
        Use use,
        String reason,
        List<String> chosen) {

    /** What became of a row: exactly one of these. */
    public enum Use {
        POSTED,
        SET_ASIDE,
        SKIPPED
    }

    public LedgerRow {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(coding, "coding");
        Objects.requireNonNull(use, "use");
        chosen = List.copyOf(chosen);
    }

    public boolean isPosting() {
        return use == Use.POSTED;
    }

    /** File, sheet and row, as a message names them. */
    public SourceReference place() {
        return sheet.atRow(number);
    }
}
