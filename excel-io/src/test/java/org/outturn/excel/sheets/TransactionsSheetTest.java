package org.outturn.excel.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.ledger.Coding;
import org.outturn.excel.layout.RowFeed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TransactionsSheetTest {

    /** Postings in rows 2 to count + 1. */
    private record Rows(long count) implements RowFeed<Transaction> {
        @Override
        public void forEach(Consumer<Transaction> rows) {
            for (long row = 2; row <= count + 1; row++) {
                rows.accept(new Transaction(
                        "ledger.csv",
                        "",
                        row,
                        "Item",
                        new Coding("C1", "4100"),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "",
                        "",
                        Optional.empty(),
                        "Counted",
                        ""));
            }
        }
    }

    private static List<Long> rowsOf(RowFeed<Transaction> feed) {
        List<Long> rows = new ArrayList<>();
        feed.forEach(row -> rows.add(row.row()));
        return rows;
    }

    @ParameterizedTest(name = "{0} rows")
    @CsvSource({"0, 1", "1, 1", "3, 1", "4, 2", "6, 2", "7, 3"})
    void rows_that_do_not_fit_go_on_another_sheet(long count, int sheets) {
        List<RowFeed<Transaction>> parts = new TransactionsSheet(3).parts(new Rows(count));

        assertThat(parts).hasSize(sheets);
        assertThat(parts.stream().flatMap(part -> rowsOf(part).stream())).isEqualTo(rowsOf(new Rows(count)));
        assertThat(parts).allMatch(part -> part.count() == rowsOf(part).size() && part.count() <= 3);
    }

    @Test
    void sheets_are_told_by_their_names() {
        assertThat(List.of("Transactions", "Transactions 2", "Transactions 12")).allMatch(TransactionsSheet::isTab);
        assertThat(List.of("Transactions (2)", "My transactions", "Transactions 2020 to 2021"))
                .noneMatch(TransactionsSheet::isTab);
    }
}
