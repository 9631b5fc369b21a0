package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.cli.Run.outturn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spending as councils publish it, made up: names for codes, titles, stray lines, and no layout that needs code. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedSpendingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    /** One item that takes every posting. */
    @BeforeAll
    static void newWorkbook() throws IOException {
        Path workbook = shared.resolve("new.xlsx");
        outturn("new", workbook, "--organisation", "Anyshire", "--portfolio", "All", "--year", "2018-19");
        Typing.into(workbook)
                .clear("Items")
                .row("Items", "All", "All", "All", "All", "General Fund")
                .clear("Coding")
                .row("Coding", "*", "*", "All")
                .clear("Budget")
                .row("Budget", "All", 1000)
                .clear("Ledger layout");
    }

    /** One way of publishing, what has to be said of it, and what it comes to. */
    private record Shape(
            String name,
            Charset charset,
            String text,
            List<Said> layout,
            int used,
            int setAside,
            int skipped,
            String sum) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** One row of Ledger layout: a heading, or a value. */
    private record Said(String field, String heading, String value) {

        static Said heading(String field, String heading) {
            return new Said(field, heading, null);
        }

        String option() {
            return heading != null
                    ? "--heading=%s=%s".formatted(field, heading)
                    : "--value=%s=%s".formatted(field, value);
        }
    }

    static Stream<Shape> shapes() {
        return Stream.of(
                new Shape(
                        "title, machine names, blank columns and no period",
                        WINDOWS,
                        """
                        ,,,,,,
                        ,,Spending over £500,,,,
                        ,,,,,,
                        ,,T1.DIR_NM,T1.SERV,T1.SUPP,T2.NET,T2.ACC
                        ,,Directorat,Service,Supplier,Line Value (net of VAT),Account
                        ,,People,Home care,A Ltd,"1,200.50",Agency staff
                        ,,Place,Parks,B Ltd,£800.00,Grounds
                        """,
                        List.of(
                                Said.heading("Cost centre", "Directorat"),
                                Said.heading("Amount", "Line Value (net of VAT)"),
                                new Said("Period", null, "7")),
                        2,
                        0,
                        0,
                        "2000.50"),
                new Shape(
                        "names for both codes, and last year's period 13",
                        StandardCharsets.UTF_8,
                        """
                        \uFEFFPayments made in April 2018,,,,

                        Strategic Group,Spend Level,TransNo,Period,Amount
                        Corporate,Rates,1,201801,"1,000.00"
                        Corporate,Rates,2,201713,250.25
                        Care,Fees,3,201801,-50.00
                        """,
                        List.of(
                                Said.heading("Cost centre", "Strategic Group"),
                                Said.heading("Subjective", "Spend Level")),
                        2,
                        1,
                        0,
                        "1200.25"),
                new Shape("codes that look like numbers, nothing to say", WINDOWS, """
                        Payments,,,,,
                        ,,,,,
                        Directorate,Service Area,Paid Date,Internal Ref,Cost Centre,Total
                        Housing  ,Repairs,1-Mar-2019,7001,1E212,£500.10
                        Housing,Repairs,29-Mar-2019,7002,2E5,-20.00
                        """, List.of(), 2, 0, 0, "480.10"),
                new Shape(
                        "a unit for the cost centre, and equal lines",
                        WINDOWS,
                        """
                        Payment Date,Transaction Number,Amount,Organisational Unit,Category Code
                        14/04/2018,849866,70.00,Adult Social Care,3113
                        14/04/2018,849866,70.00,Adult Social Care,3113
                        25/04/2018,849867,-10.00,Adult Social Care,3114
                        """,
                        List.of(Said.heading("Subjective", "Category Code")),
                        3,
                        0,
                        0,
                        "130.00"),
                new Shape(
                        "headings as a database has them, and a stray line",
                        WINDOWS,
                        """
                        body_name,organisational_unit,expenditure_code,paid_date,trans_no,amount
                        Anyshire,Direct Services,R1100,21/01/2019,100_1,812.40
                        Anyshire,Direct Services,R1100,13/03/2019,101_1,-3.95
                        ,,xxx,,,
                        """,
                        List.of(),
                        2,
                        0,
                        1,
                        "808.45"),
                new Shape(
                        "count and total without labels below",
                        WINDOWS,
                        """
                        Entity,Vendor Name,Expenditure Account,Document Number,Clearing Date,Amount (£)
                        BUSES LTD,A Ltd,Rent,AD\\M1,03 Apr 2018,"155,000.00"
                        TUBES LTD,B Ltd,Power,712074,09 Apr 2018,"(1,234.56)"
                        ,,,,2,"153,765.44"
                        """,
                        List.of(
                                Said.heading("Cost centre", "Entity"),
                                Said.heading("Subjective", "Expenditure Account")),
                        2,
                        0,
                        1,
                        "153765.44"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void spending_without_codes_is_balanced_by_a_report_with_a_layout_sheet_at_most(Shape shape) throws IOException {
        Path ledger = Files.write(folder.resolve("spending.csv"), shape.text().getBytes(shape.charset()));
        Path workbook = workbook(shape.layout());

        Run run = outturn("report", workbook, "--ledger", ledger, "--json", "-", "-o", folder.resolve("out.xlsx"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode file = fileOf(run);
        assertThat(file.get("rows").asInt()).isEqualTo(shape.used() + shape.setAside() + shape.skipped());
        assertThat(file.get("used").asInt()).isEqualTo(shape.used());
        assertThat(file.get("setAside").asInt()).isEqualTo(shape.setAside());
        assertThat(file.get("skipped").asInt()).isEqualTo(shape.skipped());
        assertThat(file.get("sum").asText()).isEqualTo(shape.sum());
    }

    static Stream<Shape> shapesWithLayout() {
        return shapes().filter(shape -> !shape.layout().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapesWithLayout")
    void options_say_what_the_layout_sheet_says(Shape shape) throws IOException {
        Path ledger = Files.write(folder.resolve("spending.csv"), shape.text().getBytes(shape.charset()));
        List<Object> arguments =
                new ArrayList<>(List.of("report", workbook(List.of()), "--ledger", ledger, "--dry-run", "--json", "-"));
        shape.layout().forEach(said -> arguments.add(said.option()));

        Run run = outturn(arguments.toArray());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(fileOf(run).get("used").asInt()).isEqualTo(shape.used());
        assertThat(fileOf(run).get("sum").asText()).isEqualTo(shape.sum());
    }

    @Test
    void a_refusal_says_what_to_enter_where() throws IOException {
        Path ledger = Files.writeString(folder.resolve("spending.csv"), "Unit,Supplier,Net\nParks,A Ltd,1.00\n");

        Run report = outturn("report", workbook(List.of()), "--ledger", ledger);
        Run inspect = outturn("inspect", ledger);

        String told = "spending.csv, row 1: No heading for cost centre, subjective and period (or date)."
                + " Found: Unit, Supplier, Net. Enter the file's own heading for each on the Ledger layout sheet,"
                + " under Heading beside the Field \"Cost centre\", \"Subjective\" and \"Period\","
                + " or give --heading \"cost centre=HEADING\"."
                + " Names, such as those of directorates, will do for codes."
                + " A period for the whole file goes under Value there, or into --value \"period of spending.csv=N\"."
                + " If the file lacks a column, export the ledger with it.";
        assertThat(report.exitCode()).isEqualTo(2);
        assertThat(report.err()).contains(told);
        assertThat(inspect.exitCode()).isZero();
        assertThat(inspect.out()).contains("  In the way of a report: " + told);
    }

    private static JsonNode fileOf(Run run) throws IOException {
        return JSON.readTree(run.out()).get("ledger").get("files").get(0);
    }

    private Path workbook(List<Said> layout) throws IOException {
        Path workbook = Files.copy(shared.resolve("new.xlsx"), folder.resolve("monitoring.xlsx"));
        for (Said said : layout) {
            Typing.into(workbook).row("Ledger layout", said.field(), said.heading(), said.value());
        }
        return workbook;
    }
}
