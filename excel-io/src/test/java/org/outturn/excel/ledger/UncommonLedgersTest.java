package org.outturn.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.excel.tabular.Workbooks;

/** Ledgers too large, or too much of a workbook, to be kept as files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UncommonLedgersTest {

    private static final LedgerReadOptions OPTIONS = LedgerReadOptions.ofYear(FinancialYear.startingApril(2020));
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String HEADINGS = "<row r=\"1\">" + text("A1", "Cost centre") + text("B1", "Account")
            + text("C1", "Period") + text("D1", "Amount") + text("E1", "Description") + "</row>";

    @TempDir
    private Path folder;

    private static String text(String address, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
    }

    private static String posting(String description) {
        return "<row r=\"2\">" + text("A2", "C100") + text("B2", "4100")
                + "<c r=\"C2\"><v>3</v></c><c r=\"D2\"><v>8.5</v></c>" + text("E2", description) + "</row>";
    }

    private static void assertRead(Path file) {
        Reading<LedgerExtract> reading = LedgerReader.read(file, OPTIONS);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.get().rows()).isEqualTo(1);
        assertThat(reading.get().posted().sum().toString()).isEqualTo("8.50");
    }

    @Test
    void a_field_without_end_is_refused_with_its_row() throws IOException {
        Path file = Files.writeString(
                folder.resolve("ledger.csv"),
                "Cost centre,Account,Period,Amount\nC100,4100,1,5.00\nC100," + "4".repeat(1_100_000) + ",1,5.00\n");

        Reading<LedgerExtract> reading = LedgerReader.read(file, OPTIONS);

        assertThat(reading.isRefused()).isTrue();
        assertThat(reading.findings())
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .startsWith("ledger.csv, row 3: ")
                .contains("over a million characters");
    }

    @Test
    void a_sheet_that_claims_to_be_full_and_merges_thousands_of_cells_is_read() throws IOException {
        String merged = IntStream.rangeClosed(10, 50_000)
                .mapToObj(row -> "<mergeCell ref=\"G%d:H%d\"/>".formatted(row, row))
                .collect(Collectors.joining());
        Path file = Workbooks.ofRows("")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns=\"" + MAIN + "\"><dimension ref=\"A1:XFD1048576\"/><sheetData>" + HEADINGS
                                + posting("Paper")
                                + "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"0\"/></row></sheetData>"
                                + "<mergeCells>" + merged + "</mergeCells></worksheet>")
                .write(folder.resolve("ledger.xlsx"));

        assertRead(file);
    }

    @Test
    void a_text_longer_than_a_cell_may_hold_is_read() throws IOException {
        assertRead(Workbooks.ofRows(HEADINGS + posting("long ".repeat(10_000))).write(folder.resolve("ledger.xlsx")));
    }

    @Test
    void comments_pictures_pivots_signatures_and_sharing_are_passed_over() throws IOException {
        Path file = Workbooks.ofRows(HEADINGS + posting("Paper"))
                .part("xl/comments1.xml", "<comments xmlns=\"" + MAIN + "\"><authors/><commentList/></comments>")
                .part("xl/threadedComments/threadedComment1.xml", "<ThreadedComments/>")
                .part("xl/media/image1.png", "no picture")
                .part("xl/drawings/drawing1.xml", "<wsDr/>")
                .part("xl/pivotTables/pivotTable1.xml", "<pivotTableDefinition xmlns=\"" + MAIN + "\"/>")
                .part("xl/slicers/slicer1.xml", "<slicers/>")
                .part("xl/revisions/revisionHeaders.xml", "<headers xmlns=\"" + MAIN + "\"/>")
                .part("_xmlsignatures/sig1.xml", "<Signature/>")
                .relate("rIdShared", "revisionHeaders", "revisions/revisionHeaders.xml")
                .write(folder.resolve("ledger.xlsx"));

        assertRead(file);
    }
}
