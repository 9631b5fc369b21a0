package org.outturn.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.core.monitoring.CodedLedger;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.ReportItem;
import org.outturn.excel.ledger.LedgerStream;
import org.outturn.excel.workbook.LedgerTransactions;
import picocli.CommandLine.Option;

/** Which rows of the ledger the workbook is to list. */
final class TransactionOptions {

    @Option(
            names = "--transactions",
            order = 25,
            paramLabel = "none|exceptions|all",
            description = "List the ledger's rows on a sheet \"Transactions\": those in no item (exceptions) or all of "
                    + "them; none if not given. They may name people: do not publish them.")
    private ListedRows rows = ListedRows.NONE;

    @Option(
            names = "--item",
            order = 26,
            paramLabel = "NAME",
            description = "With --transactions all: only the postings of this item.")
    private Optional<String> item = Optional.empty();

    void requireSense() throws StoppedException {
        if (item.isPresent() && rows != ListedRows.ALL) {
            throw StoppedException.wrongArguments(
                    "report", "--item chooses among the rows that --transactions all lists; give both.");
        }
    }

    boolean areListed() {
        return rows != ListedRows.NONE || item.isPresent();
    }

    /** The rows wanted; none where nobody asked for any. */
    Optional<LedgerTransactions> chosen(FinishedReport finished) throws StoppedException {
        CodedLedger coded = finished.report().position().ledger();
        List<LedgerStream> ledgers = finished.ledgers();
        if (rows != ListedRows.NONE && !ledgers.stream().allMatch(LedgerStream::holdsPostings)) {
            throw StoppedException.refused(
                    "--transactions: a trial balance holds balances and no postings to list. Leave the option out.");
        }
        if (item.isPresent()) {
            requireItem(finished, item.get());
            return Optional.of(LedgerTransactions.ofItem(item.get(), ledgers, coded));
        }
        return switch (rows) {
            case NONE -> Optional.empty();
            case EXCEPTIONS -> Optional.of(LedgerTransactions.exceptions(ledgers, coded));
            case ALL -> Optional.of(LedgerTransactions.all(ledgers, coded));
        };
    }

    private static void requireItem(FinishedReport finished, String wanted) throws StoppedException {
        List<String> names = finished.report().position().statement().items().stream()
                .map(BudgetItem::name)
                .toList();
        if (names.stream().map(ReportItem::key).noneMatch(ReportItem.key(wanted)::equals)) {
            throw StoppedException.refused("--item: there is no item \"%s\" in this report. Give one of: %s."
                    .formatted(wanted, names.stream().collect(Collectors.joining(", "))));
        }
    }
}
