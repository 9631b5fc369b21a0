package org.outturn.excel.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.Row;

/** What stands above the headings of a ledger: the title of a report may say its month, or that it is in thousands. */
final class TitleLines {

    private static final Pattern MONTH = Pattern.compile("\\b(\\p{L}{3,9})[-/ ']+((?:19|20)[0-9]{2}|[0-9]{2})\\b");
    private static final Pattern THOUSANDS = Pattern.compile(
            "(?i).*(£ ?'?000|£ ?k\\b|\\b'?000'?s\\b|\\bin (£ ?)?(thousands|millions)\\b|\\b(thousands|millions) of pounds\\b).*");

    private final List<String> texts;

    TitleLines(List<Row> firstRows, Headings headings) {
        this.texts = firstRows.stream()
                .filter(row -> row.number() < headings.rowNumber())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .map(CodeText::clean)
                .toList();
    }

    /** The line that says that amounts are in thousands or millions. */
    Optional<String> unit() {
        return texts.stream().filter(text -> THOUSANDS.matcher(text).matches()).findFirst();
    }

    /** The only month that the lines name; empty where they name none, or several. */
    Optional<YearMonth> month() {
        List<YearMonth> months =
                texts.stream().flatMap(text -> months(text).stream()).distinct().toList();
        return months.size() == 1 ? Optional.of(months.get(0)) : Optional.empty();
    }

    private static List<YearMonth> months(String text) {
        return MONTH.matcher(text)
                .results()
                .flatMap(found ->
                        Months.of(found.group(1))
                                .map(month -> YearMonth.of(Months.year(found.group(2)), month))
                                .stream())
                .toList();
    }
}
