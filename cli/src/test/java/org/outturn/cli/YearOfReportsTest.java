package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.outturn.cli.Run.example;
import static org.outturn.cli.Run.outturn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.history.History;
import org.outturn.core.history.ReportVersion;
import org.outturn.core.history.ReportedItem;
import org.outturn.core.monitoring.MonitoringInputs;
import org.outturn.core.outturn.Commentary;
import org.outturn.excel.workbook.MonitoringWorkbook;

/**
 * A year of the example, month by month in one workbook: commentary typed each month, a posting that
 * comes late, an extract that is corrected, and a period restated after it was signed off.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class YearOfReportsTest {

    private static final int LATE_POSTING = 5;
    private static final int CORRECTED_EXTRACT = 8;
    private static final int RESTATED = 9;
    private static final String REASON = "A recharge was left out.";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What each month's run said, by period. */
    private static final Map<Integer, JsonNode> SAID = new TreeMap<>();

    private static final Map<String, String> FIRST = new HashMap<>();

    @TempDir
    private static Path folder;

    private static List<String> ledger;
    private static Path workbook;
    private static Run refused;
    private static Run unexplained;
    private static Run explained;

    @BeforeAll
    static void report_every_month() throws IOException {
        ledger = Files.readAllLines(example("ledger.csv"));
        workbook = Files.copy(example("monitoring.xlsx"), folder.resolve("monitoring.xlsx"));
        // The example's control totals are those of the whole year.
        Typing.into(workbook).clear("Controls");
        for (int month = 1; month <= AccountingPeriod.MONTHS; month++) {
            Typing.into(workbook).row("Commentary", "Redundancy", month, comment(month));
            Run run = report(workbook, month, cut(month, false));
            assertThat(run.exitCode())
                    .as("month %d: %s", month, failuresOf(month))
                    .isZero();
            if (month == RESTATED) {
                restate();
            }
        }
    }

    /** Signs the period off, and reports it again from a ledger that has changed since. */
    private static void restate() throws IOException {
        Typing.into(workbook).row("Sign-off", RESTATED, 1, "Section 151 Officer", "A Patel");
        Path changed = cut(RESTATED, true);
        refused = outturn("report", workbook, "--ledger", changed, "--period", RESTATED, "-q");
        Path restated = folder.resolve("restated.xlsx");
        unexplained = outturn("report", workbook, "--ledger", changed, "--period", RESTATED, "-q", "-o", restated);
        Typing.into(restated).row("Sign-off", RESTATED, 2, null, null, null, null, REASON);
        explained = report(restated, RESTATED, changed);
        workbook = restated;
    }

    private static Run report(Path into, int month, Path extract) throws IOException {
        Path said = folder.resolve("said.json");
        Run run = outturn("report", into, "--ledger", extract, "--period", month, "-q", "--json", said);
        assertThat(said).as(run.err()).exists();
        SAID.put(month, JSON.readTree(said.toFile()));
        return run;
    }

    private static List<String> failuresOf(int month) {
        return StreamSupport.stream(SAID.get(month).get("checks").spliterator(), false)
                .filter(check -> !check.get("passed").asBoolean())
                .map(check -> check.get("message").asText())
                .toList();
    }

    private static String comment(int month) {
        return "What was said in month %d.".formatted(month);
    }

    /**
     * The ledger as it stood at the end of a month.
     *
     * @param afterwards with what was found out only after the month was signed off
     */
    private static Path cut(int month, boolean afterwards) throws IOException {
        List<String> rows = new ArrayList<>(ledger);
        if (month < LATE_POSTING) {
            rows.remove(firstOf("3"));
        }
        if (month >= CORRECTED_EXTRACT) {
            rows.replaceAll(row -> row.equals(firstOf("6")) ? plus(row, "100.00") : row);
        }
        if (afterwards || month > RESTATED) {
            rows.replaceAll(row -> row.equals(firstOf("9")) ? plus(row, "250.00") : row);
        }
        rows.removeIf(row -> periodOf(row).matches("[0-9]+") && Integer.parseInt(periodOf(row)) > month);
        return Files.write(folder.resolve("ledger-p%d%s.csv".formatted(month, afterwards ? "-again" : "")), rows);
    }

    private static String firstOf(String period) {
        return FIRST.computeIfAbsent(
                period,
                wanted -> ledger.stream()
                        .filter(row -> periodOf(row).equals(wanted))
                        .findFirst()
                        .orElseThrow());
    }

    private static String periodOf(String row) {
        return row.split(",", 4)[2];
    }

    private static String plus(String row, String amount) {
        int last = row.lastIndexOf(',') + 1;
        return row.substring(0, last) + new BigDecimal(row.substring(last)).add(new BigDecimal(amount));
    }

    private static MonitoringInputs typed() {
        return MonitoringWorkbook.read(workbook).get().inputs();
    }

    @Test
    void every_months_figures_are_in_the_history() {
        History history = typed().history();

        List<ReportVersion> standing = history.standing("Young People");

        assertThat(standing).hasSize(AccountingPeriod.MONTHS);
        assertThat(standing).allMatch(ReportVersion::isAsWritten);
        for (ReportVersion report : standing) {
            JsonNode said = SAID.get(report.number().period().number());
            assertThat(report.total().actual().toString())
                    .isEqualTo(said.at("/summary/actual").asText());
            assertThat(report.items())
                    .extracting(
                            ReportedItem::name,
                            item -> item.figures().actual().toString(),
                            item -> item.rag().name())
                    .containsExactlyElementsOf(
                            StreamSupport.stream(said.get("budgetItems").spliterator(), false)
                                    .map(item -> tuple(
                                            item.get("name").asText(),
                                            item.get("actual").asText(),
                                            item.get("rag").asText()))
                                    .toList());
        }
    }

    @Test
    void all_commentary_is_in_place() {
        List<String> before = MonitoringWorkbook.read(example("monitoring.xlsx")).get().inputs().commentary().stream()
                .map(Commentary::text)
                .collect(Collectors.toCollection(ArrayList::new));
        for (int month = 1; month <= AccountingPeriod.MONTHS; month++) {
            before.add(comment(month));
        }

        assertThat(typed().commentary()).extracting(Commentary::text).containsExactlyElementsOf(before);
    }

    @Test
    void movement_tables_add_up_from_month_to_month() {
        Map<String, BigDecimal> budget = new HashMap<>();
        Map<String, BigDecimal> actual = new HashMap<>();
        itemsOf(1).forEach(item -> budget.put(name(item), amount(item, "controllableBudget")));
        itemsOf(1).forEach(item -> actual.put(name(item), amount(item, "actual")));

        for (int month = 2; month <= AccountingPeriod.MONTHS; month++) {
            for (JsonNode item : SAID.get(month).at("/movement/items")) {
                if (month != RESTATED) {
                    assertThat(amount(item.get("then"), "actual"))
                            .as(name(item))
                            .isEqualTo(actual.get(name(item)));
                }
                budget.merge(name(item), amount(item, "budgetChange"), BigDecimal::add);
                actual.merge(name(item), amount(item, "actualChange"), BigDecimal::add);
            }
            if (month == RESTATED) {
                restatementReplacesTheChange(actual, budget);
            }
            for (JsonNode item : itemsOf(month)) {
                assertThat(actual.get(name(item)))
                        .as("%s in %d", name(item), month)
                        .isEqualTo(amount(item, "actual"));
                assertThat(budget.get(name(item)))
                        .as("%s in %d", name(item), month)
                        .isEqualTo(amount(item, "controllableBudget"));
            }
        }
    }

    /** The run kept for the restated month is the second, which is compared with the first. */
    private static void restatementReplacesTheChange(Map<String, BigDecimal> actual, Map<String, BigDecimal> budget) {
        itemsOf(RESTATED).forEach(item -> actual.put(name(item), amount(item, "actual")));
        itemsOf(RESTATED).forEach(item -> budget.put(name(item), amount(item, "controllableBudget")));
    }

    @Test
    void a_late_posting_is_named_with_its_rows() {
        JsonNode late = SAID.get(LATE_POSTING).at("/movement/latePostings");

        assertThat(late).hasSize(1);
        assertThat(late.get(0).get("period").asInt()).isEqualTo(3);
        assertThat(late.get(0).get("place").asText()).startsWith("ledger-p5.csv, row");
        assertThat(late.get(0).get("change").asText()).isEqualTo(firstAmountOf("3"));
        assertThat(SAID.get(LATE_POSTING - 1).at("/movement/latePostings")).isEmpty();
    }

    private static String firstAmountOf(String period) {
        return firstOf(period).substring(firstOf(period).lastIndexOf(',') + 1);
    }

    @Test
    void a_corrected_extract_is_seen_for_what_it_is() {
        JsonNode file = SAID.get(CORRECTED_EXTRACT).at("/movement/files/0");

        assertThat(file.get("change").asText()).isEqualTo("CHANGED");
        assertThat(file.get("message").asText()).contains("period 6 was £");
        assertThat(SAID.get(CORRECTED_EXTRACT - 1)
                        .at("/movement/files/0/change")
                        .asText())
                .isEqualTo("CONTINUED");
        assertThat(SAID.get(CORRECTED_EXTRACT)
                        .at("/movement/latePostings/0/change")
                        .asText())
                .isEqualTo("100.00");
    }

    @Test
    void a_signed_workbook_is_not_written_over() {
        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.err())
                .contains(
                        "monitoring.xlsx: cannot be written: it holds the report of period 9, signed off by A Patel, Section 151 Officer. Name another file with -o");
        assertThat(MonitoringWorkbook.read(folder.resolve("monitoring.xlsx"))
                        .get()
                        .inputs()
                        .history()
                        .reports())
                .hasSize(RESTATED);
    }

    @Test
    void a_signed_workbook_is_not_written_over_by_the_report_of_another_either() throws IOException {
        Path signed = folder.resolve("monitoring.xlsx");
        byte[] before = Files.readAllBytes(signed);

        Run run = outturn("report", example("monitoring.xlsx"), "--ledger", example("ledger.csv"), "-q", "-o", signed);

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err())
                .contains(
                        "monitoring.xlsx: cannot be written: it holds the report of period 9, signed off by A Patel, Section 151 Officer. Name another file with -o");
        assertThat(signed).hasBinaryContent(before);
    }

    @Test
    void the_restatement_stands_beside_what_was_signed_off_with_its_reason() {
        List<ReportVersion> ninth = typed().history().reports().stream()
                .filter(report -> report.number().period().number() == RESTATED)
                .toList();

        assertThat(ninth).hasSize(2);
        assertThat(ninth.get(0).isSignedOff()).isTrue();
        assertThat(ninth.get(1).reason()).isEqualTo(REASON);
        assertThat(ninth.get(1)
                        .total()
                        .actual()
                        .minus(ninth.get(0).total().actual())
                        .toString())
                .isEqualTo("250.00");
        assertThat(unexplained.err()).contains("actual by £250.00", "period 9, version 2.");
        assertThat(explained.err()).doesNotContain("restatement");
    }

    @Test
    void the_last_month_again_changes_nothing() throws IOException {
        byte[] before = Files.readAllBytes(workbook);

        report(workbook, AccountingPeriod.MONTHS, lastExtract());

        assertThat(Files.readAllBytes(workbook)).isEqualTo(before);
    }

    @Test
    void the_year_agrees_with_its_last_ledger_in_silence() {
        Run run = outturn("reconcile", workbook, "--ledger", lastExtract());

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void an_actual_edited_by_hand_at_the_end_of_the_year_is_named_with_its_cell() throws IOException {
        Path edited = Files.copy(workbook, folder.resolve("edited.xlsx"));
        String cell = Overtype.figure(edited, "Budget items", "Children's Safeguarding services", 2, 14.5);

        Run run = outturn("reconcile", edited, "--ledger", lastExtract());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.contains(" should be ")))
                .singleElement()
                .asString()
                .startsWith("REPORT_CELL: Budget items, %s: 14.5 should be ".formatted(cell));
    }

    private static Path lastExtract() {
        return folder.resolve("ledger-p%d.csv".formatted(AccountingPeriod.MONTHS));
    }

    private static JsonNode itemsOf(int month) {
        return SAID.get(month).get("budgetItems");
    }

    private static String name(JsonNode item) {
        return item.get("name").asText();
    }

    private static BigDecimal amount(JsonNode node, String member) {
        return new BigDecimal(node.get(member).asText());
    }
}
