package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.history.BalanceChange;
import org.outturn.core.history.FileChange;
import org.outturn.core.history.ItemMovement;
import org.outturn.core.history.Movement;
import org.outturn.core.history.ReportedFile;
import org.outturn.core.history.ReportedItem;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Rag;
import org.outturn.excel.layout.Block;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TextLayout;
import org.outturn.excel.layout.TotalCell;

/** What has changed since the report before: item by item, and the postings in periods that it counted already. */
final class MovementSheet implements ReportSheet {

    private static final String ITEM = "Budget item";
    private static final int MONEY = 13;
    /** All but the fund. */
    private static final int PRINTED = 14;

    @Override
    public boolean isNeeded(ReportContext report) {
        return report.report().movement().isPresent();
    }

    @Override
    public SheetLayout layOut(ReportContext report) {
        Movement movement = report.report().movement().orElseThrow();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Columns(report, movement).table());
        blocks.add(files(movement));
        if (movement.balancesThen().isEmpty()) {
            blocks.add(
                    new TextLayout(
                            "Late postings",
                            List.of(
                                    "The balances behind the report before are no longer in this workbook, so late postings are told by item only.")));
        } else {
            blocks.add(late(movement));
        }
        return SheetLayout.of(
                        ReportSheets.MOVEMENT,
                        report.titled("movement since the report of "
                                + movement.then().number()),
                        List.of(
                                "Then: %s, as at %s. Amounts are in %s; a change is now less then, so that a positive change of a variance is for the worse."
                                        .formatted(
                                                movement.then().number(),
                                                movement.then().asAt().format(CoverSheet.DAY),
                                                report.unit().label()),
                                "Late postings changed periods 1 to %d, which were reported before."
                                        .formatted(movement.then()
                                                .number()
                                                .period()
                                                .number())),
                        blocks)
                .withSentences()
                .printing(PRINTED);
    }

    private static TableLayout<FileChange> files(Movement movement) {
        return TableLayout.of(
                        "tblMovementFiles",
                        "What became of each ledger file since the report before.",
                        List.of(
                                Column.text("Ledger file", 44, FileChange::name),
                                Column.text(
                                        "What became of it",
                                        MONEY,
                                        change -> change.kind().words()),
                                Column.text("Takes the place of", MONEY, FileChange::was),
                                Column.text("Documents then", MONEY, change -> documents(change.then())),
                                Column.text("Documents now", MONEY, change -> documents(change.now())),
                                Column.of(
                                        "How they compare",
                                        CellFormat.ONE_LINE,
                                        MONEY,
                                        change -> CellValue.of(change.message()))),
                        movement.files())
                .titled("Ledger files since then");
    }

    private static String documents(Optional<ReportedFile> file) {
        return file.map(of -> of.documents().inWords()).orElse("");
    }

    private static TableLayout<BalanceChange> late(Movement movement) {
        List<Column<BalanceChange>> columns = List.of(
                Column.text(ITEM, 44, BalanceChange::item),
                Column.text("Cost centre", MONEY, change -> change.coding().costCentre()),
                Column.text("Subjective", MONEY, change -> change.coding().subjective()),
                Column.of("Ledger period", CellFormat.COUNT, MONEY, change -> CellValue.of(change.period())),
                pounds("Then £", BalanceChange::then),
                pounds("Now £", BalanceChange::now),
                pounds("Change £", BalanceChange::change).withFormula("ROUND({Now £}-{Then £},2)"),
                Column.text("Why", MONEY, change -> change.kind().words()),
                Column.text("Where the postings are now", MONEY, BalanceChange::place));
        return TableLayout.of(
                        "tblLatePostings",
                        "Each balance that has changed in a period reported before, with the file and rows that hold it now.",
                        columns,
                        movement.late())
                .titled("Late postings, in pounds")
                .asStream();
    }

    private static Column<BalanceChange> pounds(String heading, Function<BalanceChange, Money> amount) {
        return Column.of(heading, CellFormat.POUNDS, MONEY, change -> ReportContext.pounds(amount.apply(change)));
    }

    /** The table of items: figures of now follow the Budget items sheet, those of then stand as reported. */
    private static final class Columns {

        private final ReportContext report;
        private final Movement movement;

        Columns(ReportContext report, Movement movement) {
            this.report = report;
            this.movement = movement;
        }

        TableLayout<ItemMovement> table() {
            TableLayout<ItemMovement> items = TableLayout.of(
                    "tblMovement",
                    "Budget, actual, variance and rating of each item then and now, with the changes.",
                    all(),
                    movement.items());
            return report.position().statement().hasOneFund() ? items.withTotal() : items;
        }

        private List<Column<ItemMovement>> all() {
            String actual = report.stage().isYearEnd() ? "Item_Forecast" : "Item_Actual";
            List<Column<ItemMovement>> columns = new ArrayList<>();
            columns.add(Column.text(ITEM, 44, ItemMovement::name).totalled(TotalCell.label("Total")));
            columns.addAll(change(
                    "Budget", "Item_Budget", item -> item.figures().controllableBudget(), ItemMovement::budgetChange));
            columns.addAll(change("Actual", actual, item -> item.figures().actual(), ItemMovement::actualChange));
            columns.add(amount("Late postings", ItemMovement::latePostings, Optional.empty()));
            columns.addAll(change("Variance", "Item_Variance", ReportedItem::variance, ItemMovement::varianceChange));
            columns.add(rag("RAG then", ItemMovement::then));
            columns.add(rag("RAG now", ItemMovement::now)
                    .withFormula(item ->
                            item.now().isEmpty() ? "" : "INDEX(Item_Rag,MATCH({%s},Item_Name,0))".formatted(ITEM)));
            columns.add(Column.text("New or closed", MONEY, item -> item.state().word()));
            columns.add(Column.text("Fund", 24, ItemMovement::fund));
            return columns;
        }

        private List<Column<ItemMovement>> change(
                String what, String name, Function<ReportedItem, Money> figure, Function<ItemMovement, Money> change) {
            String then = what + " then";
            String now = what + " now";
            return List.of(
                    amount(then, item -> item.then().map(figure).orElse(Money.ZERO), Optional.empty()),
                    amount(
                            now,
                            item -> item.now().map(figure).orElse(Money.ZERO),
                            Optional.of("SUMIFS(%s,Item_Name,{%s})".formatted(name, ITEM))),
                    amount(
                            "Change in " + what.toLowerCase(Locale.ROOT),
                            change,
                            Optional.of("{%s}-{%s}".formatted(report.in(now), report.in(then)))));
        }

        private Column<ItemMovement> amount(
                String what, Function<ItemMovement, Money> value, Optional<String> formula) {
            String heading = report.in(what);
            Money total = Money.sum(movement.items().stream().map(value).toList());
            Column<ItemMovement> column = Column.<ItemMovement>of(
                            heading, CellFormat.AMOUNT, MONEY, item -> report.amount(value.apply(item)))
                    .totalled(TotalCell.of(report.amount(total), report.rounded("SUM({%s:all})".formatted(heading))));
            return formula.map(text -> column.withFormula(report.rounded(text))).orElse(column);
        }

        private static Column<ItemMovement> rag(String heading, Function<ItemMovement, Optional<ReportedItem>> side) {
            return Column.of(
                    heading,
                    CellFormat.RAG,
                    12,
                    item -> CellValue.of(side.apply(item)
                            .map(ReportedItem::rag)
                            .map(Rag::label)
                            .orElse("")));
        }
    }
}
