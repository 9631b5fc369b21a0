package org.outturn.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.excel.tabular.Workbooks;

/** Ledgers in workbooks: which sheet is read, and what its cells come to. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerWorkbookTest {

    private static final String HEADINGS = row(1, text("Cost centre"), text("Account"), text("Period"), text("Amount"));

    @TempDir
    private Path folder;

    private static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String number(String value) {
        return "<c><v>" + value + "</v></c>";
    }

    private static String ledger(String amount) {
        return HEADINGS + row(2, text("0010"), number("4100"), number("3"), number(amount));
    }

    private Reading<LedgerExtract> read(Workbooks workbook) throws IOException {
        Path file = workbook.write(folder.resolve("ledger.xlsx"));
        return LedgerReader.read(file, LedgerReadOptions.ofYear(FinancialYear.startingApril(2020)));
    }

    private static void assertFound(Reading<?> reading, String message) {
        assertThat(reading.findings()).extracting(Finding::toString).anyMatch(found -> found.contains(message));
    }

    @Test
    void the_sheet_with_the_headings_is_read() throws IOException {
        Reading<LedgerExtract> reading = read(Workbooks.workbook()
                .sheet("About", row(1, text("Printed by"), text("finance")))
                .sheet("Transactions", ledger("521.45000000000005")));

        assertThat(reading.get().source().toString()).isEqualTo("ledger.xlsx, sheet \"Transactions\"");
        assertThat(reading.get().lines().get(0).coding().toString()).isEqualTo("0010/4100");
        assertThat(reading.get().posted().sum().toString()).isEqualTo("521.45");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void two_sheets_that_look_like_ledgers_are_refused() throws IOException {
        Reading<LedgerExtract> reading =
                read(Workbooks.workbook().sheet("April", ledger("1")).sheet("May", ledger("2")));

        assertThat(reading.isRefused()).isTrue();
        assertFound(reading, "More than one sheet looks like a ledger: \"April\", \"May\". Name the one that is meant");
    }

    @Test
    void a_sheet_that_is_named_is_read_and_no_other() throws IOException {
        Workbooks twoLedgers = Workbooks.workbook()
                .sheet("April", ledger("1"))
                .sheet("May", "hidden", ledger("2"))
                .sheet("May (2)", ledger("4"));
        Path file = twoLedgers.write(folder.resolve("ledger.xlsx"));

        Reading<LedgerExtract> april = LedgerReader.read(file, onSheet("april"));
        Reading<LedgerExtract> may = LedgerReader.read(file, onSheet("May"));
        Reading<LedgerExtract> june = LedgerReader.read(file, onSheet("June"));

        assertThat(april.get().posted().sum().toString()).isEqualTo("1.00");
        assertThat(may.get().posted().sum().toString())
                .as("visible before hidden")
                .isEqualTo("4.00");
        assertFound(june, "There is no sheet \"June\". There are: \"April\", \"May\", \"May (2)\". Correct the sheet");
    }

    private static LedgerReadOptions onSheet(String name) {
        return LedgerReadOptions.ofYear(FinancialYear.startingApril(2020))
                .withLayout(LedgerLayout.standard().withValue(FileFact.SHEET, name));
    }

    @Test
    void a_ledger_goes_on_on_a_numbered_sheet() throws IOException {
        Reading<LedgerExtract> reading =
                read(Workbooks.workbook().sheet("Data", ledger("1")).sheet("Data (2)", ledger("2")));

        assertThat(reading.get().posted().sum().toString()).isEqualTo("3.00");
        assertThat(reading.get().rows()).isEqualTo(2);
        assertThat(reading.get().sheets())
                .extracting(sheet -> sheet.place() + ": " + sheet.rows() + " "
                        + sheet.posted().sum() + " " + sheet.lines().size())
                .containsExactly("ledger.xlsx, sheet \"Data\": 1 1.00 1", "ledger.xlsx, sheet \"Data (2)\": 1 2.00 1");
    }

    @Test
    void a_hidden_sheet_counts_only_where_no_visible_one_is_a_ledger() throws IOException {
        Reading<LedgerExtract> both =
                read(Workbooks.workbook().sheet("Old", "hidden", ledger("1")).sheet("New", ledger("2")));
        Reading<LedgerExtract> alone = read(
                Workbooks.workbook().sheet("Old", "hidden", ledger("1")).sheet("About", row(1, text("a"), text("b"))));

        assertThat(both.get().posted().sum().toString()).isEqualTo("2.00");
        assertThat(alone.get().posted().sum().toString()).isEqualTo("1.00");
        assertFound(alone, "sheet \"Old\": The ledger stands on a hidden sheet.");
    }

    @Test
    void a_workbook_without_headings_says_what_each_sheet_has() throws IOException {
        Reading<LedgerExtract> reading = read(Workbooks.workbook()
                .sheet("About", row(1, text("Printed by"), text("finance")))
                .sheet("Transactions", row(1, text("Team"), text("Account"), text("Period"), text("Amount"))));

        assertFound(reading, "sheet \"About\", row 1: No heading for cost centre, subjective, amount");
        assertFound(reading, "sheet \"Transactions\", row 1: No heading for cost centre. Found: Team, Account");
    }

    @Test
    void a_faulty_amount_is_named_by_its_cell() throws IOException {
        Reading<LedgerExtract> reading = read(Workbooks.ofRows(HEADINGS
                        + row(2, text("C1"), text("4100"), number("1"), "<c t=\"e\"><v>#REF!</v></c>")
                        + row(3, text("C1"), text("4100"), number("1"), "<c><f>SUM(A1)</f></c>")
                        + row(4, text("C1"), text("4100"), number("1"), number("12.345"))
                        + row(5, text("C1"), text("4100"), number("1"), "<c s=\"1\"><v>43922</v></c>")
                        + row(6, text("C1"), text("4100"), number("1"), text("1,234")))
                .styles("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"));

        assertThat(reading.get().setAside())
                .extracting(row -> row.place() + ": " + row.reason())
                .containsExactly(
                        "ledger.xlsx, sheet \"Ledger\", D2: \"#REF!\" is not an amount.",
                        "ledger.xlsx, sheet \"Ledger\", D3: The formula for the amount was never calculated: open the file in Excel and save it.",
                        "ledger.xlsx, sheet \"Ledger\", D4: \"12.345\" has more decimals than pence, and nothing is rounded to add it.",
                        "ledger.xlsx, sheet \"Ledger\", D5: The amount is formatted as a date (2020-04-01).",
                        "ledger.xlsx, sheet \"Ledger\", D6: \"1,234\" could be thousands or a fraction, and the other amounts of the file do not tell which. Say so with --value \"amount style=point\" (or comma), or on Ledger layout.");
    }

    @Test
    void hidden_rows_are_posted_and_said() throws IOException {
        Reading<LedgerExtract> reading = read(Workbooks.ofRows(ledger("1") + "<row r=\"3\" hidden=\"1\">" + text("C1")
                + text("4100") + number("1") + number("2") + "</row>"));

        assertThat(reading.get().posted().sum().toString()).isEqualTo("3.00");
        assertFound(reading, "Hidden or filtered rows were read too (1); they come to £2.00.");
    }

    @Test
    void a_date_cell_gives_the_period() throws IOException {
        String headings = row(1, text("Cost centre"), text("Account"), text("Posting date"), text("Amount"));

        Reading<LedgerExtract> reading = read(Workbooks.ofRows(
                        headings + row(2, text("C1"), text("4100"), "<c s=\"1\"><v>43950</v></c>", number("1")))
                .styles("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"));

        assertThat(reading.get().lines().get(0).period().number()).isEqualTo(1);
    }

    @Test
    void notes_beside_the_table_are_no_part_of_it() throws IOException {
        Reading<LedgerExtract> reading = read(Workbooks.ofRows(
                HEADINGS + row(2, text("C1"), text("4100"), number("1"), number("1"), "<c/>", text("a note"))));

        assertThat(reading.get().posted().rows()).isEqualTo(1);
    }

    @Test
    void a_workbook_is_described_by_its_sheet() throws IOException {
        Path file = Workbooks.workbook().sheet("Data", ledger("-1")).write(folder.resolve("ledger.xlsx"));

        LedgerDescription description =
                LedgerInspector.inspect(file, LedgerReadOptions.anyYear()).get();

        assertThat(description.format()).isEqualTo("xlsx");
        assertThat(description.sheets()).containsExactly("Data");
        assertThat(description.sheet()).isEqualTo(Optional.of("Data"));
        assertThat(description.columns())
                .containsEntry(LedgerField.SUBJECTIVE, "Account")
                .containsEntry(LedgerField.COST_CENTRE, "Cost centre");
        assertThat(description.creditRows()).isEqualTo(1);
        assertThat(description.encoding()).isEmpty();
    }

    @Test
    void an_amount_shown_as_a_percentage_is_set_aside() throws IOException {
        String cells = row(2, text("0010"), number("4100"), number("3"), "<c s=\"1\"><v>0.125</v></c>")
                + row(3, text("0010"), number("4100"), number("3"), "<c s=\"2\"><v>2</v></c>")
                + row(4, text("0010"), number("4100"), number("3"), number("8"));
        Reading<LedgerExtract> reading = read(Workbooks.ofRows(HEADINGS + cells)
                .styles("<numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0%;[Red]-0.0%\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/></cellXfs>"));

        assertThat(reading.get().posted().sum().toString()).isEqualTo("8.00");
        assertThat(reading.get().setAside())
                .extracting(aside -> aside.place() + ": " + aside.reason())
                .containsExactly(
                        "ledger.xlsx, sheet \"Ledger\", D2: The amount is formatted as a percentage (12.5%).",
                        "ledger.xlsx, sheet \"Ledger\", D3: The amount is formatted as a percentage (200%).");
    }

    @Test
    void an_error_in_place_of_a_code_is_kept_as_text_and_warned() throws IOException {
        Reading<LedgerExtract> reading = read(Workbooks.ofRows(
                HEADINGS + row(2, "<c t=\"e\"><v>#N/A</v></c>", number("4100"), number("3"), number("8"))));

        assertThat(reading.get().lines().get(0).coding().toString()).isEqualTo("#N/A/4100");
        assertFound(reading, "row 2: Excel shows the error \"#N/A\" in place of a code; it is kept as a text.");
    }

    @Test
    void a_workbook_that_asks_to_be_recalculated_is_read_as_saved_and_warned() throws IOException {
        Path file = Workbooks.ofRows(ledger("8"))
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                                + "<sheet name=\"Ledger\" sheetId=\"1\" r:id=\"rId1\"/></sheets><calcPr fullCalcOnLoad=\"1\"/></workbook>")
                .write(folder.resolve("ledger.xlsx"));

        Reading<LedgerExtract> reading =
                LedgerReader.read(file, LedgerReadOptions.ofYear(FinancialYear.startingApril(2020)));

        assertThat(reading.get().posted().sum().toString()).isEqualTo("8.00");
        assertFound(reading, "The workbook asks to be recalculated when it is opened");
    }
}
