package org.outturn.excel.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.Finding;

/**
 * What a ledger file holds, before anything is done with it.
 *
 * @param format csv, tsv, text, xlsx, xlsb, xls or ods
 * @param encoding of a text file; empty for a workbook
 * @param delimiter of a text file, in a word; empty for a workbook
 * @param sheets all sheets of a workbook; empty for a text file
 * @param sheet the sheet that was read; empty for a text file
 * @param headerRow the row of the headings; 0 where the file has none
 * @param columns for each field that was found its heading as written
 * @param blank rows without anything in them
 * @param skipped rows that are no postings (repeated headings, totals, no amount)
 * @param counted the rows that carry an amount that counts
 * @param creditRows how many of them are negative
 * @param setAside the rows that would be set aside
 * @param detected how each of these things was found out, and how to say otherwise
 */
public record LedgerDescription(
        String name,
        String format,
        Optional<String> encoding,
        Optional<String> delimiter,
        List<String> sheets,
        Optional<String> sheet,
        long headerRow,
        Map<LedgerField, String> columns,
        DateOrder dateOrder,
        String amountStyle,
        long blank,
        long skipped,
        Tally setAside,
        Tally counted,
        long creditRows,
        List<PeriodSum> periods,
        List<Detected> detected,
        List<Finding> findings) {

    /**
     * The postings of one period.
     *
     * @param startYear the year in which its financial year starts; empty where the rows name none
     */
    public record PeriodSum(Optional<Integer> startYear, AccountingPeriod period, long rows, Money sum) {}

    public LedgerDescription {
        sheets = List.copyOf(sheets);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        periods = List.copyOf(periods);
        detected = List.copyOf(detected);
        findings = List.copyOf(findings);
    }

    public long rows() {
        return counted.rows();
    }

    public Money sum() {
        return counted.sum();
    }
}
