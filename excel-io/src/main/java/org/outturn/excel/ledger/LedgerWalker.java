package org.outturn.excel.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * Reads a ledger file, for posting it and for describing it alike: finds sheet and headings, assumes
 * from the first rows what its figures mean, reads it, and reads it again where the whole file
 * proves another meaning.
 */
final class LedgerWalker {

    /** In most files that many rows tell enough. */
    private static final int ROWS_BETWEEN_LOOKS = 50;

    private final LedgerReadOptions options;
    private final Requirement requirement;
    private final Pace pace;

    LedgerWalker(LedgerReadOptions options, Requirement requirement, Pace pace) {
        this.options = options;
        this.requirement = requirement;
        this.pace = pace;
    }

    Reading<Walk> walk(Path path) {
        try (TabularFile file = TabularFile.open(path, options.toOpen())) {
            Optional<Finding> own = OwnWorkbook.refusal(file);
            if (own.isPresent()) {
                return Reading.refused(List.of(own.get()));
            }
            Reading<List<ChosenSheet>> sheets = SheetChooser.choose(
                    file,
                    new HeadingFinder(requirement, options.layout()),
                    options.layout().value(FileFact.SHEET));
            return sheets.isRefused() ? Reading.refused(sheets.findings()) : walk(path, file, sheets);
        } catch (UnreadableFileException e) {
            return Reading.refused(List.of(e.finding()));
        } finally {
            options.progress().done();
        }
    }

    /** Told where every sheet lets its length be guessed. */
    private static void announce(TabularFile file, List<ChosenSheet> sheets, RowProgress progress)
            throws UnreadableFileException {
        long rows = 0;
        for (ChosenSheet sheet : sheets) {
            OptionalLong expected = file.expectedRows(sheet.sheet());
            if (expected.isEmpty()) {
                return;
            }
            rows += expected.getAsLong();
        }
        progress.rowsExpected(rows);
    }

    private Reading<Walk> walk(Path path, TabularFile file, Reading<List<ChosenSheet>> sheets)
            throws UnreadableFileException {
        if (options.progress().asksForLength()) {
            announce(file, sheets.get(), options.progress());
        }
        Conventions assumed = assume(sheets.get());
        Scanned scanned = scan(path, file, sheets.get(), assumed);
        Conventions proved = scanned.evidence().conclude(assumed, options);
        if (!proved.agreeWith(assumed)) {
            scanned = scan(path, file, sheets.get(), proved);
        }
        List<Finding> findings = new ArrayList<>(file.findings());
        findings.addAll(sheets.findings());
        return Reading.of(
                new Walk(
                        file.name(),
                        file.format(),
                        file.textForm(),
                        file.sheets().stream()
                                .map(TabularSheet::name)
                                .filter(name -> !name.isEmpty())
                                .toList(),
                        sheets.get(),
                        proved,
                        scanned.evidence(),
                        scanned.result(),
                        findings),
                findings);
    }

    /** What the first rows prove, so that most files need to be read once only. */
    private Conventions assume(List<ChosenSheet> sheets) {
        Conventions usual = Conventions.usual(options);
        Evidence evidence = new Evidence();
        ChosenSheet first = sheets.get(0);
        LedgerScan scan = new ReadingRules(options, usual, first, false).scan(evidence, RowProgress.NONE);
        List<Row> rows = first.firstRowsBelowHeadings();
        int taken = 0;
        while (taken < rows.size() && (taken == 0 || evidence.isOpen())) {
            List<Row> next = rows.subList(taken, Math.min(taken + ROWS_BETWEEN_LOOKS, rows.size()));
            next.forEach(scan::accept);
            taken += next.size();
        }
        scan.finish();
        Conventions assumed = evidence.conclude(usual, options);
        return assumed.amountStyle() == AmountStyle.UNPROVEN
                ? new Conventions(usual.amountStyle(), assumed.dateOrder(), assumed.yearCodes(), assumed.bareCodes())
                : assumed;
    }

    private Scanned scan(Path path, TabularFile file, List<ChosenSheet> sheets, Conventions conventions)
            throws UnreadableFileException {
        ReadingRules rules =
                new ReadingRules(options, conventions, sheets.get(0), requirement != Requirement.DESCRIPTION);
        Optional<Scanned> quick = new QuickScan(rules, pace).scan(path, file, sheets);
        return quick.isPresent() ? quick.get() : carefully(file, sheets, rules, options.progress(), JudgedRows.UNHEARD);
    }

    /** Reads every row for itself, and tells who listens what became of it. */
    static Scanned carefully(
            TabularFile file, List<ChosenSheet> sheets, ReadingRules rules, RowProgress progress, JudgedRows listener)
            throws UnreadableFileException {
        Evidence evidence = new Evidence();
        LedgerScan scan = rules.scan(evidence, progress, listener);
        CarefulDocuments documents = new CarefulDocuments(rules, listener == JudgedRows.UNHEARD);
        for (ChosenSheet sheet : sheets) {
            scan.startSheet(sheet.sheet(), sheet.headings().rowNumber());
            file.forEachRow(
                    sheet.sheet(), documents.before(scan, sheet.headings().rowNumber()));
        }
        documents.conclude(evidence);
        return new Scanned(scan.finish(), evidence);
    }
}
