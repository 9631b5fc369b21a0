package org.outturn.excel.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    private final LedgerReadOptions options;
    private final Requirement requirement;

    LedgerWalker(LedgerReadOptions options, Requirement requirement) {
        this.options = options;
        this.requirement = requirement;
    }

    Reading<Walk> walk(Path path) {
        try (TabularFile file = TabularFile.open(path, options.encoding())) {
            Reading<List<ChosenSheet>> sheets =
                    SheetChooser.choose(file, new HeadingFinder(requirement, options.layout()));
            return sheets.isRefused() ? Reading.refused(sheets.findings()) : walk(file, sheets);
        } catch (UnreadableFileException e) {
            return Reading.refused(List.of(e.finding()));
        }
    }

    private Reading<Walk> walk(TabularFile file, Reading<List<ChosenSheet>> sheets) throws UnreadableFileException {
        Conventions assumed = assume(sheets.get());
        Evidence evidence = new Evidence();
        ScanResult result = scan(file, sheets.get(), assumed, evidence);
        Conventions proved = evidence.conclude(assumed, options);
        if (!proved.equals(assumed)) {
            evidence = new Evidence();
            result = scan(file, sheets.get(), proved, evidence);
        }
        List<Finding> findings = new ArrayList<>(file.findings());
        findings.addAll(sheets.findings());
        return Reading.of(
                new Walk(
                        file.name(),
                        file.textForm(),
                        file.sheets().stream()
                                .map(TabularSheet::name)
                                .filter(name -> !name.isEmpty())
                                .toList(),
                        sheets.get(),
                        proved,
                        evidence,
                        result,
                        findings),
                findings);
    }

    /** What the first rows prove, so that most files need to be read once only. */
    private Conventions assume(List<ChosenSheet> sheets) {
        Conventions usual = Conventions.usual(options);
        Evidence evidence = new Evidence();
        ChosenSheet first = sheets.get(0);
        LedgerScan scan = scanOf(first, usual, evidence, RowProgress.NONE);
        first.firstRows().forEach(scan::accept);
        scan.finish();
        Conventions assumed = evidence.conclude(usual, options);
        return assumed.amountStyle() == AmountStyle.UNPROVEN
                ? new Conventions(usual.amountStyle(), assumed.dateOrder(), assumed.yearCodes(), assumed.bareCodes())
                : assumed;
    }

    private ScanResult scan(TabularFile file, List<ChosenSheet> sheets, Conventions conventions, Evidence evidence)
            throws UnreadableFileException {
        LedgerScan scan = scanOf(sheets.get(0), conventions, evidence, options.progress());
        for (ChosenSheet sheet : sheets) {
            scan.startSheet(sheet.sheet(), sheet.headings().rowNumber());
            file.forEachRow(sheet.sheet(), scan);
        }
        return scan.finish();
    }

    private LedgerScan scanOf(ChosenSheet first, Conventions conventions, Evidence evidence, RowProgress progress) {
        Headings headings = first.headings();
        AmountText text = new AmountText(conventions.amountStyle(), evidence.amounts());
        RowJudge judge = new RowJudge(
                headings,
                new AmountColumns(headings, options.layout().sign(), text),
                new PeriodColumns(options, headings, conventions, evidence),
                widest(first));
        return new LedgerScan(judge, progress, first.sheet(), headings.rowNumber());
    }

    /** Beside a table on a sheet stand notes; in a text file a row that is too wide has been torn apart. */
    private static int widest(ChosenSheet sheet) {
        return sheet.sheet().name().isEmpty()
                ? Math.max(sheet.headings().width(), commonestWidth(sheet.firstRowsBelowHeadings()))
                : Integer.MAX_VALUE;
    }

    /** How wide more than half of the rows are, where that is so: their last columns have no heading. */
    private static int commonestWidth(List<Row> rows) {
        List<Row> filled = rows.stream().filter(row -> !row.isBlank()).toList();
        Map<Integer, Long> counts = filled.stream().collect(Collectors.groupingBy(Row::width, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > filled.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }
}
