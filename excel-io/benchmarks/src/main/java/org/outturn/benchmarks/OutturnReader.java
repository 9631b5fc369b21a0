package org.outturn.benchmarks;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.excel.ledger.LedgerReadOptions;
import org.outturn.excel.ledger.LedgerReader;

/** Ours: detects the layout, reads with all its checks, and balances. */
final class OutturnReader {

    private record Group(Coding coding, AccountingPeriod period) {}

    private OutturnReader() {}

    public static void main(String[] args) {
        LedgerExtract extract = LedgerReader.read(
                        Path.of(args[0]), LedgerReadOptions.ofYear(FinancialYear.startingApril(2024)))
                .get();
        Set<Group> groups = extract.lines().stream()
                .map(line -> new Group(line.coding(), line.period()))
                .collect(Collectors.toSet());
        long pence = extract.lines().stream()
                .map(LedgerLine::tally)
                .mapToLong(tally -> tally.sum().pence())
                .sum();
        System.out.println(Sums.line(extract.rows(), groups.size(), pence));
    }
}
