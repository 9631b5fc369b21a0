package org.outturn.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.excel.ledger.LedgerLayout;
import org.outturn.excel.ledger.LedgerReadOptions;
import org.outturn.excel.ledger.LedgerStream;
import org.outturn.excel.tabular.StandardInput;

/** The ledger files of one run: the whole year to date between them. */
final class LedgerFiles {

    private final List<Path> arguments;
    private final List<Path> files;
    private final LedgerOptions options;
    private final boolean showsProgress;
    private final Messages messages;

    /** @param arguments files as somebody named them, standard input among them */
    LedgerFiles(
            List<Path> arguments, PipedLedger piped, LedgerOptions options, boolean showsProgress, Messages messages)
            throws StoppedException {
        this.arguments = List.copyOf(arguments);
        this.files = piped.files(arguments);
        this.options = options;
        this.showsProgress = showsProgress;
        this.messages = messages;
    }

    /** Every ledger file, or everything that is wrong with any of them. */
    Reading<List<LedgerStream>> open(FinancialYear year, LedgerLayout layout) {
        return open(LedgerReadOptions.ofYear(year).withLayout(layout).withDocuments());
    }

    /** Extracts to be compared, which may be of any year and need no coding. */
    Reading<List<LedgerStream>> openOfAnyYear() {
        return open(LedgerReadOptions.anyYear());
    }

    /** The files, for a line of text. */
    String names() {
        return arguments.stream().map(StandardInput::inWords).collect(Collectors.joining(", "));
    }

    /** The same for budgets, which are the whole year's and need no period. */
    Reading<List<LedgerExtract>> readBudgets(FinancialYear year, LedgerLayout layout) {
        return open(LedgerReadOptions.ofYear(year).withLayout(layout).withFixedPeriod(new AccountingPeriod(1)))
                .then(opened -> Reading.of(extracts(opened), List.of()));
    }

    private Reading<List<LedgerStream>> open(LedgerReadOptions basis) {
        List<Finding> findings = new ArrayList<>();
        List<LedgerStream> opened = new ArrayList<>();
        for (int at = 0; at < files.size(); at++) {
            messages.detail("Reading " + StandardInput.inWords(arguments.get(at)));
            Reading<LedgerStream> ledger = open(files.get(at), basis);
            findings.addAll(ledger.findings());
            ledger.value().ifPresent(opened::add);
        }
        List<Finding> repeated = repeated(extracts(opened));
        findings.addAll(repeated.isEmpty() ? LedgerOverlaps.in(opened) : repeated);
        return opened.size() == files.size() ? Reading.unlessRefused(opened, findings) : Reading.refused(findings);
    }

    private Reading<LedgerStream> open(Path file, LedgerReadOptions basis) {
        Progress progress = new Progress(file, showsProgress, messages.rowsSoFar());
        return LedgerStream.open(file, options.applyTo(basis).withProgress(progress));
    }

    private static List<LedgerExtract> extracts(List<LedgerStream> ledgers) {
        return ledgers.stream().map(LedgerStream::extract).toList();
    }

    /** One file under two names would count twice; two files of one name could not be told apart. */
    private static List<Finding> repeated(List<LedgerExtract> extracts) {
        List<Finding> findings = new ArrayList<>();
        Map<String, LedgerExtract> contents = new HashMap<>();
        Map<String, LedgerExtract> names = new HashMap<>();
        for (LedgerExtract extract : extracts) {
            LedgerExtract same = contents.putIfAbsent(extract.sha256(), extract);
            LedgerExtract namesake = names.putIfAbsent(extract.source().file(), extract);
            if (same != null) {
                findings.add(Finding.error(
                        "LEDGER_TWICE",
                        extract.source(),
                        "this is the same file as %s, byte for byte.".formatted(same.source()),
                        "Give it once."));
            } else if (namesake != null) {
                findings.add(Finding.error(
                        "LEDGER_SAME_NAME",
                        extract.source(),
                        "another ledger file of this run has the same name.",
                        "Give one of them another name, so that the report can tell which row is whose."));
            }
        }
        return findings;
    }
}
