package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.cli.Run.example;
import static org.outturn.cli.Run.outturn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The council's published outturn report, worked out again from a ledger. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DerbyshireExampleTest {

    @TempDir
    static Path folder;

    private static JsonNode fromText;
    private static JsonNode fromWorkbook;

    @BeforeAll
    static void report_from_both_ledgers() throws IOException {
        fromText = report("ledger.csv");
        fromWorkbook = report("ledger.xlsx");
    }

    private static JsonNode report(String ledger) throws IOException {
        Path json = folder.resolve(ledger + ".json");
        Path workbook = folder.resolve(ledger + ".out.xlsx");

        Run run = outturn(
                "report", example("monitoring.xlsx"), "--ledger", example(ledger), "-o", workbook, "--json", json);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Workbook: " + workbook);
        assertThat(workbook).isNotEmptyFile();
        return new ObjectMapper().readTree(Files.readString(json));
    }

    @Test
    void every_printed_line_comes_out_to_the_pound() throws IOException {
        List<NamedCsvRecord> printed = Printed.rows("budget-items.csv");
        JsonNode items = fromText.get("budgetItems");

        assertThat(items).hasSize(printed.size() - 1);
        for (int line = 0; line < items.size(); line++) {
            assertThat(items.get(line).get("name").asText())
                    .isEqualTo(printed.get(line).getField("item"));
            agrees(items.get(line), printed.get(line));
        }
        agrees(fromText.get("summary"), printed.get(items.size()));
    }

    private static void agrees(JsonNode figures, NamedCsvRecord printed) {
        assertThat(Printed.pounds(figures, "controllableBudget"))
                .isEqualByComparingTo(Printed.millions(printed, "controllable_budget_m"));
        assertThat(Printed.pounds(figures, "actual")).isEqualByComparingTo(Printed.millions(printed, "actual_m"));
        assertThat(Printed.pounds(figures, "forecast")).isEqualByComparingTo(Printed.millions(printed, "actual_m"));
        assertThat(Printed.pounds(figures, "variance")).isEqualByComparingTo(Printed.millions(printed, "variance_m"));
        assertThat(figures.get("variancePercent").asText()).isEqualTo(printed.getField("variance_pct"));
        assertThat(figures.get("rag").asText()).isEqualTo(printed.getField("rag"));
    }

    @Test
    void the_headline_position_is_that_of_the_printed_report() {
        JsonNode summary = fromText.get("summary");

        assertThat(summary.get("stage").asText()).isEqualTo("OUTTURN");
        assertThat(summary.get("controllableBudget").asText()).isEqualTo("129322000.00");
        assertThat(summary.get("variance").asText()).isEqualTo("3592000.00");
        assertThat(summary.get("useOfReserves").asText()).isEqualTo("204000.00");
        assertThat(summary.get("varianceAfterReserves").asText()).isEqualTo("3388000.00");
        assertThat(summary.get("varianceWithoutSupport").asText()).isEqualTo("6482000.00");
    }

    @Test
    void text_and_workbook_ledger_give_the_same_report_but_for_the_file() {
        assertThat(withoutFiles(fromText)).isEqualTo(withoutFiles(fromWorkbook));
    }

    /** Checks that judge one file name it as their place. */
    private static JsonNode withoutFiles(JsonNode report) {
        ObjectNode rest = report.deepCopy();
        ((ObjectNode) rest.get("ledger")).remove("files");
        rest.get("checks").forEach(check -> ((ObjectNode) check).remove("place"));
        return rest;
    }

    @Test
    void every_ledger_row_is_accounted_for() {
        for (JsonNode report : List.of(fromText, fromWorkbook)) {
            JsonNode file = report.get("ledger").get("files").get(0);
            long parts = List.of("used", "excluded", "unmapped", "setAside", "skipped").stream()
                    .mapToLong(part -> file.get(part).asLong())
                    .sum();

            assertThat(parts).isEqualTo(file.get("rows").asLong());
        }
    }
}
