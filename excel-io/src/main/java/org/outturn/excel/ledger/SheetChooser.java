package org.outturn.excel.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * Chooses the sheet of a workbook that holds the ledger: the one visible sheet with its headings, or
 * "Data" with "Data (2)" where a ledger was too long for one sheet. A hidden sheet counts only where
 * no visible one has the headings.
 */
final class SheetChooser {

    private static final int FIRST_ROWS = 500;

    private final TabularFile file;
    private final HeadingFinder finder;
    private final Optional<String> stated;
    private final List<ChosenSheet> visible = new ArrayList<>();
    private final List<ChosenSheet> hidden = new ArrayList<>();
    private final List<Finding> refusals = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();

    private SheetChooser(TabularFile file, HeadingFinder finder, Optional<String> stated) {
        this.file = file;
        this.finder = finder;
        this.stated = stated.filter(name -> file.isWorkbook());
    }

    /** @param stated the sheet that somebody has named; of no account for a text file */
    static Reading<List<ChosenSheet>> choose(TabularFile file, HeadingFinder finder, Optional<String> stated)
            throws UnreadableFileException {
        SheetChooser chooser = new SheetChooser(file, finder, stated);
        List<TabularSheet> looked =
                file.sheets().stream().filter(chooser::isWanted).toList();
        if (looked.isEmpty()) {
            return Reading.refused(List.of(chooser.noSuchSheet()));
        }
        for (TabularSheet sheet : looked) {
            chooser.look(sheet);
        }
        return chooser.chosen();
    }

    /** A ledger that was too long for one sheet goes on in "Data (2)". */
    private boolean isWanted(TabularSheet sheet) {
        return stated.filter(
                        name -> !name.equalsIgnoreCase(sheet.name()) && !name.equalsIgnoreCase(first(sheet.name())))
                .isEmpty();
    }

    private static String first(String sheet) {
        return sheet.replaceFirst(" ?\\(\\d+\\)$", "");
    }

    private Finding noSuchSheet() {
        return Finding.error(
                "LEDGER_NO_SUCH_SHEET",
                SourceReference.ofFile(file.name()),
                "There is no sheet " + Quote.of(stated.orElseThrow()) + ". There are: " + names(file.sheets()) + ".",
                "Correct the sheet on the Ledger layout sheet or in --value \"sheet=NAME\".");
    }

    private static String names(List<TabularSheet> sheets) {
        return sheets.stream().map(TabularSheet::name).map(Quote::of).collect(Collectors.joining(", "));
    }

    private void look(TabularSheet sheet) throws UnreadableFileException {
        List<Row> firstRows = file.firstRows(sheet, FIRST_ROWS);
        Reading<Headings> headings = finder.find(firstRows, sheet.reference());
        if (headings.isRefused()) {
            refusals.addAll(headings.findings());
            return;
        }
        remarks.addAll(headings.findings());
        (sheet.visible() ? visible : hidden).add(new ChosenSheet(sheet, headings.get(), firstRows));
    }

    private Reading<List<ChosenSheet>> chosen() {
        List<ChosenSheet> candidates = visible.isEmpty() ? hidden : visible;
        if (candidates.isEmpty()) {
            return Reading.refused(mostTelling());
        }
        if (candidates.size() > 1 && !areParts(candidates)) {
            return Reading.refused(List.of(severalSheets(candidates)));
        }
        return Reading.of(
                candidates,
                Stream.concat(remarks.stream(), hiddenRemark().stream()).toList());
    }

    /** Of a workbook of many sheets only what is wrong with a sheet that is nearly a ledger helps. */
    private List<Finding> mostTelling() {
        List<Finding> other = refusals.stream()
                .filter(finding -> !finding.code().equals("LEDGER_HEADING_MISSING"))
                .toList();
        return other.isEmpty()
                ? refusals.stream()
                        .limit(file.sheets().size() > 3 ? 3 : refusals.size())
                        .toList()
                : other;
    }

    private static boolean areParts(List<ChosenSheet> candidates) {
        String first = candidates.get(0).sheet().name();
        return candidates.stream()
                .allMatch(candidate ->
                        candidate.headings().sameAs(candidates.get(0).headings())
                                && first(candidate.sheet().name()).equals(first));
    }

    private Finding severalSheets(List<ChosenSheet> candidates) {
        String names = names(candidates.stream().map(ChosenSheet::sheet).toList());
        return Finding.error(
                "LEDGER_SEVERAL_SHEETS",
                SourceReference.ofFile(file.name()),
                "More than one sheet looks like a ledger: " + names + ".",
                "Name the one that is meant: \"sheet\" on the Ledger layout sheet, or --value \"sheet=NAME\"; sheets that go on from one another are read together if they are called \"Data\", \"Data (2)\".");
    }

    private List<Finding> hiddenRemark() {
        return visible.isEmpty()
                ? hidden.stream()
                        .map(sheet -> Finding.warning(
                                "LEDGER_HIDDEN_SHEET",
                                sheet.sheet().reference(),
                                "The ledger stands on a hidden sheet.",
                                "Check that it is the one that is meant."))
                        .toList()
                : List.of();
    }
}
