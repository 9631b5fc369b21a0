package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.monitoring.MonitoringInputs;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.outturn.Commentary;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.inputs.InputSheet;
import org.outturn.excel.inputs.InputSheets;

/** What is published: nothing of the team's own, in a form that people who cannot see it can read. */
class PublicationTest {

    private static final Pattern SYMBOL = Pattern.compile("[■▲●○★◆↑↓×]");

    @TempDir
    private static Path folder;

    private static Path yearEnd;
    private static Path september;
    private static Path october;

    @BeforeAll
    static void publish() throws IOException {
        yearEnd = WrittenExamples.publishedYearEnd();
        september = WrittenExamples.publishedSeptember();
        october = WrittenExamples.publishedOctober();
    }

    static List<Path> files() {
        return List.of(yearEnd, september, october);
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_part_names_an_owner_an_author_a_supplier_or_a_coding(Path file) throws IOException {
        Set<String> withheld = withheld();
        assertThat(withheld).hasSizeGreaterThan(100);

        for (Map.Entry<String, String> part : parts(file).entrySet()) {
            List<String> told = withheld.stream()
                    .filter(secret -> tells(part.getValue(), secret))
                    .toList();
            assertThat(told).as(part.getKey()).isEmpty();
        }
    }

    /** Owners and authors of the workbook; suppliers, documents, codings and descriptions of the ledger. */
    private static Set<String> withheld() throws IOException {
        MonitoringInputs inputs =
                MonitoringWorkbook.read(Example.WORKBOOK).get().inputs();
        Set<String> withheld = new TreeSet<>();
        inputs.items().stream().map(ReportItem::owner).forEach(withheld::add);
        inputs.commentary().stream().map(Commentary::author).forEach(withheld::add);
        List<String> lines = Files.readAllLines(Example.LEDGER, StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            withheld.addAll(Arrays.asList(fields[0], fields[4], fields[6]));
        }
        withheld.remove("");
        return withheld;
    }

    private static boolean tells(String text, String secret) {
        int at = text.indexOf(secret);
        while (at >= 0) {
            int end = at + secret.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (starts && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(secret, at + 1);
        }
        return false;
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    @ParameterizedTest
    @MethodSource("files")
    void there_are_no_sheets_of_the_team_no_formulas_names_charts_or_comments(Path file) throws IOException {
        Set<String> ours = InputSheets.all().stream().map(InputSheet::name).collect(Collectors.toSet());
        ours.addAll(List.of("Balances", "Exceptions", "Transactions", "History", "Budget build-up"));
        ours.removeAll(List.of("Savings", "Reserves", "Growth", "Debt", "Measures", "Deliverables", "Drivers"));

        try (XSSFWorkbook workbook = open(file)) {
            assertThat(sheets(workbook)).extracting(XSSFSheet::getSheetName).doesNotContainAnyElementsOf(ours);
            assertThat(workbook.getAllNames())
                    .allMatch(name -> name.getNameName().startsWith("_xlnm."));
            assertThat(cells(workbook)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        }
        assertThat(parts(file).keySet())
                .noneMatch(part -> part.contains("drawing") || part.contains("chart") || part.contains("comment"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_sheet_but_the_cover_is_a_title_what_to_know_first_and_one_table(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getTables()).as(sheet.getSheetName()).hasSize(1);
                XSSFTable table = sheet.getTables().get(0);
                assertThat(table.getStartColIndex()).isZero();
                assertThat(table.getEndRowIndex()).as(sheet.getSheetName()).isEqualTo(sheet.getLastRowNum());
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                        .isEqualTo("This worksheet contains one table.");
                assertThat(table.getCTTable().isSetAutoFilter()).isFalse();
                assertThat(sheet.getPaneInformation()).isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_cell_of_a_table_is_blank_and_no_row_of_a_sheet(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                for (int row = 0; row <= sheet.getLastRowNum(); row++) {
                    assertThat((Object) sheet.getRow(row))
                            .as("%s row %d", sheet.getSheetName(), row + 1)
                            .isNotNull();
                }
                for (XSSFTable table : sheet.getTables()) {
                    assertFull(sheet, table);
                }
            }
        }
    }

    private static void assertFull(XSSFSheet sheet, XSSFTable table) {
        for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
            for (int column = 0; column <= table.getEndColIndex(); column++) {
                XSSFCell cell = sheet.getRow(row).getCell(column);
                assertThat(cell == null ? "" : cell.toString())
                        .as("%s row %d column %d", sheet.getSheetName(), row + 1, column + 1)
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothing_is_said_by_fill_or_symbol_or_in_a_footer(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            for (XSSFCell cell : cells(workbook)) {
                assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
                assertThat(cell.toString()).doesNotContainPattern(SYMBOL);
            }
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getFooter().getLeft() + sheet.getFooter().getRight())
                        .isEmpty();
                assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void shorthand_and_notes_are_explained_where_they_stand(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            Set<String> notes = cells(workbook).stream()
                    .filter(cell -> cell.getSheet().getSheetName().equals("Notes"))
                    .map(XSSFCell::toString)
                    .collect(Collectors.toSet());
            for (XSSFCell cell : cells(workbook)) {
                String text = cell.toString();
                if (text.equals("[x]") || text.equals("[z]")) {
                    assertThat(preambleOf(cell.getSheet()))
                            .as(cell.getSheet().getSheetName())
                            .contains(text + ":");
                }
                Pattern.compile("\\[note \\d+]")
                        .matcher(text)
                        .results()
                        .forEach(found -> assertThat(notes).contains(found.group()));
            }
        }
    }

    private static String preambleOf(XSSFSheet sheet) {
        int heading = sheet.getTables().get(0).getStartRowIndex();
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < heading; row++) {
            XSSFRow line = sheet.getRow(row);
            lines.add(line.getCell(0).getStringCellValue());
        }
        return String.join("\n", lines);
    }

    @Test
    void the_forecast_and_what_has_moved_are_published_and_lists_of_codings_are_not() throws IOException {
        try (XSSFWorkbook workbook = open(october)) {
            assertThat(sheets(workbook))
                    .extracting(XSSFSheet::getSheetName)
                    .contains(
                            "Movement",
                            "Forecast outturn",
                            "Forecast by period",
                            "Chance of an overspend",
                            "Reserves and overspend",
                            "Past forecasts")
                    .doesNotContain("Unusual", "Unusual postings", "Late postings");
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothing_speaks_of_the_teams_own_workbook(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            assertThat(cells(workbook))
                    .extracting(XSSFCell::toString)
                    .noneMatch(text -> text.startsWith("Click ") || text.contains("Settings"));
        }
    }

    @Test
    void every_sheet_leads_to_the_contents_and_the_contents_to_every_sheet() throws IOException {
        try (XSSFWorkbook workbook = open(yearEnd)) {
            Set<String> led = workbook.getSheet("Contents").getHyperlinkList().stream()
                    .map(link -> link.getLocation().replaceAll("^'|'!A1$", ""))
                    .collect(Collectors.toSet());
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                if (!sheet.getSheetName().equals("Contents")) {
                    assertThat(led).contains(sheet.getSheetName());
                    assertThat(sheet.getHyperlinkList())
                            .anyMatch(link -> link.getLocation().equals("'Contents'!A1"));
                }
            }
        }
    }

    @Test
    void the_figures_are_those_of_the_report() throws IOException {
        MonitoringReport report = Example.report(Example.WORKBOOK, MonitoringRequest.everything());

        try (XSSFWorkbook workbook = open(yearEnd)) {
            XSSFSheet items = workbook.getSheet("Budget items");
            XSSFRow total = items.getRow(items.getLastRowNum());
            assertThat(total.getCell(3).getNumericCellValue())
                    .isEqualTo(report.position()
                            .statement()
                            .total()
                            .variance()
                            .amount()
                            .pounds()
                            .movePointLeft(6)
                            .doubleValue());
            assertThat(total.getCell(5).getStringCellValue()).isEqualTo("Red");
        }
    }

    @Test
    void the_same_report_is_published_in_the_same_bytes() throws IOException {
        Path again = Example.published(Example.WORKBOOK, folder.resolve("again.xlsx"), MonitoringRequest.everything());

        assertThat(again).hasSameBinaryContentAs(yearEnd);
    }

    private static Collection<XSSFCell> cells(XSSFWorkbook workbook) {
        List<XSSFCell> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add((XSSFCell) cell))));
        return cells;
    }

    private static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
        List<XSSFSheet> sheets = new ArrayList<>();
        workbook.forEach(sheet -> sheets.add((XSSFSheet) sheet));
        return sheets;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
