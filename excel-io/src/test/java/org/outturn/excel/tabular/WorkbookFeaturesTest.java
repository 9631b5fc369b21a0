package org.outturn.excel.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.provenance.Finding;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkbookFeaturesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "~$ledger.xlsx, while somebody has it open",
        ".~lock.ledger.xlsx#, while somebody has it open",
        ".DS_Store, what the computer keeps about a folder",
        "Thumbs.db, what the computer keeps about a folder"
    })
    void what_programs_leave_beside_a_ledger_is_refused_by_what_it_is(String name, String message) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "A N Officer, Finance");

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> TabularFile.open(file))
                .withMessageStartingWith(name)
                .withMessageContaining(message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "#,##0,|true",
                "0.0,,\"m\"|true",
                "[>999]#,##0,\"k\";0|true",
                "#,##0|false",
                "#,##0.00;[Red]-#,##0.00|false",
                "0\",\"0|false",
                "0\\,|false"
            })
    void a_format_that_shows_thousands_is_known_by_its_last_comma(String format, boolean scaled) {
        assertThat(DateFormats.isScaled(format)).isEqualTo(scaled);
    }

    @Test
    void only_a_sheet_that_is_read_is_told_of() throws Exception {
        Path file = Workbooks.workbook()
                .sheet("About", "")
                .sheet("Ledger", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><cols><col min=\"1\" max=\"16384\" hidden=\"1\"/></cols><sheetData/></worksheet>")
                .write(folder.resolve("ledger.xlsx"));

        try (TabularFile opened = TabularFile.open(file)) {
            opened.firstRows(opened.sheets().get(0), 10);
            opened.forEachRow(opened.sheets().get(1), row -> {});
            assertThat(opened.findings()).isEmpty();

            opened.forEachRow(opened.sheets().get(0), row -> {});
            assertThat(opened.findings()).extracting(Finding::code).containsExactly("WORKBOOK_HIDDEN_COLUMNS");
        }
    }
}
