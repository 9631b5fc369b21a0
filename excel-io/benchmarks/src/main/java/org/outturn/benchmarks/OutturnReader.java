package org.outturn.benchmarks;

import java.nio.file.Path;
import java.util.List;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.ledger.LedgerSheet;
import org.outturn.excel.ledger.LedgerReadOptions;
import org.outturn.excel.ledger.LedgerReader;

/** Ours: detects the layout, reads with all its checks, and balances: a line for each coding and period. */
final class OutturnReader {

    static final LedgerReadOptions OPTIONS = LedgerReadOptions.ofYear(FinancialYear.startingApril(2024));

    private OutturnReader() {}

    public static void main(String[] args) {
        LedgerSheet sheet =
                LedgerReader.balance(Path.of(args[0]), OPTIONS).get().get(0);
        print(sheet.rows(), sheet.lines());
    }

    static void print(long rows, List<LedgerLine> lines) {
        long pence = lines.stream()
                .map(LedgerLine::tally)
                .mapToLong(tally -> tally.sum().pence())
                .sum();
        System.out.println(Sums.line(rows, lines.size(), pence));
    }
}
