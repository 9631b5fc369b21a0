package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.cli.Run.example;
import static org.outturn.cli.Run.outturn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The schedules of the council's published outturn report, row by row. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DerbyshireSchedulesTest {

    private static JsonNode report;

    @BeforeAll
    static void report() throws IOException {
        Run run = outturn(
                "report",
                example("monitoring.xlsx"),
                "--ledger",
                example("ledger.csv"),
                "--dry-run",
                "--format",
                "json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        report = new ObjectMapper().readTree(run.out());
    }

    @Test
    void savings_initiatives_are_those_printed() throws IOException {
        List<NamedCsvRecord> printed = Printed.rows("savings.csv");
        JsonNode initiatives = report.get("savings").get("initiatives");

        assertThat(initiatives).hasSize(printed.size() - 2);
        for (int line = 0; line < initiatives.size(); line++) {
            assertNamed(initiatives.get(line), printed.get(line), "initiative");
            assertAmounts(
                    initiatives.get(line),
                    printed.get(line),
                    Map.of(
                            "reduction",
                            "budget_reduction_m",
                            "achieved",
                            "achieved_m",
                            "againstTarget",
                            "shortfall_m"));
            boolean met = initiatives.get(line).get("status").asText().equals("DELIVERED");
            assertThat(met).isEqualTo(printed.get(line).getField("met").equals("Y"));
        }
        JsonNode savings = report.get("savings");
        assertAmounts(
                savings,
                printed.get(initiatives.size()),
                Map.of("identified", "budget_reduction_m", "achieved", "achieved_m"));
        assertAmounts(savings, printed.get(initiatives.size() + 1), Map.of("unidentified", "budget_reduction_m"));
    }

    @Test
    void the_savings_target_is_that_printed() throws IOException {
        List<NamedCsvRecord> printed = Printed.rows("savings-target.csv");
        JsonNode savings = report.get("savings");

        assertAmounts(savings, printed.get(0), Map.of("broughtForward", "amount_m"));
        assertAmounts(savings, printed.get(1), Map.of("currentYear", "amount_m"));
        assertAmounts(savings, printed.get(2), Map.of("target", "amount_m"));
        assertThat(savings.get("againstTarget").asText()).isEqualTo("-1964000.00");
    }

    @Test
    void additional_funding_is_that_printed() throws IOException {
        List<NamedCsvRecord> printed = Printed.rows("covid-funding.csv");
        JsonNode items = report.get("funding").get("items");
        Map<String, String> columns = Map.of(
                "additionalCosts", "additional_costs_m",
                "savingsSlippage", "savings_slippage_m",
                "lossOfIncome", "loss_of_income_m",
                "offsettingIncome", "offsetting_income_m",
                "funded", "total_funded_m");

        assertThat(items).hasSize(printed.size() - 1);
        for (int line = 0; line < items.size(); line++) {
            assertNamed(items.get(line), printed.get(line), "description");
            assertAmounts(items.get(line), printed.get(line), columns);
        }
        assertAmounts(report.get("funding").get("total"), printed.get(items.size()), columns);
    }

    @Test
    void growth_items_are_those_printed() throws IOException {
        List<NamedCsvRecord> printed = Printed.rows("growth.csv");
        JsonNode items = report.get("growth").get("items");

        assertThat(items).hasSize(printed.size());
        for (int line = 0; line < items.size(); line++) {
            assertNamed(items.get(line), printed.get(line), "item");
            assertAmounts(items.get(line), printed.get(line), Map.of("ongoing", "ongoing_m", "oneOff", "one_off_m"));
        }
        assertThat(report.get("growth").get("ongoing").asText()).isEqualTo("14836000.00");
        assertThat(report.get("growth").get("oneOff").asText()).isEqualTo("5836000.00");
    }

    @Test
    void reserves_are_those_printed_and_the_missing_arrow_is_no_change() throws IOException {
        List<NamedCsvRecord> printed = Printed.rows("reserves.csv");
        JsonNode items = report.get("reserves").get("items");

        assertThat(items).hasSize(printed.size() - 1);
        for (int line = 0; line < items.size(); line++) {
            assertNamed(items.get(line), printed.get(line), "reserve");
            assertReserve(items.get(line), printed.get(line));
        }
        assertReserve(report.get("reserves"), printed.get(items.size()));
    }

    private static void assertReserve(JsonNode reserve, NamedCsvRecord printed) {
        assertAmounts(reserve, printed, Map.of("closing", "amount_m"));
        String arrow = printed.getField("trend");
        assertThat(reserve.get("trend").asText()).isEqualTo(arrow.isBlank() ? "SAME" : arrow);
    }

    @Test
    void debt_is_that_printed_with_shares_that_add_up() throws IOException {
        List<NamedCsvRecord> printed = Printed.rows("debt.csv");
        JsonNode bands = report.get("debt").get("bands");

        assertThat(bands).hasSize(printed.size() - 1);
        BigDecimal shares = BigDecimal.ZERO;
        for (int line = 0; line < bands.size(); line++) {
            JsonNode band = bands.get(line);
            assertNamed(band, printed.get(line), "age");
            assertAmounts(band, printed.get(line), Map.of("amount", "amount_m"));
            assertThat(band.get("trend").asText()).isEqualTo(printed.get(line).getField("trend"));
            String share = printed.get(line).getField("share_pct");
            assertThat(band.get("sharePercent").asText()).isEqualTo(share.equals("0.4") ? "0.5" : share);
            shares = shares.add(Printed.pounds(band, "sharePercent"));
        }
        assertThat(shares).isEqualByComparingTo("100");
        assertAmounts(report.get("debt"), printed.get(bands.size()), Map.of("total", "amount_m"));
    }

    @Test
    void measures_are_those_printed() throws IOException {
        List<NamedCsvRecord> printed = Printed.rows("measures.csv");
        JsonNode measures = report.get("measures");

        assertThat(measures).hasSize(printed.size());
        for (int line = 0; line < measures.size(); line++) {
            JsonNode measure = measures.get(line);
            NamedCsvRecord row = printed.get(line);
            assertNamed(measure, row, "measure");
            assertNumber(measure.get("latest"), row.getField("2020/2021"));
            assertNumber(measure.get("target"), row.getField("target"));
            String rating = row.getField("rating").toUpperCase(Locale.ROOT);
            assertThat(measure.get("rating").asText()).isEqualTo(rating.isBlank() ? "NO_DATA" : rating);
        }
    }

    private static void assertNumber(JsonNode number, String printed) {
        if (printed.isBlank()) {
            assertThat(number.isNull()).isTrue();
        } else {
            assertThat(number.isNumber()).isTrue();
            assertThat(number.decimalValue()).isEqualByComparingTo(printed);
        }
    }

    @Test
    void headline_figures_are_those_printed() throws IOException {
        Map<String, NamedCsvRecord> printed = Printed.rows("headlines.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("figure"), Function.identity()));
        JsonNode summary = report.get("summary");

        assertHeadline(summary, "controllableBudget", printed.get("net_controllable_budget_m"));
        assertHeadline(summary, "variance", printed.get("overspend_before_reserves_m"));
        assertHeadline(summary, "varianceAfterReserves", printed.get("overspend_after_reserves_m"));
        assertHeadline(report.get("savings"), "currentYear", printed.get("savings_target_current_year_m"));
        assertHeadline(report.get("savings"), "broughtForward", printed.get("savings_brought_forward_m"));
        assertHeadline(report.get("savings"), "target", printed.get("savings_target_total_m"));
        assertHeadline(report.get("savings"), "identified", printed.get("savings_identified_m"));
        assertHeadline(report.get("savings"), "unidentified", printed.get("savings_unidentified_m"));
        assertHeadline(report.get("savings"), "achieved", printed.get("savings_achieved_m"));
        assertHeadline(report.get("funding").get("total"), "funded", printed.get("covid_funding_total_m"));
        assertHeadline(report.get("reserves"), "closing", printed.get("earmarked_reserves_total_m"));
        assertHeadline(report.get("debt"), "total", printed.get("debt_total_m"));
        assertHeadline(report.get("debt"), "writtenOff", printed.get("debt_written_off_m"));
    }

    private static void assertHeadline(JsonNode figures, String name, NamedCsvRecord printed) {
        assertAmounts(figures, printed, Map.of(name, "value"));
    }

    /** The report prints the use of reserves with a sign of its own making. */
    @Test
    void the_use_of_reserves_is_that_printed_without_its_sign() throws IOException {
        NamedCsvRecord printed = Printed.rows("headlines.csv").stream()
                .filter(row -> row.getField("figure").equals("use_of_earmarked_reserves_m"))
                .findFirst()
                .orElseThrow();

        assertThat(Printed.pounds(report.get("summary"), "useOfReserves"))
                .isEqualByComparingTo(Printed.millions(printed, "value").negate());
    }

    private static void assertNamed(JsonNode line, NamedCsvRecord printed, String field) {
        assertThat(line.get("name").asText()).isEqualTo(printed.getField(field));
    }

    /** @param columns the printed column of each JSON member */
    private static void assertAmounts(JsonNode figures, NamedCsvRecord printed, Map<String, String> columns) {
        columns.forEach((member, column) -> assertThat(Printed.pounds(figures, member))
                .as(member)
                .isEqualByComparingTo(Printed.millions(printed, column)));
    }
}
