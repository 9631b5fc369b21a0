package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.excel.lint.WorkbookLint;

/** What is written has no fault that the lint knows, and the lint knows each fault that it is said to. */
class WorkbookLintTest {

    private static final String BOOK = "xl/workbook.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String CHART = "xl/charts/chart1.xml";
    private static final String SETTINGS = "Settings";
    private static final String SUMMARY = "Outturn summary";

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static Path sound;

    @BeforeAll
    static void write() throws IOException {
        sound = Example.written(Example.WORKBOOK, shared.resolve("sound.xlsx"), MonitoringRequest.everything());
    }

    @Test
    void a_finished_workbook_has_no_fault() throws IOException {
        assertThat(WorkbookLint.findings(sound)).isEmpty();
    }

    @ParameterizedTest(name = "period {0}")
    @ValueSource(ints = {6, 1})
    void a_workbook_within_the_year_has_no_fault(int period) throws IOException {
        MonitoringRequest request = MonitoringRequest.upTo(new AccountingPeriod(period));
        Path written = Example.written(Example.WORKBOOK, folder.resolve("outturn.xlsx"), request);

        assertThat(WorkbookLint.findings(written)).isEmpty();
    }

    @Test
    void a_new_workbook_has_no_fault() throws IOException {
        Path workbook = folder.resolve("new.xlsx");
        MonitoringWorkbook.create(workbook, "Anyshire", "Housing", FinancialYear.startingApril(2026));

        assertThat(WorkbookLint.findings(workbook)).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "a heading that is not its column's name",
                        "xl/tables/table1.xml",
                        "name=\"Value\"",
                        "name=\"Worth\"",
                        "calls a column"),
                fault(
                        "two tables of one name",
                        "xl/tables/table2.xml",
                        "displayName=\"tblItems\"",
                        "displayName=\"TBLSETTINGS\"",
                        "has a name that something else has"),
                fault(
                        "two tables of one id",
                        "xl/tables/table2.xml",
                        " id=\"2\"",
                        " id=\"1\"",
                        "has id 1, which another has"),
                fault(
                        "a table wider than its columns",
                        "xl/tables/table1.xml",
                        "ref=\"A4:C",
                        "ref=\"A4:D",
                        "columns wide and names"),
                fault("a formula that does not parse", SUMMARY, "<f>ROUND(", "<f>ROUND((", "does not parse"),
                fault("semicolons between arguments", SUMMARY, "<f>IF(", "<f>IF(1;", "does not parse"),
                fault(
                        "a name that refers to nothing",
                        BOOK,
                        ">'Balances'!$A",
                        ">'Balances'!#REF!$A",
                        "refers to #REF!"),
                fault(
                        "a name of a sheet that is not there",
                        BOOK,
                        ">'Balances'!$A",
                        ">'Balanzes'!$A",
                        "refers to sheet \"Balanzes\""),
                fault(
                        "a print area that refers to nothing",
                        BOOK,
                        "_xlnm.Print_Titles\">Settings!",
                        "_xlnm.Print_Titles\">#REF!",
                        "refers to #REF!"),
                fault(
                        "a sheet name that is too long",
                        BOOK,
                        "name=\"Settings\"",
                        "name=\"" + "Settings".repeat(5) + "\"",
                        "not one Excel takes"),
                fault("a condition without priority", SUMMARY, "priority=\"1\"", "priority=\"0\"", "has priority 0"),
                fault(
                        "a condition whose format is not there",
                        SUMMARY,
                        "dxfId=\"",
                        "dxfId=\"9",
                        "a condition has format 9"),
                fault(
                        "a cell whose format is not there",
                        SETTINGS,
                        "<c r=\"A1\" s=\"",
                        "<c r=\"A1\" s=\"9999",
                        "has format 9999"),
                fault("a cell written twice", SETTINGS, "<c r=\"B5\"", "<c r=\"A5\"", "out of order"),
                fault(
                        "rows out of order",
                        SETTINGS,
                        " r=\"6\"><c r=\"A6\"",
                        " r=\"3\"><c r=\"A6\"",
                        "row 3 stands after row 5"),
                fault(
                        "a shared text that is not there",
                        SETTINGS,
                        "<c r=\"A1\"",
                        "<c r=\"A0\" t=\"s\"><v>99999</v></c><c r=\"A1\"",
                        "shared string 99999"),
                fault(
                        "a list of choices that is too long",
                        "Movements",
                        "<formula1>\"",
                        "<formula1>\"" + "Virement,".repeat(30),
                        "a list of choices has"),
                fault(
                        "a part that is not there",
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "table1.xml",
                        "table901.xml",
                        "which is not there"),
                fault("a font that is not there", STYLES, "fontId=\"1\"", "fontId=\"991\"", "a format has fontId 991"),
                fault(
                        "a link that leads nowhere",
                        "Contents",
                        "location=\"'Cover'!",
                        "location=\"'Covers'!",
                        "leads to sheet \"Covers\""),
                fault(
                        "an error that is shown",
                        SETTINGS,
                        "<c r=\"A1\"",
                        "<c r=\"A0\" t=\"e\"><v>#N/A</v></c><c r=\"A1\"",
                        "shows the error #N/A"),
                fault(
                        "a chart's elements out of order",
                        CHART,
                        "<c:idx val=\"0\"/><c:order val=\"0\"/>",
                        "<c:order val=\"0\"/><c:idx val=\"0\"/>",
                        "idx stands after order"),
                fault(
                        "a chart without its second axis",
                        CHART,
                        "<c:axId val=\"1\"/></c:barChart>",
                        "</c:barChart>",
                        "barChart needs two axes"),
                fault(
                        "an axis that crosses one that is not there",
                        CHART,
                        "<c:crossAx val=\"1\"/>",
                        "<c:crossAx val=\"7\"/>",
                        "has no axis 7"),
                fault(
                        "a chart with a second plot area",
                        CHART,
                        "<c:overlay val=\"false\"/></c:title>",
                        "<c:overlay val=\"false\"/></c:title><c:plotArea/>",
                        "needs a title and one plot area"),
                fault(
                        "a series that is not all there",
                        CHART,
                        "</c:cat><c:val>",
                        "</c:cat></c:ser><c:ser><c:idx val=\"8\"/><c:order val=\"8\"/><c:val>",
                        "without values or categories"),
                fault(
                        "a chart of cells that its sheet does not have",
                        CHART,
                        "!$A$",
                        "!$XFA$",
                        "beyond what the sheet holds"),
                fault("a chart of a sheet that is not there", CHART, "<c:f>'", "<c:f>'No ", "which is not there"),
                fault(
                        "a chart that draws another figure than its cell",
                        CHART,
                        "<c:numCache><c:ptCount val=\"3\"/><c:pt idx=\"0\"><c:v>",
                        "<c:numCache><c:ptCount val=\"3\"/><c:pt idx=\"0\"><c:v>9",
                        "draws 9"),
                fault(
                        "a chart that counts more points than it has cells",
                        CHART,
                        "<c:ptCount val=\"3\"/>",
                        "<c:ptCount val=\"4\"/>",
                        "counts 4 points of 3"),
                fault(
                        "a chart that nobody has described",
                        "xl/drawings/drawing1.xml",
                        " descr=\"",
                        " not-descr=\"",
                        "has no description"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_fault_is_found(String name, String part, String from, String to, String finding) throws IOException {
        Path broken = folder.resolve("broken.xlsx");
        rewrite(sound, broken, part.contains("/") ? part : partOf(part), text -> {
            assertThat(text).as(part).contains(from);
            return text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
        });

        List<String> findings = WorkbookLint.findings(broken);

        assertThat(findings).anyMatch(found -> found.contains(finding));
    }

    private static Arguments fault(String name, String part, String from, String to, String finding) {
        return Arguments.of(name, part, from, to, finding);
    }

    /** The part that holds a sheet. */
    private static String partOf(String sheet) throws IOException {
        try (InputStream in = Files.newInputStream(sound);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            return workbook.getSheet(sheet)
                    .getPackagePart()
                    .getPartName()
                    .getName()
                    .substring(1);
        }
    }

    private static void rewrite(Path from, Path to, String part, UnaryOperator<String> change) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile());
                OutputStream file = Files.newOutputStream(to);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                out.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
    }
}
