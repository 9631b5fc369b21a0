package org.outturn.excel.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Coding;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.RowFeed;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/**
 * The ledger rows themselves, in the order of their files: only written where they are asked for, on
 * as many sheets as they need.
 */
final class TransactionsSheet implements ReportSheet {

    /** What every sheet of ours says in its title; by it another's sheet of the same name is known. */
    static final String TITLE = "ledger rows behind the report";

    /** A sheet ends at row 1,048,576, and a title stands above. */
    private static final int MOST_ROWS = 1_000_000;

    private static final Pattern TAB = Pattern.compile(ReportSheets.TRANSACTIONS + "( [0-9]{1,4})?");

    private static final String TABLE = "tblTransactions";

    /** Gives the columns their look; the rows themselves are only read when they are written. */
    private static final Transaction LOOK = new Transaction(
            "",
            "",
            1,
            "",
            new Coding("", ""),
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            "",
            Optional.empty(),
            "",
            "");

    private final int rowsPerSheet;

    TransactionsSheet() {
        this(MOST_ROWS);
    }

    TransactionsSheet(int rowsPerSheet) {
        this.rowsPerSheet = rowsPerSheet;
    }

    int rowsPerSheet() {
        return rowsPerSheet;
    }

    /** The name of the sheet of that number, counted from 1. */
    static String tab(int number) {
        return number == 1 ? ReportSheets.TRANSACTIONS : ReportSheets.TRANSACTIONS + " " + number;
    }

    static boolean isTab(String sheet) {
        return TAB.matcher(sheet).matches();
    }

    @Override
    public boolean isNeeded(ReportContext report) {
        return report.transactions().isPresent();
    }

    @Override
    public SheetLayout layOut(ReportContext report) {
        return layOutAll(report).get(0);
    }

    @Override
    public List<SheetLayout> layOutAll(ReportContext report) {
        List<SheetLayout> sheets = new ArrayList<>();
        for (RowFeed<Transaction> part : parts(report.transactions().orElseThrow())) {
            sheets.add(layOut(report, sheets.size() + 1, part));
        }
        return sheets;
    }

    /** The rows of each sheet; one without any where there are none at all. */
    List<RowFeed<Transaction>> parts(RowFeed<Transaction> all) {
        List<RowFeed<Transaction>> parts = new ArrayList<>();
        for (long from = 0; from < Math.max(1, all.count()); from += rowsPerSheet) {
            parts.add(part(all, from, Math.min(rowsPerSheet, all.count() - from)));
        }
        return parts;
    }

    private SheetLayout layOut(ReportContext report, int number, RowFeed<Transaction> rows) {
        String suffix = number == 1 ? "" : String.valueOf(number);
        return SheetLayout.of(
                tab(number),
                report.titled(TITLE),
                List.of(
                        "Amounts are in pounds and pence; income is negative. Dates are year-month-day. Filter by item and coding to see what is behind a balance.",
                        "These rows may name people. Leave this sheet out of anything that is published."),
                List.of(TableLayout.of(
                                TABLE + suffix,
                                "Ledger rows with what became of each, in the order of their files.",
                                columns(),
                                rows.count() == 0 ? List.of() : List.of(LOOK))
                        .fedBy(rows)));
    }

    private static RowFeed<Transaction> part(RowFeed<Transaction> all, long from, long count) {
        return new RowFeed<>() {
            @Override
            public long count() {
                return count;
            }

            @Override
            public void forEach(Consumer<Transaction> rows) {
                long[] at = {0};
                all.forEach(row -> {
                    if (at[0] >= from && at[0] < from + count) {
                        rows.accept(row);
                    }
                    at[0]++;
                });
            }
        };
    }

    private static List<Column<Transaction>> columns() {
        return List.of(
                Column.text("File", 30, Transaction::file),
                Column.text("Sheet", 16, Transaction::sheet),
                Column.of("Row", CellFormat.COUNT, 10, row -> CellValue.of(row.row())),
                Column.text("Item", 44, Transaction::item),
                Column.text("Cost centre", 14, row -> row.coding().costCentre()),
                Column.text("Subjective", 14, row -> row.coding().subjective()),
                Column.of(
                        "Period",
                        CellFormat.COUNT,
                        10,
                        row -> row.period()
                                .map(AccountingPeriod::number)
                                .map(CellValue::of)
                                .orElse(CellValue.NOTHING)),
                Column.text(
                        "Date", 14, row -> row.date().map(LocalDate::toString).orElse("")),
                Column.text("Document", 18, Transaction::document),
                Column.text("Supplier", 30, Transaction::supplier),
                Column.text("Description", 44, Transaction::description),
                Column.of(
                        "Amount £",
                        CellFormat.POUNDS,
                        18,
                        row -> row.amount().map(ReportContext::pounds).orElse(CellValue.NOTHING)),
                Column.text("What became of it", 18, Transaction::outcome),
                Column.text("Reason", 44, Transaction::reason));
    }
}
