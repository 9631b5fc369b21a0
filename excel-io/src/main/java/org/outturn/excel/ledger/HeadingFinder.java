package org.outturn.excel.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.CellKind;
import org.outturn.excel.tabular.Row;

/**
 * Finds the heading row among the first rows of a sheet: title lines, blank lines and a row of
 * machine names may stand above it. Of heading rows that follow each other the last one counts.
 */
final class HeadingFinder {

    private static final int ROWS_TO_SEARCH = 40;

    private static final Pattern FIGURES = Pattern.compile("[-+(£]*[0-9][0-9.,/: -]*\\)?");

    private final Requirement requirement;
    private final LedgerLayout layout;

    HeadingFinder(Requirement requirement, LedgerLayout layout) {
        this.requirement = requirement;
        this.layout = layout;
    }

    Reading<Headings> find(List<Row> firstRows, SourceReference place) {
        OptionalLong stated = layout.values().headingRow();
        return stated.isPresent() ? stated(stated.getAsLong(), firstRows, place) : found(firstRows, place);
    }

    /** The row that somebody has named; a table below it that is laid out in another way is still in the way. */
    private Reading<Headings> stated(long number, List<Row> firstRows, SourceReference place) {
        Optional<Row> row = number == 0
                ? Optional.of(ColumnLetters.above(firstRows))
                : firstRows.stream().filter(one -> one.number() == number).findFirst();
        if (row.filter(one -> !one.isBlank()).isEmpty()) {
            return Reading.refused(List.of(HeadingFindings.noSuchRow(number, place)));
        }
        Headings headings = new Headings(row.get(), groupsAbove(row.get(), firstRows), layout);
        if (!requirement.isMetBy(headings, layout)) {
            return Reading.refused(List.of(missing(List.of(headings), place)));
        }
        List<Row> below =
                firstRows.stream().filter(one -> one.number() > number).toList();
        Optional<Headings> another = complete(possible(below)).stream()
                .filter(other -> !headings.sameAs(other))
                .findFirst();
        return another.isPresent()
                ? Reading.refused(List.of(twoTables(List.of(headings, another.get()), place)))
                : checked(headings, new TitleLines(firstRows, headings), place);
    }

    private Reading<Headings> found(List<Row> firstRows, SourceReference place) {
        List<Headings> possible = possible(firstRows);
        List<Headings> complete = complete(possible);
        if (complete.isEmpty()) {
            return Reading.refused(List.of(missing(possible, place)));
        }
        List<Headings> candidates = lastOfEachBlock(complete);
        if (candidates.size() > 1 && !candidates.stream().allMatch(candidates.get(0)::sameAs)) {
            return Reading.refused(List.of(twoTables(candidates, place)));
        }
        return checked(candidates.get(0), new TitleLines(firstRows, candidates.get(0)), place);
    }

    private List<Headings> possible(List<Row> rows) {
        return rows.stream()
                .limit(ROWS_TO_SEARCH)
                .filter(HeadingFinder::couldBeHeadings)
                .map(row -> new Headings(row, groupsAbove(row, rows), layout))
                .toList();
    }

    private List<Headings> complete(List<Headings> possible) {
        return possible.stream().filter(row -> requirement.isMetBy(row, layout)).toList();
    }

    /** The row just above, if it names groups of columns: texts only, and fewer than there are columns. */
    private static Optional<Row> groupsAbove(Row row, List<Row> firstRows) {
        return firstRows.stream()
                .filter(above -> above.number() == row.number() - 1 && couldBeHeadings(above))
                .filter(above -> filled(above) < filled(row))
                .findFirst();
    }

    private static long filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Figures and dates do not stand in a heading row: a total row may begin with the word for an amount. */
    private static boolean couldBeHeadings(Row row) {
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() >= 2 && filled.stream().allMatch(HeadingFinder::couldBeHeading);
    }

    private static boolean couldBeHeading(Cell cell) {
        return cell.kind() == CellKind.TEXT
                && !FIGURES.matcher(CodeText.clean(cell.text())).matches();
    }

    private static List<Headings> lastOfEachBlock(List<Headings> complete) {
        List<Headings> last = new ArrayList<>();
        for (Headings headings : complete) {
            boolean follows = !last.isEmpty() && last.get(last.size() - 1).rowNumber() == headings.rowNumber() - 1;
            if (follows) {
                last.remove(last.size() - 1);
            }
            last.add(headings);
        }
        return last;
    }

    private Reading<Headings> checked(Headings headings, TitleLines titles, SourceReference place) {
        SourceReference row = place.atRow(headings.rowNumber());
        List<Finding> findings = new ArrayList<>();
        headings.doubled().stream()
                .filter(doubled -> requirement.needs(doubled.field()))
                .map(doubled -> HeadingFindings.doubled(doubled, row))
                .forEach(findings::add);
        layout.named().stream()
                .filter(field -> !headings.has(field))
                .sorted()
                .map(field -> HeadingFindings.namedButMissing(field, layout, headings, row))
                .forEach(findings::add);
        HeadingFindings.names(headings, requirement, row).ifPresent(findings::add);
        HeadingFindings.unit(headings, row)
                .or(() -> HeadingFindings.unit(titles, layout, row))
                .ifPresent(findings::add);
        HeadingFindings.choices(headings, row).forEach(findings::add);
        return Reading.unlessRefused(headings, findings);
    }

    private Finding missing(List<Headings> rows, SourceReference place) {
        Optional<Headings> nearest = rows.stream()
                .max(Comparator.<Headings>comparingInt(row -> row.columns().size())
                        .thenComparingInt(row -> row.texts().size())
                        .thenComparing(
                                Comparator.comparingLong(Headings::rowNumber).reversed()));
        return nearest.map(row -> HeadingFindings.missing(row, requirement, layout, place.atRow(row.rowNumber())))
                .orElseGet(() -> HeadingFindings.none(requirement, place));
    }

    private static Finding twoTables(List<Headings> candidates, SourceReference place) {
        return Finding.error(
                "LEDGER_TWO_HEADING_ROWS",
                place,
                "Rows " + candidates.get(0).rowNumber() + " and "
                        + candidates.get(1).rowNumber() + " both look like the headings of a ledger, and they differ.",
                "Leave one table in the file; where one of the rows is no table, name the other: \"heading row\" on the Ledger layout sheet, or --value \"heading row=N\".");
    }
}
