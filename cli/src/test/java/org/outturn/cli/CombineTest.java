package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.cli.Run.example;
import static org.outturn.cli.Run.outturn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CombineTest {

    private static final Path LEDGER = example("ledger.csv");
    private static final List<String> PORTFOLIOS = List.of("Children", "Schools", "Support");
    private static final int ITEMS_HEADING_ROW = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path shared;

    private static Path council;
    private static List<Path> finished;

    @TempDir
    Path folder;

    /** One workbook that lists three portfolios, reported once for each. */
    @BeforeAll
    static void report_each_portfolio() throws IOException {
        council = Files.copy(example("monitoring.xlsx"), shared.resolve("council.xlsx"));
        divide(council);
        finished = new ArrayList<>();
        for (String portfolio : PORTFOLIOS) {
            finished.add(report(portfolio, shared.resolve(portfolio + ".xlsx"), LEDGER));
        }
    }

    private static Path report(String portfolio, Path out, Path... ledgers) {
        List<Object> arguments = new ArrayList<>(List.of("report", council, "--portfolio", portfolio, "--ledger"));
        arguments.addAll(List.of(ledgers));
        arguments.addAll(List.of("-o", out, "-q", "--fail-on", "never"));
        assertThat(outturn(arguments.toArray()).exitCode()).isZero();
        return out;
    }

    private static void divide(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet items = workbook.getSheet("Items");
            for (int row = ITEMS_HEADING_ROW + 1; row <= items.getLastRowNum(); row++) {
                XSSFRow item = items.getRow(row);
                if (item != null
                        && item.getCell(0) != null
                        && !item.getCell(0).toString().isBlank()) {
                    String portfolio = PORTFOLIOS.get(row % PORTFOLIOS.size());
                    item.createCell(1).setCellValue(portfolio);
                    item.createCell(2).setCellValue(portfolio + (row % 2 == 0 ? " North" : " South"));
                }
            }
            workbook.write(out);
        }
    }

    private Run combine(List<Path> workbooks, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("combine"));
        arguments.addAll(workbooks);
        arguments.addAll(List.of("-o", out()));
        arguments.addAll(List.of(more));
        return outturn(arguments.toArray());
    }

    private Path out() {
        return folder.resolve("corporate.xlsx");
    }

    @Test
    void three_portfolios_add_up_to_the_council_and_every_ledger_row_is_in_one_of_them() throws IOException {
        Run run = combine(finished, "--json", "-", "--fail-on", "never");
        JsonNode whole = JSON.readTree(outturn("report", council, "--ledger", LEDGER, "--dry-run", "--json", "-")
                .out());

        JsonNode summary = JSON.readTree(run.out());
        FollowsSchema.check("outturn-combine-1.schema.json", summary);
        JsonNode general = summary.get("funds").get(0);
        assertThat(general.get("controllableBudget"))
                .isEqualTo(whole.get("summary").get("controllableBudget"));
        assertThat(general.get("forecast")).isEqualTo(whole.get("summary").get("forecast"));
        assertThat(sum(summary.get("portfolios"), "variance"))
                .isEqualByComparingTo(whole.get("summary").get("variance").asText());
        assertThat(summary.get("portfolios").findValuesAsText("level")).hasSize(3);
        assertThat(summary.get("directorates")).hasSize(6);
        assertThat(verdict(summary, "COMBINE_ROWS").get("expected").asText()).isEqualTo("21653");
        for (String code : List.of(
                "COMBINE_LEDGERS",
                "COMBINE_POSTINGS",
                "COMBINE_ROWS",
                "COMBINE_AMOUNT",
                "COMBINE_ONCE",
                "COMBINE_NONE_LOST",
                "COMBINE_CODED",
                "COMBINE_CAST",
                "COMBINE_RULES")) {
            assertThat(verdict(summary, code).get("passed").asBoolean())
                    .as(code)
                    .isTrue();
        }
    }

    @Test
    void the_same_workbooks_give_the_same_bytes() throws IOException {
        combine(finished);
        byte[] once = Files.readAllBytes(out());

        combine(finished);

        assertThat(Files.readAllBytes(out())).isEqualTo(once);
    }

    @Test
    void a_portfolio_left_out_is_found_by_the_rows_it_leaves_in_no_one() throws IOException {
        Run run = combine(finished.subList(0, 2), "--json", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode lost = verdict(JSON.readTree(run.out()), "COMBINE_NONE_LOST");
        assertThat(lost.get("passed").asBoolean()).isFalse();
        assertThat(lost.get("message").asText()).contains("left to portfolio Support");
        assertThat(out()).exists();
    }

    @Test
    void one_portfolio_made_from_another_ledger_file_is_named() throws IOException {
        Path more = Files.writeString(folder.resolve("ledger.csv"), Files.readString(LEDGER) + "\n");
        Path other = report("Support", folder.resolve("Support.xlsx"), more);

        Run run = combine(List.of(finished.get(0), finished.get(1), other), "--json", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode ledgers = verdict(JSON.readTree(run.out()), "COMBINE_LEDGERS");
        assertThat(ledgers.get("passed").asBoolean()).isFalse();
        assertThat(ledgers.get("message").asText()).contains("Children, Schools: ", "Support: ", "Report again");
    }

    @Test
    void rows_counted_in_two_portfolios_are_named_with_both() throws IOException {
        Path greedy = Files.copy(example("monitoring.xlsx"), folder.resolve("greedy.xlsx"));
        outturn("report", greedy, "--ledger", LEDGER, "-q");

        Run run = combine(List.of(finished.get(0), greedy), "--json", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode once = verdict(JSON.readTree(run.out()), "COMBINE_ONCE");
        assertThat(once.get("passed").asBoolean()).isFalse();
        assertThat(once.get("message").asText()).contains("Children (", "; Young People (");
        assertThat(verdict(JSON.readTree(run.out()), "COMBINE_ROWS")
                        .get("passed")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void a_figure_changed_by_hand_is_found_before_it_is_added_up() throws IOException {
        Path changed = Files.copy(finished.get(0), folder.resolve("changed.xlsx"));
        Overtype.figure(changed, "Outturn summary", "Net controllable budget", 1, 1.0);

        Run run = combine(List.of(changed, finished.get(1), finished.get(2)), "--json", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\"code\": \"COMBINE_SOUND\"");
    }

    @Test
    void workbooks_that_cannot_be_added_up_are_refused() {
        Path earlier = folder.resolve("earlier.xlsx");
        outturn(
                "report",
                council,
                "--portfolio",
                "Support",
                "--ledger",
                LEDGER,
                "--period",
                "6",
                "-o",
                earlier,
                "-q",
                "--fail-on",
                "never");

        Run periods = combine(List.of(finished.get(0), earlier));
        Run twice = combine(List.of(finished.get(0), finished.get(0)));
        Run unfinished = combine(List.of(finished.get(0), council));
        Run over = outturn("combine", finished.get(0), finished.get(1), "-o", finished.get(1));

        assertThat(List.of(periods, twice, unfinished, over)).allSatisfy(run -> {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).endsWith("Nothing was written.\n");
        });
        assertThat(periods.err())
                .startsWith(
                        "earlier.xlsx: the report counts up to period 6, and Children.xlsx up to period 13. Report each portfolio to the same period with --period, then combine.");
        assertThat(twice.err())
                .startsWith(
                        "Children.xlsx: this is the portfolio \"Children\", as Children.xlsx is. Give each portfolio's workbook once.");
        assertThat(unfinished.err())
                .startsWith(
                        "council.xlsx: no report has been written into this workbook. Run outturn report on it, then combine.");
        assertThat(out()).doesNotExist();
    }

    @Test
    void a_person_sees_the_portfolios_and_the_verdict() {
        Run run = combine(finished, "--dry-run", "--fail-on", "never");

        assertThat(run.out())
                .contains(
                        "3 portfolios, 2020-21",
                        "  Children (General Fund): budget £",
                        "Dry run: no workbook was written.");
        assertThat(out()).doesNotExist();
    }

    private static JsonNode verdict(JsonNode summary, String code) {
        for (JsonNode check : summary.get("checks")) {
            if (check.get("code").asText().equals(code)) {
                return check;
            }
        }
        throw new AssertionError("No check " + code);
    }

    private static BigDecimal sum(JsonNode groups, String member) {
        return groups.findValuesAsText(member).stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
