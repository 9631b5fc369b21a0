package org.outturn.excel.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outturn.core.money.Money;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.CellKind;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.Unwritable;

/** Looks at rows for what is worth a remark, though it changes no figure. */
final class RowRemarks {

    private final Headings headings;
    private final AmountText amounts;
    private final int[] codeColumns;
    private final int[] amountColumns;
    private final int[] textColumns;

    /** @param described whether more of the rows is handed over than their figures and codes */
    RowRemarks(ReadingRules rules, boolean described) {
        this.headings = rules.headings();
        this.amounts = rules.amountText(new AmountEvidence());
        this.codeColumns = columns(List.of(LedgerField.COST_CENTRE, LedgerField.SUBJECTIVE));
        this.amountColumns = columns(List.of(LedgerField.AMOUNT, LedgerField.DEBIT, LedgerField.CREDIT));
        this.textColumns = columns(
                described ? List.of(LedgerField.DOCUMENT, LedgerField.DESCRIPTION, LedgerField.SUPPLIER) : List.of());
    }

    private int[] columns(List<LedgerField> fields) {
        return fields.stream()
                .filter(headings::has)
                .flatMapToInt(field -> headings.column(field).stream())
                .distinct()
                .toArray();
    }

    /** Codes are looked at in every row, as the quick path reads each of them once, in whichever row that is. */
    void look(Row row, Outcome outcome, TabularSheet sheet, Remarks remarks) {
        for (int column : codeColumns) {
            Cell cell = row.cell(column);
            note(Remarks.Kind.ERROR_FOR_CODE, cell.kind() == CellKind.ERROR, cell, row, sheet, remarks);
            note(Remarks.Kind.INVISIBLE, CodeText.hasInvisible(cell.text()), cell, row, sheet, remarks);
        }
        for (int column : textColumns) {
            Cell cell = row.cell(column);
            note(Remarks.Kind.UNWRITABLE, Unwritable.isIn(cell.text()), cell, row, sheet, remarks);
        }
        if (outcome instanceof Outcome.Posted) {
            lookAtAmounts(row, sheet, remarks);
        }
    }

    private void lookAtAmounts(Row row, TabularSheet sheet, Remarks remarks) {
        for (int column : amountColumns) {
            Cell cell = row.cell(column);
            boolean textInWorkbook =
                    cell.kind() == CellKind.TEXT && !sheet.name().isEmpty();
            note(Remarks.Kind.AMOUNT_AS_TEXT, textInWorkbook, cell, row, sheet, remarks);
            note(Remarks.Kind.INVISIBLE, CodeText.hasInvisible(cell.text()), cell, row, sheet, remarks);
        }
        if (headings.hasVat() && vatDiffers(row)) {
            note(Remarks.Kind.VAT_DIFFERS, true, row.cell(amountColumns[0]), row, sheet, remarks);
        }
    }

    private static void note(
            Remarks.Kind kind, boolean found, Cell cell, Row row, TabularSheet sheet, Remarks remarks) {
        if (found) {
            remarks.note(kind, sheet, row.number(), cell.text());
        }
    }

    /** Only where all three are entered can they differ. */
    private boolean vatDiffers(Row row) {
        List<Money> figures = IntStream.of(
                        headings.column(LedgerField.AMOUNT).orElseThrow(),
                        headings.column(LedgerField.VAT).orElseThrow(),
                        headings.column(LedgerField.GROSS).orElseThrow())
                .mapToObj(column -> amount(row, column))
                .flatMap(Optional::stream)
                .toList();
        return figures.size() == 3 && !figures.get(0).plus(figures.get(1)).equals(figures.get(2));
    }

    private Optional<Money> amount(Row row, int column) {
        return amounts.read(row.cell(column)) instanceof AmountReading.Read read
                ? Optional.of(read.amount())
                : Optional.empty();
    }
}
