package org.outturn.excel.ledger;

import java.util.Arrays;
import java.util.List;
import org.outturn.excel.tabular.Row;

/**
 * All that decides what a row of one file is: what was asked for, what its figures mean, and its headings.
 *
 * @param balanced whether postings are to be added up by coding, and not by period alone
 */
record ReadingRules(LedgerReadOptions options, Conventions conventions, ChosenSheet first, boolean balanced) {

    Headings headings() {
        return first.headings();
    }

    LedgerScan scan(Evidence evidence, RowProgress progress) {
        return scan(evidence, progress, JudgedRows.UNHEARD);
    }

    LedgerScan scan(Evidence evidence, RowProgress progress, JudgedRows listener) {
        return new LedgerScan(this, evidence, progress, listener);
    }

    AmountColumns amountColumns(AmountEvidence evidence) {
        return new AmountColumns(headings(), options.layout().sign(), amountText(evidence));
    }

    AmountText amountText(AmountEvidence evidence) {
        return new AmountText(
                conventions.amountStyle(), options.layout().values().dashIsNought(), evidence);
    }

    CodeColumns codeColumns() {
        return new CodeColumns(headings(), options.layout());
    }

    CurrencyColumn currencyColumn() {
        return new CurrencyColumn(headings(), options.layout());
    }

    PeriodColumns periodColumns(Evidence evidence) {
        return new PeriodColumns(options, headings(), conventions, evidence);
    }

    /** Beside a table on a sheet stand notes; in a text file a row that is too wide has been torn apart. */
    int widest() {
        return first.sheet().name().isEmpty()
                ? Math.max(headings().width(), commonestWidth(first.firstRowsBelowHeadings()))
                : Integer.MAX_VALUE;
    }

    /** How wide more than half of the rows are, where that is so: their last columns have no heading. */
    private static int commonestWidth(List<Row> rows) {
        int[] widths =
                rows.stream().filter(row -> !row.isBlank()).mapToInt(Row::width).toArray();
        Arrays.sort(widths);
        int middle = widths.length == 0 ? 0 : widths[widths.length / 2];
        long asWide = Arrays.stream(widths).filter(width -> width == middle).count();
        return 2 * asWide > widths.length ? middle : 0;
    }
}
