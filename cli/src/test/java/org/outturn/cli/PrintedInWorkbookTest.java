package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.cli.Run.example;
import static org.outturn.cli.Run.outturn;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularFile;

/** The figures that the council printed stand in the cells of the finished workbook, row by row. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintedInWorkbookTest {

    @TempDir
    private static Path folder;

    private static Path workbook;

    @BeforeAll
    static void report() {
        workbook = folder.resolve("outturn.xlsx");
        Run run = outturn("report", example("monitoring.xlsx"), "--ledger", example("ledger.csv"), "-o", workbook);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void budget_items_stand_with_their_percentages_and_ratings() throws Exception {
        Map<String, Row> rows = rows("Budget items");

        for (NamedCsvRecord printed : Printed.rows("budget-items.csv")) {
            Row row = rows.get(key(printed.getField("item")));
            assertFigures(row, printed, List.of("controllable_budget_m", "actual_m", "variance_m"), List.of(1, 2, 3));
            assertThat(figure(row, 4).movePointRight(2)).isEqualByComparingTo(printed.getField("variance_pct"));
            assertThat(row.cell(5).text().toUpperCase(Locale.ROOT)).endsWith(printed.getField("rag"));
        }
    }

    @Test
    void savings_stand_with_what_is_achieved() throws Exception {
        Map<String, Row> rows = rows("Savings report");

        for (NamedCsvRecord printed : Printed.rows("savings.csv")) {
            if (!printed.getField("met").isEmpty()
                    && !printed.getField("initiative").contains("Identified Savings")) {
                String name = printed.getField("initiative");
                Row row = rows.get(key(name.equals("Total Position") ? "Total of identified initiatives" : name));
                assertFigures(
                        row, printed, List.of("budget_reduction_m", "achieved_m", "shortfall_m"), List.of(1, 2, 3));
            }
        }
    }

    @Test
    void funding_and_growth_stand_with_their_totals() throws Exception {
        Map<String, Row> funding = rows("Funding report");
        Map<String, Row> growth = rows("Growth report");

        for (NamedCsvRecord printed : Printed.rows("covid-funding.csv")) {
            assertFigures(
                    funding.get(key(printed.getField("description"))),
                    printed,
                    List.of(
                            "additional_costs_m",
                            "savings_slippage_m",
                            "loss_of_income_m",
                            "offsetting_income_m",
                            "total_funded_m"),
                    List.of(1, 2, 3, 4, 6));
        }
        for (NamedCsvRecord printed : Printed.rows("growth.csv")) {
            assertFigures(
                    growth.get(key(printed.getField("item"))),
                    printed,
                    List.of("ongoing_m", "one_off_m"),
                    List.of(1, 2));
        }
    }

    @Test
    void reserves_and_debt_stand_with_the_arrows_that_are_printed() throws Exception {
        Map<String, Row> reserves = rows("Reserves report");
        Map<String, Row> debt = rows("Debt report");

        for (NamedCsvRecord printed : Printed.rows("reserves.csv")) {
            Row row = reserves.get(key(printed.getField("reserve")));
            assertFigures(row, printed, List.of("amount_m"), List.of(5));
            String trend = printed.getField("trend");
            assertThat(row.cell(7).text()).endsWith(trend.isEmpty() ? "unchanged" : trend.toLowerCase(Locale.ROOT));
        }
        for (NamedCsvRecord printed : Printed.rows("debt.csv")) {
            Row row = debt.get(key(printed.getField("age")));
            assertFigures(row, printed, List.of("amount_m"), List.of(1));
            assertThat(row.cell(3).text()).endsWith(printed.getField("trend").toLowerCase(Locale.ROOT));
        }
    }

    /** The rows of a sheet by what stands first in them; the first where two are alike. */
    private static Map<String, Row> rows(String sheet) throws Exception {
        Map<String, Row> rows = new HashMap<>();
        try (TabularFile file = TabularFile.open(workbook)) {
            file.forEachRow(
                    file.sheet(sheet).orElseThrow(),
                    row -> rows.putIfAbsent(key(row.cell(0).text()), row));
        }
        return rows;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static void assertFigures(Row row, NamedCsvRecord printed, List<String> fields, List<Integer> columns) {
        for (int i = 0; i < fields.size(); i++) {
            String field = printed.getField(fields.get(i));
            assertThat(figure(row, columns.get(i)))
                    .as("%s, %s", row.cell(0).text(), fields.get(i))
                    .isEqualByComparingTo(field.isBlank() ? "0" : field);
        }
    }

    private static BigDecimal figure(Row row, int column) {
        return new BigDecimal(row.cell(column).text());
    }
}
