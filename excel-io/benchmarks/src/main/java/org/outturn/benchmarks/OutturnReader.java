package org.outturn.benchmarks;

import java.nio.file.Path;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.excel.ledger.LedgerReadOptions;
import org.outturn.excel.ledger.LedgerReader;

/** Ours: detects the layout, reads with all its checks, and balances: a line for each coding and period. */
final class OutturnReader {

    private OutturnReader() {}

    public static void main(String[] args) {
        LedgerExtract extract = LedgerReader.read(
                        Path.of(args[0]), LedgerReadOptions.ofYear(FinancialYear.startingApril(2024)))
                .get();
        long pence = extract.lines().stream()
                .map(LedgerLine::tally)
                .mapToLong(tally -> tally.sum().pence())
                .sum();
        System.out.println(Sums.line(extract.rows(), extract.lines().size(), pence));
    }
}
