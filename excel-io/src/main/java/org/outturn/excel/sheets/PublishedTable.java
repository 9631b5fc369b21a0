package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.outturn.core.outturn.RagLevel;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TotalCell;

/**
 * A table of the report on a published sheet of its own.
 *
 * @param name of the table in the workbook
 * @param tab the published sheet
 * @param everyColumn whether columns are published that do not go on paper
 * @param said what is to be known first, in place of what the sheet of the report says of all its tables; with %s for
 *     the unit of amounts; blank for that
 */
record PublishedTable(String name, String tab, boolean everyColumn, String said) {

    static final String ONE_TABLE = "This worksheet contains one table.";

    /** Who owns, wrote or approved something is for the team to know. */
    private static final Set<String> PRIVATE = Set.of("Owner", "Author", "Approver", "Confirmed by", "Ref");

    static PublishedTable of(String name, String tab) {
        return new PublishedTable(name, tab, false, "");
    }

    PublishedTable withEveryColumn() {
        return new PublishedTable(name, tab, true, said);
    }

    /** Says this before the table, in place of what the report says of all tables beside it. */
    PublishedTable saying(String words) {
        return new PublishedTable(name, tab, everyColumn, words);
    }

    /** The sheet made of the table, where the layout holds it and it has rows. */
    Optional<SheetLayout> from(SheetLayout layout, ReportContext report) {
        return layout.tables().stream()
                .filter(table -> table.name().equals(name) && !table.rows().isEmpty())
                .findFirst()
                .map(table -> sheet(
                        tab,
                        report.titled(tab.toLowerCase(Locale.ROOT)),
                        explained(layout, report),
                        published(table, layout.printedColumns(), report),
                        report));
    }

    private List<String> explained(SheetLayout layout, ReportContext report) {
        return said.isEmpty()
                ? layout.preamble()
                : List.of(said.formatted(report.unit().label()));
    }

    private <R> TableLayout<R> published(TableLayout<R> table, int printed, ReportContext report) {
        int most = printed == 0 || everyColumn ? table.columns().size() : printed;
        List<Column<R>> columns = table.columns().stream()
                .limit(most)
                .filter(column -> !PRIVATE.contains(column.heading()))
                .map(column -> published(column, report))
                .toList();
        TableLayout<R> values = TableLayout.of(name, table.summary(), columns, table.rows());
        return table.hasTotal() ? values.withTotal() : values;
    }

    private <R> Column<R> published(Column<R> column, ReportContext report) {
        String heading = column.heading() + ReportNotes.of(report).referenceOf(column.heading(), level());
        PublishedCell cells = PublishedCell.under(column.heading());
        Column<R> values = Column.of(
                heading,
                column.format(),
                Math.max(column.width(), PublishedCell.LEAST_WIDTH),
                row -> cells.of(column.value().apply(row)));
        CellValue total = column.total().map(TotalCell::value).orElse(CellValue.NOTHING);
        return values.totalled(TotalCell.of(PublishedCell.ofTotal(total), ""));
    }

    /** The level whose rule rates the rows of the table. */
    private RagLevel level() {
        return switch (name) {
            case "tblFunds" -> RagLevel.TOTAL;
            case "tblGroups" -> RagLevel.GROUP;
            default -> RagLevel.ITEM;
        };
    }

    /** A sheet of one table under everything a reader is to know first. */
    static SheetLayout sheet(
            String tab, String title, List<String> explained, TableLayout<?> table, ReportContext report) {
        List<String> preamble = new ArrayList<>(List.of(ONE_TABLE));
        explained.stream().filter(PublishedCell::isForReaders).forEach(preamble::add);
        if (table.columns().stream().anyMatch(column -> column.heading().contains("[note "))) {
            preamble.add("This table refers to notes, which can be found in the notes worksheet.");
        }
        PublishedCell.shorthandIn(table).ifPresent(preamble::add);
        preamble.add("Source: ledger and approved budget of %s."
                .formatted(report.position().settings().organisation()));
        preamble.add(Publication.TO_CONTENTS);
        return SheetLayout.of(tab, title, preamble, List.of(table));
    }
}
