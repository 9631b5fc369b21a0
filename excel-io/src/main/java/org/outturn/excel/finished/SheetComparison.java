package org.outturn.excel.finished;

import java.util.ArrayList;
import java.util.List;
import org.outturn.excel.layout.Block;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.SheetPlan;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TablePlace;
import org.outturn.excel.layout.TextLayout;
import org.outturn.excel.tabular.CellAddress;

/** Compares a report sheet as it stands with the sheet that its workbook's inputs and balances make. */
final class SheetComparison {

    private final SheetPlan plan;
    private final FoundSheet sheet;
    private final Agreement agreement;
    private final LeftOut leftOut;
    private final List<ReportDifference> differences = new ArrayList<>();
    private int uncalculated;

    SheetComparison(SheetPlan plan, FoundSheet sheet, Agreement agreement, LeftOut leftOut) {
        this.leftOut = leftOut;
        this.plan = plan;
        this.sheet = sheet;
        this.agreement = agreement;
    }

    List<ReportDifference> differences() {
        return differences;
    }

    int uncalculated() {
        return uncalculated;
    }

    void run() {
        sentence(1, plan.layout().title());
        List<String> preamble = plan.layout().preamble();
        for (int i = 0; i < preamble.size(); i++) {
            sentence(2 + i, preamble.get(i));
        }
        plan.layout().blocks().forEach(this::compare);
    }

    private void compare(Block block) {
        if (block instanceof TableLayout<?> table && !leftOut.table(table.name())) {
            compare(plan.placeOf(table.name()));
        } else if (block instanceof TextLayout text) {
            compare(text);
        }
    }

    private void compare(TablePlace place) {
        if (!place.table().subtitle().isEmpty()) {
            sentence(place.headingRow() - 1, place.table().subtitle());
        }
        TableComparison comparison =
                new TableComparison(plan.layout().tab(), sheet, PlannedTable.of(place), agreement, leftOut);
        comparison.run();
        differences.addAll(comparison.differences());
        uncalculated += comparison.uncalculated();
    }

    private void compare(TextLayout text) {
        int row = plan.firstRowOf(text);
        if (!text.subtitle().isEmpty()) {
            sentence(row++, text.subtitle());
        }
        for (String paragraph : text.paragraphs()) {
            sentence(row++, paragraph);
        }
    }

    /** A sentence may have moved down the first column with the rows around it. */
    private void sentence(int row, String expected) {
        boolean stands = sheet.numbers().stream()
                .anyMatch(number -> sheet.text(0, number).equals(FoundSheet.plain(expected)));
        if (!stands) {
            differences.add(new CellDifference(
                    plan.layout().tab(),
                    CellAddress.of(0, row),
                    "",
                    "",
                    CellFormat.LONG_TEXT,
                    CellValue.of(expected),
                    sheet.value(0, row)));
        }
    }
}
