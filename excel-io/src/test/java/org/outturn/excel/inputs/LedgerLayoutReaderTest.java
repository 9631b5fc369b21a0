package org.outturn.excel.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.provenance.Finding;
import org.outturn.excel.ledger.Amounts;
import org.outturn.excel.ledger.DateOrder;
import org.outturn.excel.ledger.LedgerField;
import org.outturn.excel.ledger.LedgerLayout;
import org.outturn.excel.ledger.LedgerReadOptions;
import org.outturn.excel.ledger.LedgerReader;
import org.outturn.excel.ledger.PeriodCodes;
import org.outturn.excel.ledger.Sign;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.Workbooks;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerLayoutReaderTest {

    private final List<Finding> findings = new ArrayList<>();

    @TempDir
    private Path folder;

    private static String row(int number, String... texts) {
        StringBuilder cells = new StringBuilder();
        for (int column = 0; column < texts.length; column++) {
            cells.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                    .formatted('A' + column, number, texts[column]));
        }
        return "<row r=\"%d\">%s</row>".formatted(number, cells);
    }

    private LedgerLayout layout(String... rows) throws Exception {
        String sheet = row(1, "Field", "Heading", "Sign", "Date order", "Period codes") + String.join("", rows);
        Path file = Workbooks.workbook().sheet("Ledger layout", sheet).write(folder.resolve("budget.xlsx"));
        try (TabularFile workbook = TabularFile.open(file)) {
            InputTable table = InputTable.read(workbook, LedgerLayoutSheet.SHEET, findings);
            return new LedgerLayoutReader(table.rows()).layout();
        }
    }

    private LedgerLayout layoutOfValues(String... rows) throws Exception {
        return layoutUnder(row(1, "Field", "Heading", "Value", "Blank cells", "Amounts"), rows);
    }

    private LedgerLayout layoutOfFiles(String... rows) throws Exception {
        return layoutUnder(row(1, "Field", "Heading", "Value", "File"), rows);
    }

    private LedgerLayout layoutUnder(String headings, String... rows) throws Exception {
        String sheet = headings + String.join("", rows);
        Path file = Workbooks.workbook().sheet("Ledger layout", sheet).write(folder.resolve("budget.xlsx"));
        try (TabularFile workbook = TabularFile.open(file)) {
            InputTable table = InputTable.read(workbook, LedgerLayoutSheet.SHEET, findings);
            return new LedgerLayoutReader(table.rows()).layout();
        }
    }

    private void assertFound(String message) {
        assertThat(findings).extracting(Finding::toString).containsExactly(message);
    }

    @Test
    void an_empty_sheet_leaves_the_standard_layout() throws Exception {
        assertThat(layout()).isEqualTo(LedgerLayout.standard());
    }

    @Test
    void every_choice_reaches_the_layout() throws Exception {
        LedgerLayout layout = layout(
                row(2, "amount", "Net £", "Income positive"),
                row(3, "Period", "Posting month", "", "", "Calendar year and month"),
                row(4, "Date", "", "", "Month first"));

        assertThat(findings).isEmpty();
        assertThat(layout.named()).containsExactlyInAnyOrder(LedgerField.AMOUNT, LedgerField.PERIOD);
        assertThat(layout.headings().get(LedgerField.AMOUNT)).containsExactly("Net £");
        assertThat(layout.sign()).isEqualTo(Sign.TURNED);
        assertThat(layout.dateOrder()).isEqualTo(Optional.of(DateOrder.MDY));
        assertThat(layout.periodCodes()).isEqualTo(Optional.of(PeriodCodes.CALENDAR));
    }

    @Test
    void names_stand_in_for_codes_that_an_export_does_not_have() throws Exception {
        LedgerLayout layout = layout(row(2, "Directorate", "Department"), row(3, "Service", "Service area"));
        Path published = Files.writeString(
                folder.resolve("spend.csv"),
                "Department,Service area,Supplier,Payment date,Amount\nAdult Care,Home care,A Ltd,13/04/2020,10.50\n");

        LedgerExtract extract = LedgerReader.read(
                        published,
                        LedgerReadOptions.ofYear(FinancialYear.startingApril(2020))
                                .withLayout(layout))
                .get();

        assertThat(extract.lines())
                .extracting(line -> line.coding().toString())
                .containsExactly("Adult Care/Home care");
    }

    @Test
    void a_field_that_is_none_is_refused_with_the_choices() throws Exception {
        layout(row(2, "Fund", "Fund code"));

        assertFound("budget.xlsx, sheet \"Ledger layout\", A2: \"Fund\" is not one of the choices. Choose Cost centre,"
                + " Subjective, Combined code, Directorate, Service, Amount, Debit, Credit, Currency, Period, Date, Year,"
                + " Document, Description, Supplier, Source, Sheet, Heading row, Delimiter, Amount style, Dash.");
    }

    @Test
    void a_choice_that_is_none_is_refused() throws Exception {
        layout(row(2, "Amount", "Net", "Reversed"));

        assertFound("budget.xlsx, sheet \"Ledger layout\", C2: \"Reversed\" is not one of the choices."
                + " Choose Expenditure positive, Income positive.");
    }

    @Test
    void a_heading_without_its_field_is_refused() throws Exception {
        layout(row(2, "", "Net"));

        assertFound("budget.xlsx, sheet \"Ledger layout\", A2: the cell is blank beside a heading."
                + " Choose what the heading stands for.");
    }

    @Test
    void a_field_of_which_nothing_is_said_is_refused() throws Exception {
        layout(row(2, "Amount", ""));

        assertFound("budget.xlsx, sheet \"Ledger layout\", B2: the cell is blank, and the row says nothing else of the"
                + " amount. Enter the heading that the export gives it, or clear the row.");
    }

    @Test
    void a_field_has_one_heading() throws Exception {
        layout(row(2, "Cost centre", "CC"), row(3, "Directorate", "Department"));

        assertFound("budget.xlsx, sheet \"Ledger layout\", A3: \"Directorate\" gives a heading for the cost centre,"
                + " and row 2 does already. Keep one of them: Directorate stands in for the cost centre, and Service"
                + " for the subjective.");
    }

    @Test
    void an_export_has_one_sign() throws Exception {
        LedgerLayout layout =
                layout(row(2, "Debit", "Dr", "Income positive"), row(3, "Credit", "Cr", "Expenditure positive"));

        assertThat(layout.sign()).isEqualTo(Sign.TURNED);
        assertFound("budget.xlsx, sheet \"Ledger layout\", C3: \"Expenditure positive\" contradicts a row above."
                + " One choice holds for the whole export: enter it once.");
    }

    @Test
    void what_every_row_has_and_what_blank_cells_mean_reach_the_layout() throws Exception {
        LedgerLayout layout = layoutOfValues(
                row(2, "Combined code", "Full code", "C-S-x"),
                row(3, "Period", "", "7"),
                row(4, "Cost centre", "", "", "As in the row above"),
                row(5, "Amount", "", "", "", "Balances to date"));

        assertThat(findings).isEmpty();
        assertThat(layout.values().all())
                .isEqualTo(Map.of(LedgerField.COMBINED_CODE, "C-S-x", LedgerField.PERIOD, "7"));
        assertThat(layout.filledDown()).containsExactly(LedgerField.COST_CENTRE);
        assertThat(layout.amounts()).isEqualTo(Amounts.BALANCES_TO_DATE);
    }

    @Test
    void what_is_said_of_a_file_reaches_the_layout_and_holds_for_that_file() throws Exception {
        LedgerLayout layout = layoutOfFiles(
                row(2, "Period", "", "2"),
                row(3, "Period", "", "1", "April*"),
                row(4, "Heading row", "", "3"),
                row(5, "Dash", "", "0"));
        String rows = "Extract\n\nCost centre,Account,Amount\nC1,4100,1.00\nC1,4100,-\n";
        LedgerReadOptions options =
                LedgerReadOptions.ofYear(FinancialYear.startingApril(2020)).withLayout(layout);

        LedgerExtract april = LedgerReader.read(Files.writeString(folder.resolve("april 2020.csv"), rows), options)
                .get();
        LedgerExtract may = LedgerReader.read(Files.writeString(folder.resolve("may.csv"), rows), options)
                .get();

        assertThat(findings).isEmpty();
        assertThat(april.lines()).extracting(line -> line.period().number()).containsExactly(1);
        assertThat(april.posted().rows()).isEqualTo(2);
        assertThat(may.lines()).extracting(line -> line.period().number()).containsExactly(2);
    }

    @Test
    void a_fact_about_the_file_has_a_value_that_makes_sense_and_no_heading() throws Exception {
        layoutOfFiles(row(2, "Amount style", "", "German"), row(3, "Sheet", "Data"), row(4, "Delimiter", ""));

        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly(
                        "budget.xlsx, sheet \"Ledger layout\", C2: \"German\" cannot be the amount style. Give point for"
                                + " 1,234.56, comma for 1.234,56, or Indian for 1,23,456.00.",
                        "budget.xlsx, sheet \"Ledger layout\", B3: the cell names a heading, and \"Sheet\" is no column."
                                + " Enter what you know of it under Value, and leave the heading blank.",
                        "budget.xlsx, sheet \"Ledger layout\", C4: the cell is blank, and the row says nothing else of"
                                + " the delimiter. Enter what you know of it, or clear the row.");
    }

    @Test
    void a_value_that_no_row_can_have_is_refused() throws Exception {
        layoutOfValues(row(2, "Period", "", "July"));

        assertFound("budget.xlsx, sheet \"Ledger layout\", C2: \"July\" cannot be the period of every row."
                + " Give a period from 1 to 16.");
    }

    @Test
    void a_code_drawn_so_that_its_parts_run_together_is_refused() throws Exception {
        layoutOfValues(row(2, "Combined code", "Full code", "CS"));

        assertFound("budget.xlsx, sheet \"Ledger layout\", C2: \"CS\" cannot be the combined code of every row."
                + " Write the code with C for cost centre, S for subjective and x for the rest, such as C-S-x or"
                + " CCCCSSSS.");
    }
}
