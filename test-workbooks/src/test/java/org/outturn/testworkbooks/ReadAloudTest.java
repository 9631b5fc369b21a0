package org.outturn.testworkbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.workbook.MonitoringWorkbook;
import org.outturn.excel.workbook.WriteOptions;

/** Every fact of the report reaches a person who hears it and sees nothing. */
class ReadAloudTest {

    /** An amount in £m, as it is heard. */
    private static final Pattern AMOUNT = Pattern.compile("-?[\\d,]+[.]\\d{3}( [(]link to .*)?");

    private static final Pattern SYMBOL_ALONE = Pattern.compile("[■▲●○★◆↑↓=+×–]");

    @TempDir
    private static Path folder;

    private static Map<String, List<String>> heard;

    @BeforeAll
    static void report_and_read() throws IOException {
        Path workbook = CommittedExample.FOLDER.resolve(DerbyshireExample.MONITORING);
        Path written = folder.resolve("september.xlsx");
        MonitoringWorkbook.write(
                workbook,
                written,
                MonitoringReport.of(CommittedExample.position(MonitoringRequest.upTo(new AccountingPeriod(6)))),
                MonitoringWorkbook.read(workbook).get().places(),
                WriteOptions.by("test"));
        heard = bySheet(ReadAloud.lines(written));
    }

    private static Map<String, List<String>> bySheet(List<String> lines) {
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        String sheet = "";
        for (String line : lines) {
            if (line.startsWith("[Sheet] ")) {
                sheet = line.substring("[Sheet] ".length());
            }
            sheets.computeIfAbsent(sheet, name -> new ArrayList<>()).add(line);
        }
        return sheets;
    }

    @Test
    void a_sheet_says_its_title_and_what_its_table_holds_before_the_table() {
        heard.forEach((sheet, lines) -> {
            assertThat(lines).as(sheet).hasSizeGreaterThan(3);
            assertThat(lines.get(1)).as(sheet).doesNotStartWith("[").doesNotContain(" | ");
            assertThat(lines).as(sheet).anyMatch(line -> line.startsWith("[Table] ") && line.contains(": "));
        });
    }

    @Test
    void every_amount_is_heard_with_its_unit() {
        List<String> amounts = heard.values().stream()
                .flatMap(List::stream)
                // A check says the unit of its figures in its message.
                .filter(line -> !line.contains("in £m, "))
                .flatMap(line -> List.of(line.split(" [|] ")).stream())
                .filter(cell -> AMOUNT.matcher(
                                cell.substring(cell.lastIndexOf(": ") + 1).strip())
                        .matches())
                .toList();

        assertThat(amounts)
                .hasSizeGreaterThan(200)
                .allSatisfy(cell -> assertThat(cell).containsPattern("£m( where budget is nil)?: -?[\\d,]+[.]\\d{3}"));
    }

    @Test
    void no_state_is_said_by_a_symbol_alone() {
        heard.entrySet().stream()
                // Marks of what was written are for the next run, not for people.
                .filter(sheet -> !sheet.getKey().equals("As written"))
                .flatMap(sheet -> sheet.getValue().stream())
                .flatMap(line -> List.of(line.split(" [|] ")).stream())
                .filter(cell -> !cell.equals("–"))
                .forEach(cell -> assertThat(cell).doesNotMatch(SYMBOL_ALONE));
    }

    @Test
    void every_item_is_heard_with_its_rating_in_a_word() {
        List<String> items = heard.get("Budget items");
        int headings = items.indexOf(items.stream()
                .filter(line -> line.startsWith("Budget item | "))
                .findFirst()
                .orElseThrow());

        assertThat(items.subList(headings + 1, headings + 14))
                .allSatisfy(line -> assertThat(line).containsPattern("[|] [■▲●] (Red|Amber|Green) [|]"));
    }

    @Test
    void every_picture_says_a_figure_and_where_the_others_are() {
        List<String> pictures = heard.values().stream()
                .flatMap(List::stream)
                .filter(line -> line.startsWith("[Picture] "))
                .toList();

        assertThat(pictures)
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(line -> assertThat(line)
                        .containsPattern("\\d.*The figures are in rows \\d+ to \\d+ of this sheet, table tbl\\w+[.]"));
    }
}
