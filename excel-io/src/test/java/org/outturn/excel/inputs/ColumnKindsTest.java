package org.outturn.excel.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.Finding;
import org.outturn.excel.inputs.InputColumn.Kind;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.UnreadableFileException;

class ColumnKindsTest {

    /** Looks like a number, and is a code. */
    private static final String TEXT = "0012";

    /** Looks like a formula and like markup, and is neither. */
    private static final String LONG_TEXT = "=1+1 <&> \"Café\"\nand a second line";

    private static final Money MONEY = Money.of("-1234567.89");
    private static final BigDecimal NUMBER = new BigDecimal("7.4");
    private static final LocalDate DATE = LocalDate.of(2021, 3, 31);

    @TempDir
    private Path folder;

    private final List<Finding> findings = new ArrayList<>();

    static Stream<Named<InputSheet>> sheets() {
        return InputSheets.all().stream().map(sheet -> Named.of(sheet.name(), sheet));
    }

    private InputTable table(InputSheet sheet, List<Object> cells) throws IOException, UnreadableFileException {
        Path file = new WrittenInputs().row(sheet, cells.toArray()).writeTo(folder);
        try (TabularFile workbook = TabularFile.open(file)) {
            return InputTable.read(workbook, sheet, findings);
        }
    }

    private static Object typed(InputColumn column) {
        return switch (column.kind()) {
            case TEXT -> TEXT;
            case LONG_TEXT -> LONG_TEXT;
            case MONEY -> MONEY;
            case NUMBER -> NUMBER;
            case PERIOD -> BigDecimal.valueOf(13);
            case DATE -> DATE;
            case CHOICE -> column.choices().get(0);
        };
    }

    private static Object read(InputRow row, InputColumn column) {
        String heading = column.heading();
        return switch (column.kind()) {
            case TEXT, LONG_TEXT, CHOICE -> row.text(heading);
            case MONEY -> row.money(heading).orElseThrow();
            case NUMBER -> row.number(heading).orElseThrow();
            case PERIOD -> BigDecimal.valueOf(row.period(heading).orElseThrow().number());
            case DATE -> row.date(heading).orElseThrow();
        };
    }

    private static InputRow last(InputTable table) {
        return table.rows().get(table.rows().size() - 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void every_column_of_a_sheet_reads_back_what_was_typed(InputSheet sheet) throws Exception {
        List<Object> cells =
                sheet.columns().stream().map(ColumnKindsTest::typed).toList();

        InputTable table = table(sheet, cells);

        assertThat(sheet.columns().stream().map(column -> read(last(table), column)))
                .containsExactlyElementsOf(cells);
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void a_cell_left_blank_reads_back_as_nothing(InputSheet sheet) throws Exception {
        List<Object> cells = new ArrayList<>();
        cells.add(typed(sheet.columns().get(0)));

        InputRow row = last(table(sheet, cells));

        assertThat(sheet.columns().subList(1, sheet.columns().size()))
                .allMatch(column -> row.isBlank(column.heading()));
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void the_room_left_to_type_in_is_no_row(InputSheet sheet) throws Exception {
        List<InputRow> rows = table(sheet, List.of()).rows();

        assertThat(rows).hasSize(sheet.equals(InputSheets.SETTINGS) ? 3 : 0);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0.00", "0.01", "-0.01", "0.10", "521.45", "-99999999999.99", "99999999999.99"})
    void an_amount_reads_back_to_the_penny(String written) throws Exception {
        Money amount = Money.of(written);

        InputRow row = last(table(InputSheets.BUDGET, List.of("Care homes", amount)));

        assertThat(row.money("Original")).contains(amount);
    }

    @ParameterizedTest(name = "period {0}")
    @ValueSource(ints = {1, 12, 13, AccountingPeriod.LAST})
    void every_period_of_the_year_reads_back(int period) throws Exception {
        InputRow row = last(table(InputSheets.CONTROLS, List.of("Ledger", BigDecimal.valueOf(period))));

        assertThat(row.period("Period")).contains(new AccountingPeriod(period));
    }

    @Test
    void nothing_entered_is_not_nought() throws Exception {
        InputRow row = last(table(InputSheets.CONTROLS, List.of("Ledger")));

        assertThat(row.money("Total")).isEmpty();
        assertThat(row.number("Rows")).isEmpty();
        assertThat(row.period("Period")).isEmpty();
    }

    @Test
    void there_is_a_column_of_every_kind() {
        assertThat(InputSheets.all().stream()
                        .flatMap(sheet -> sheet.columns().stream())
                        .map(InputColumn::kind))
                .contains(Kind.values());
    }
}
