package org.outturn.excel.finished;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.tabular.CellAddress;

/** Compares one table of a report sheet with what it should hold, wherever on its sheet it stands now. */
final class TableComparison {

    private final String sheetName;
    private final FoundSheet sheet;
    private final PlannedTable table;
    private final Agreement agreement;
    private final LeftOut leftOut;
    private final List<ReportDifference> differences = new ArrayList<>();
    private int uncalculated;

    TableComparison(String sheetName, FoundSheet sheet, PlannedTable table, Agreement agreement, LeftOut leftOut) {
        this.leftOut = leftOut;
        this.sheetName = sheetName;
        this.sheet = sheet;
        this.table = table;
        this.agreement = agreement;
    }

    List<ReportDifference> differences() {
        return differences;
    }

    /** Formulas whose result was never saved, so that nobody can say what they come to. */
    int uncalculated() {
        return uncalculated;
    }

    void run() {
        Optional<Long> headingRow = headingRow();
        if (headingRow.isEmpty()) {
            differ("", "the table with the headings %s is not there.".formatted(String.join(", ", table.headings())));
            return;
        }
        compareHeadings(headingRow.get());
        RowMatch match = new RowMatch(table.labels(), labelsBelow(headingRow.get()));
        compareRows(match, headingRow.get() + 1);
        tellOfRows(match, headingRow.get() + 1);
    }

    /** Where planned if all headings stand there, else where they all do, else where most do. */
    private Optional<Long> headingRow() {
        long planned = table.headingRow();
        long best = planned;
        for (long row : sheet.numbers()) {
            if (headingsAt(row) > headingsAt(best)) {
                best = row;
            }
        }
        return headingsAt(best) * 2 >= table.headings().size() ? Optional.of(best) : Optional.empty();
    }

    private int headingsAt(long row) {
        int alike = 0;
        for (int column = 0; column < table.headings().size(); column++) {
            alike += sheet.text(column, row).equals(table.headings().get(column)) ? 1 : 0;
        }
        return alike;
    }

    private void compareHeadings(long row) {
        for (int column = 0; column < table.headings().size(); column++) {
            compare(CellValue.of(table.headings().get(column)), CellFormat.TEXT, column, row, "headings");
        }
    }

    /** The rows as far as they are planned, and on to the first that is blank. */
    private List<String> labelsBelow(long headingRow) {
        List<String> labels = new ArrayList<>();
        long row = headingRow + 1;
        while (labels.size() < table.rows().size() || !isBlank(row)) {
            labels.add(isBlank(row) ? RowMatch.BLANK_ROW : sheet.text(0, row));
            row++;
        }
        return labels;
    }

    private boolean isBlank(long row) {
        return sheet.isBlank(table.headings().size(), row);
    }

    private void compareRows(RowMatch match, long firstRow) {
        for (int i = 0; i < table.rows().size(); i++) {
            OptionalInt place = match.places().get(i);
            if (place.isPresent() && !leftOut.row(table.name(), table.labelOf(i))) {
                compareRow(i, firstRow + place.getAsInt());
            }
        }
    }

    private void compareRow(int index, long row) {
        List<CellValue> values = table.rows().get(index);
        for (int column = 0; column < values.size(); column++) {
            if (!leftOut.column(table.name(), table.headings().get(column))) {
                compare(values.get(column), table.formats().get(column), column, row, table.labelOf(index));
            }
        }
    }

    private void compare(CellValue expected, CellFormat format, int column, long row, String label) {
        if (sheet.cell(column, row).isUncalculated()) {
            uncalculated++;
            return;
        }
        CellValue found = sheet.value(column, row);
        if (!agreement.holds(expected, format, found)) {
            String heading = table.headings().get(column);
            differences.add(new CellDifference(
                    sheetName, CellAddress.of(column, row), heading, label, format, expected, found));
        }
    }

    private void tellOfRows(RowMatch match, long firstRow) {
        match.missing().forEach(label -> differ("", "the row \"%s\" is gone.".formatted(label)));
        for (int index : match.added()) {
            long row = firstRow + index;
            if (!leftOut.added(table.name(), sheet.text(0, row))) {
                differ("row " + row, "row %d, \"%s\", is not of this report.".formatted(row, sheet.text(0, row)));
            }
        }
        if (match.isReordered()) {
            differ(
                    "",
                    "rows of the table \"%s\" have changed places."
                            .formatted(table.headings().get(0)));
        }
    }

    private void differ(String place, String found) {
        differences.add(new RowDifference(sheetName, place, found));
    }
}
