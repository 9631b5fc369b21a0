package org.outturn.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.core.forecast.UnusualPosting;
import org.outturn.core.monitoring.CodedLedger;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.ReportItem;
import org.outturn.excel.ledger.LedgerStream;
import org.outturn.excel.workbook.LedgerPostings;
import org.outturn.excel.workbook.LedgerTransactions;
import org.outturn.excel.workbook.UnreadableLedgerException;
import picocli.CommandLine.Model.OptionSpec;

/** Which rows of the ledger the report is to list. */
final class TransactionOptions {

    private final Argument<ListedRows> rows;
    private final Argument<Optional<String>> item;
    private final Argument<Boolean> unusual;

    TransactionOptions(Arguments arguments) {
        rows = arguments.value(
                ListedRows.class,
                ListedRows.NONE,
                OptionSpec.builder("--transactions")
                        .order(25)
                        .paramLabel("none|exceptions|all")
                        .description(
                                "List the ledger's rows on a sheet \"Transactions\": those in no item (exceptions) or all of "
                                        + "them; none if not given. They may name people: do not publish them."));
        item = arguments.optional(
                String.class,
                OptionSpec.builder("--item")
                        .order(26)
                        .paramLabel("NAME")
                        .description("With --transactions all: only the postings of this item."));
        unusual = arguments.flag(OptionSpec.builder("--unusual")
                .order(27)
                .description(
                        "Look at single postings too, and list those unlike the others on a sheet \"Unusual postings\" "
                                + "and in JSON. Reads the ledger twice. They may name people: do not publish them."));
    }

    void requireSense() throws StoppedException {
        if (item.value().isPresent() && rows.value() != ListedRows.ALL) {
            throw StoppedException.wrongArguments(
                    "report", "--item chooses among the rows that --transactions all lists; give both.");
        }
    }

    boolean areListed() {
        return rows.value() != ListedRows.NONE || item.value().isPresent();
    }

    /** The rows wanted; none where nobody asked for any. */
    Optional<LedgerTransactions> chosen(FinishedReport finished) throws StoppedException {
        CodedLedger coded = finished.report().position().ledger();
        List<LedgerStream> ledgers = finished.ledgers();
        if (rows.value() != ListedRows.NONE && !ledgers.stream().allMatch(LedgerStream::holdsPostings)) {
            throw StoppedException.refused(
                    "--transactions: a trial balance holds balances and no postings to list. Leave the option out.");
        }
        if (item.value().isPresent()) {
            String wanted = item.value().get();
            requireItem(finished, wanted);
            return Optional.of(LedgerTransactions.ofItem(wanted, ledgers, coded));
        }
        return switch (rows.value()) {
            case NONE -> Optional.empty();
            case EXCEPTIONS -> Optional.of(LedgerTransactions.exceptions(ledgers, coded));
            case ALL -> Optional.of(LedgerTransactions.all(ledgers, coded));
        };
    }

    /** Single postings for a person to look at; empty where nobody asked for any. */
    Optional<List<UnusualPosting>> unusual(FinishedReport finished) throws StoppedException {
        if (!unusual.value()) {
            return Optional.empty();
        }
        requirePostings(finished.ledgers());
        try {
            return Optional.of(
                    LedgerPostings.unusual(finished.ledgers(), finished.report().position()));
        } catch (UnreadableLedgerException e) {
            throw StoppedException.refused(List.of(e.finding()));
        }
    }

    private static void requirePostings(List<LedgerStream> ledgers) throws StoppedException {
        if (!ledgers.stream().allMatch(LedgerStream::holdsPostings)) {
            throw StoppedException.refused(
                    "--unusual: a trial balance holds balances and no postings to look at. Leave the option out.");
        }
        long postings = LedgerPostings.count(ledgers);
        if (postings > LedgerPostings.MOST) {
            throw StoppedException.refused(
                    "--unusual: the ledger has %,d postings, and %,d at most can be compared with each other. Leave the option out."
                            .formatted(postings, LedgerPostings.MOST));
        }
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
