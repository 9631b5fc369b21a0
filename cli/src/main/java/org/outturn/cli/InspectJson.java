package org.outturn.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.money.Money;
import org.outturn.excel.ledger.Detected;
import org.outturn.excel.ledger.LedgerDescription;

/** What ledger files hold, as scripts read it. */
record InspectJson(List<InspectedFile> files) {

    static InspectJson of(List<LedgerDescription> ledgers) {
        return new InspectJson(ledgers.stream().map(InspectedFile::of).toList());
    }

    record InspectedFile(
            String name,
            String format,
            Optional<String> encoding,
            Optional<String> delimiter,
            List<String> sheets,
            Optional<String> sheet,
            long headerRow,
            Map<String, String> columns,
            String dateOrder,
            String amountStyle,
            long rows,
            long blank,
            long skipped,
            long setAside,
            Money sum,
            Money debits,
            Money credits,
            long creditRows,
            List<Period> periods,
            List<Detected> detected,
            List<FoundJson> findings) {

        static InspectedFile of(LedgerDescription ledger) {
            return new InspectedFile(
                    ledger.name(),
                    ledger.format(),
                    ledger.encoding(),
                    ledger.delimiter(),
                    ledger.sheets(),
                    ledger.sheet(),
                    ledger.headerRow(),
                    columns(ledger),
                    ledger.dateOrder().key(),
                    ledger.amountStyle(),
                    ledger.rows(),
                    ledger.blank(),
                    ledger.skipped(),
                    ledger.setAside().rows(),
                    ledger.sum(),
                    ledger.counted().debits(),
                    ledger.counted().credits(),
                    ledger.creditRows(),
                    ledger.periods().stream().map(Period::of).toList(),
                    ledger.detected(),
                    ledger.findings().stream().map(FoundJson::of).toList());
        }

        private static Map<String, String> columns(LedgerDescription ledger) {
            Map<String, String> columns = new LinkedHashMap<>();
            ledger.columns().forEach((field, heading) -> columns.put(field.key(), heading));
            return columns;
        }
    }

    /**
     * The postings of one period.
     *
     * @param financialYear null in JSON where the rows name none
     */
    record Period(int period, long rows, Money sum, Optional<String> financialYear) {

        static Period of(LedgerDescription.PeriodSum sum) {
            return new Period(
                    sum.period().number(),
                    sum.rows(),
                    sum.sum(),
                    sum.startYear().map(FinancialYear::labelOf));
        }
    }
}
