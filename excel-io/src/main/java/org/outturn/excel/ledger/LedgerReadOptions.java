package org.outturn.excel.ledger;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.excel.tabular.OpenOptions;

/**
 * What is known of a ledger file before it is opened.
 *
 * @param year the year its postings belong to; empty only where a file is looked at before one is chosen
 * @param encoding of a text file; found out where empty
 * @param password that opens a locked workbook
 * @param dateOrder goes before the layout's
 * @param fixedPeriod the period of every row, for an export that states none
 * @param documents whether the range of its documents is wanted, which costs a look at each row
 */
public record LedgerReadOptions(
        Optional<FinancialYear> year,
        LedgerLayout layout,
        Optional<Charset> encoding,
        Optional<String> password,
        Optional<DateOrder> dateOrder,
        Optional<AccountingPeriod> fixedPeriod,
        RowProgress progress,
        boolean documents) {

    public LedgerReadOptions {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(dateOrder, "dateOrder");
        Objects.requireNonNull(fixedPeriod, "fixedPeriod");
        Objects.requireNonNull(progress, "progress");
    }

    public static LedgerReadOptions ofYear(FinancialYear year) {
        return anyYear().withYear(year);
    }

    /** For looking at a file before it is known which year it belongs to. */
    public static LedgerReadOptions anyYear() {
        return new LedgerReadOptions(
                Optional.empty(),
                LedgerLayout.standard(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                RowProgress.NONE,
                false);
    }

    public LedgerReadOptions withYear(FinancialYear changed) {
        return new LedgerReadOptions(
                Optional.of(changed), layout, encoding, password, dateOrder, fixedPeriod, progress, documents);
    }

    public LedgerReadOptions withLayout(LedgerLayout changed) {
        return new LedgerReadOptions(year, changed, encoding, password, dateOrder, fixedPeriod, progress, documents);
    }

    public LedgerReadOptions withEncoding(Charset changed) {
        return new LedgerReadOptions(
                year, layout, Optional.of(changed), password, dateOrder, fixedPeriod, progress, documents);
    }

    public LedgerReadOptions withPassword(String changed) {
        return new LedgerReadOptions(
                year, layout, encoding, Optional.of(changed), dateOrder, fixedPeriod, progress, documents);
    }

    public LedgerReadOptions withDateOrder(DateOrder changed) {
        return new LedgerReadOptions(
                year, layout, encoding, password, Optional.of(changed), fixedPeriod, progress, documents);
    }

    public LedgerReadOptions withFixedPeriod(AccountingPeriod changed) {
        return new LedgerReadOptions(
                year, layout, encoding, password, dateOrder, Optional.of(changed), progress, documents);
    }

    public LedgerReadOptions withProgress(RowProgress changed) {
        return new LedgerReadOptions(year, layout, encoding, password, dateOrder, fixedPeriod, changed, documents);
    }

    public LedgerReadOptions withDocuments() {
        return new LedgerReadOptions(year, layout, encoding, password, dateOrder, fixedPeriod, progress, true);
    }

    /** Leaves the password out: options may end up in a log. */
    @Override
    public String toString() {
        return "LedgerReadOptions[year=" + year + ", " + toOpen() + ", dateOrder=" + dateOrder + ", fixedPeriod="
                + fixedPeriod + "]";
    }

    /** How to open the file. */
    OpenOptions toOpen() {
        return new OpenOptions(encoding, password, layout.values().delimiter());
    }

    /** The same for one file: what the layout says of files of its name holds for every row of it. */
    LedgerReadOptions of(Path file) {
        Path name = file.getFileName();
        return name == null ? this : withLayout(layout.of(name.toString()));
    }

    /** The date order that somebody has stated; empty where the dates have to tell. */
    Optional<DateOrder> statedDateOrder() {
        return dateOrder.or(layout::dateOrder);
    }
}
