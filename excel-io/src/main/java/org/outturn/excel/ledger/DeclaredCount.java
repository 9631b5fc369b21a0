package org.outturn.excel.ledger;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.Row;

/** How many rows a file says it has, in a line below them: "Record count: 3", or a whole number beside its total. */
final class DeclaredCount {

    private static final Pattern WORD = Pattern.compile(
            "(?:.*\\b)?(?:(?:records|rows|lines|transactions|postings)(?: (?:count|total|printed|exported|selected|read))?"
                    + "|(?:record|row|line|transaction|posting) count"
                    + "|(?:count|number|no\\.?|total) of (?:records|rows|lines|transactions|postings)|count)"
                    + "\\b *[:=]? *([0-9][0-9,]*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_WORD =
            Pattern.compile("([0-9][0-9,]*) +(?:record|row|line|transaction|posting)s?\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}|[1-9][0-9]{0,2}(,[0-9]{3})+");

    private DeclaredCount() {}

    static OptionalLong in(Row row) {
        List<String> texts = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .map(CodeText::clean)
                .toList();
        for (int at = 0; at < texts.size(); at++) {
            Matcher before = BEFORE_WORD.matcher(texts.get(at));
            if (before.matches()) {
                return number(before.group(1));
            }
            Matcher word = WORD.matcher(texts.get(at));
            if (word.matches()) {
                return word.group(1) != null ? number(word.group(1)) : nextNumber(texts.subList(at + 1, texts.size()));
            }
        }
        return OptionalLong.empty();
    }

    private static OptionalLong nextNumber(List<String> texts) {
        return texts.stream()
                .filter(text -> WHOLE.matcher(text).matches())
                .findFirst()
                .map(DeclaredCount::number)
                .orElseGet(OptionalLong::empty);
    }

    /** The whole number that stands beside a total without a label. */
    static OptionalLong besideTotal(Row row, int amountColumn) {
        return row.cells().stream()
                .filter(cell -> cell.column() != amountColumn && !cell.isBlank())
                .map(cell -> CodeText.clean(cell.text()))
                .filter(text -> WHOLE.matcher(text).matches())
                .findFirst()
                .map(DeclaredCount::number)
                .orElseGet(OptionalLong::empty);
    }

    private static OptionalLong number(String digits) {
        String plain = digits.replace(",", "");
        return plain.length() > 9 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(plain));
    }
}
