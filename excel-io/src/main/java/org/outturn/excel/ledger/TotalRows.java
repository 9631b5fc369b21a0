package org.outturn.excel.ledger;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.core.money.Money;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.CellKind;
import org.outturn.excel.tabular.Row;

/**
 * Tells the total rows of a printed report from postings. The word alone is not enough, as a supplier
 * may be called Total Gas: a posting has a coding, a period, a date or a document, a total has none.
 */
final class TotalRows {

    private static final Pattern LABEL = Pattern.compile(
            "((grand|sub|report|ledger|overall|page|period|file)[ -]*)?totals?\\b.*|.*\\b(sub-?)?totals?[:.]?|(carried|brought) forward",
            Pattern.CASE_INSENSITIVE);

    private static final String TOTAL = "total";
    private static final String FORWARD = "forward";

    private static final Pattern FIGURES = Pattern.compile("[-+(£ ]*[0-9][0-9.,' ]*[)-]?");

    private static final List<LedgerField> MARKS_OF_A_POSTING =
            List.of(LedgerField.SUBJECTIVE, LedgerField.PERIOD, LedgerField.DATE, LedgerField.DOCUMENT);

    private final Headings headings;

    TotalRows(Headings headings) {
        this.headings = headings;
    }

    boolean isLabelled(Row row) {
        if (row.cells().stream().noneMatch(cell -> mayHaveWord(cell.text()))) {
            return false;
        }
        List<Cell> texts = row.cells().stream().filter(TotalRows::isText).toList();
        boolean labelled = texts.stream().anyMatch(TotalRows::isLabel);
        boolean marked = MARKS_OF_A_POSTING.stream().anyMatch(field -> isFilled(row, field));
        boolean couldBeMarked = MARKS_OF_A_POSTING.stream().anyMatch(headings::has);
        return labelled && !marked && (couldBeMarked || texts.stream().allMatch(TotalRows::isLabel));
    }

    /** A last line of nothing but figures that comes to the sum of all before it. */
    boolean isBareGrandTotal(Row row, Money amount, Money sumBefore) {
        long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        boolean figuresOnly = row.cells().stream().noneMatch(TotalRows::isText);
        boolean uncoded =
                Stream.of(LedgerField.COST_CENTRE, LedgerField.SUBJECTIVE).noneMatch(field -> isFilled(row, field));
        return figuresOnly && uncoded && filled <= 3 && amount.equals(sumBefore);
    }

    private static boolean isText(Cell cell) {
        return cell.kind() == CellKind.TEXT
                && !cell.text().isBlank()
                && !FIGURES.matcher(CodeText.clean(cell.text())).matches();
    }

    /** Quicker than the pattern, which needs one of the words too: every text of every row is asked. */
    private static boolean mayHaveWord(String text) {
        for (int at = text.length() - 1; at >= 0; at--) {
            char letter = text.charAt(at);
            if (letter < ' ' || letter > '~' || startsWord(text, at, letter)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWord(String text, int at, char letter) {
        return switch (letter) {
            case 't', 'T' -> text.regionMatches(true, at, TOTAL, 0, TOTAL.length());
            case 'f', 'F' -> text.regionMatches(true, at, FORWARD, 0, FORWARD.length());
            default -> false;
        };
    }

    private static boolean isLabel(Cell cell) {
        return mayHaveWord(cell.text())
                && LABEL.matcher(CodeText.clean(cell.text())).matches();
    }

    boolean isFilled(Row row, LedgerField field) {
        OptionalInt column = headings.column(field);
        if (column.isEmpty()) {
            return false;
        }
        Cell cell = row.cell(column.getAsInt());
        return !cell.isBlank() && !isLabel(cell);
    }
}
