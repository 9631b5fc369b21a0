package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.outturn.cli.Run.example;
import static org.outturn.cli.Run.outturn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalsTest {

    private static final Path WORKBOOK = example("monitoring.xlsx");
    private static final Path LEDGER = example("ledger.csv");

    @TempDir
    Path folder;

    @Test
    void a_missing_workbook_is_refused() {
        Run run = outturn("report", folder.resolve("none.xlsx"), "--ledger", LEDGER);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("none.xlsx: There is no such file.").endsWith("Nothing was written.\n");
    }

    @Test
    void every_missing_ledger_is_named() {
        Run run = outturn(
                "report",
                WORKBOOK,
                "--ledger",
                folder.resolve("a.csv"),
                "--ledger",
                folder.resolve("b.csv"),
                "-o",
                out());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("a.csv: ", "b.csv: ");
        assertThat(out()).doesNotExist();
    }

    @Test
    void a_text_file_is_no_workbook() {
        Run run = outturn("report", LEDGER, "--ledger", WORKBOOK);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("ledger.csv: this is a text file, not a monitoring workbook.");
    }

    @Test
    void a_new_workbook_is_written_and_refused_by_report_until_it_is_filled_in() {
        Path workbook = folder.resolve("monitoring.xlsx");
        Run made = outturn("new", workbook, "--organisation", "Anyshire", "--portfolio", "Roads", "--year", "2020-21");

        Run report = outturn("report", workbook, "--ledger", LEDGER);

        assertThat(made.exitCode()).isZero();
        assertThat(made.out()).contains("Written: " + workbook);
        assertThat(report.exitCode()).isEqualTo(2);
        assertThat(report.err().lines().toList())
                .anyMatch(line -> line.contains("sheet \"Items\""))
                .last()
                .isEqualTo("Nothing was written.");
        assertThat(report.out()).isEmpty();
    }

    @Test
    void new_leaves_an_existing_file_alone() throws IOException {
        Path workbook = Files.writeString(folder.resolve("monitoring.xlsx"), "mine");

        Run run = outturn("new", workbook);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(workbook).hasContent("mine");
    }

    @Test
    void output_over_an_input_is_refused_through_links_too() throws IOException {
        Path ledger = Files.copy(LEDGER, folder.resolve("ledger.csv"));
        Path link = Files.createSymbolicLink(folder.resolve("out.xlsx"), ledger);

        for (Path output : List.of(ledger, link, folder.resolve("../" + folder.getFileName() + "/ledger.csv"))) {
            Run run = outturn("report", WORKBOOK, "--ledger", ledger, "-o", output);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err().lines()).singleElement().asString().contains("is an input", "leave -o out");
        }
        assertThat(ledger).hasSameBinaryContentAs(LEDGER);
    }

    @Test
    void json_over_an_input_or_over_the_workbook_written_is_refused() {
        Run overInput = outturn("report", WORKBOOK, "--ledger", LEDGER, "--json", WORKBOOK);
        Run overOutput = outturn("report", WORKBOOK, "--ledger", LEDGER, "-o", out(), "--json", out());

        assertThat(overInput.exitCode()).isEqualTo(2);
        assertThat(overOutput.exitCode()).isEqualTo(2);
        assertThat(overOutput.err()).contains("-o and --json name the same file");
    }

    @Test
    void a_ledger_given_twice_is_refused() throws IOException {
        Path copy = Files.copy(LEDGER, folder.resolve("april.csv"));

        Run run = outturn("report", WORKBOOK, "--ledger", LEDGER, copy, "--dry-run");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("april.csv: this is the same file as ledger.csv, byte for byte.");
    }

    @Test
    void extracts_that_overlap_are_refused_with_the_periods_they_share() throws IOException {
        String headings = "Cost centre,Subjective,Period,Amount\n";
        String may = "YP1001,4100,2,10.00\nYP1001,4100,2,-3.00\nYP1002,4200,2,5.00\n";
        Path first = Files.writeString(folder.resolve("april-may.csv"), headings + "YP1001,4100,1,1.00\n" + may);
        Path second = Files.writeString(folder.resolve("may-june.csv"), headings + may + "YP1001,4100,3,1.00\n");

        Run run = outturn("report", WORKBOOK, "--ledger", first, second, "--dry-run");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("may-june.csv: The postings of period 2 (3 rows, £12.00) are in april-may.csv too,"
                        + " coding by coding. Give each period once");
    }

    /** Neither file holds all that the other does of a period, so no period is the same coding by coding. */
    @Test
    void extracts_that_overlap_are_refused_with_the_documents_they_share() throws IOException {
        List<String> ledger = Files.readAllLines(LEDGER);
        Path first = Files.write(folder.resolve("april-may.csv"), part(ledger, "AP100100", "AP100400", ""));
        Path second = Files.write(folder.resolve("may-june.csv"), part(ledger, "AP100390", "AP100700", "AP100395"));
        Path again = Files.write(folder.resolve("again.csv"), part(ledger, "AP100200", "AP100300", ""));
        Path apart = Files.write(folder.resolve("apart.csv"), part(ledger, "AP100401", "AP100700", ""));

        Run overlap = outturn("report", WORKBOOK, "--ledger", first, second, "--dry-run");
        Run copy = outturn("report", WORKBOOK, "--ledger", first, again, "--dry-run");
        Run none = outturn("report", WORKBOOK, "--ledger", first, apart, "--dry-run");

        assertThat(overlap.exitCode()).isEqualTo(2);
        assertThat(overlap.err())
                .contains("may-june.csv: Postings of documents AP100390 to AP100400 are in april-may.csv too,"
                        + " with the same codings and amounts: period 1 (10 rows, £")
                .contains("). 1 more of the same documents and codings have other amounts: one file may correct the"
                        + " other. Give each posting once");
        assertThat(copy.exitCode()).isEqualTo(2);
        assertThat(copy.err())
                .contains("again.csv: Every posting of this file is in april-may.csv too, so it is the same export"
                        + " again: documents AP100200 to AP100300, period 1 (101 rows, £");
        assertThat(none.err()).doesNotContain("april-may.csv too");
    }

    /** @param corrected the document whose amount is another; blank for none */
    private static List<String> part(List<String> ledger, String from, String to, String corrected) {
        return ledger.stream()
                .filter(row -> row.startsWith("Cost centre")
                        || (documentOf(row).compareTo(from) >= 0
                                && documentOf(row).compareTo(to) <= 0))
                .map(row -> documentOf(row).equals(corrected) ? row.replaceFirst("[^,]*$", "1.01") : row)
                .toList();
    }

    private static String documentOf(String row) {
        return row.split(",", -1)[4];
    }

    @Test
    void output_that_cannot_be_written_gives_exit_code_4() {
        Run noFolder = outturn("report", WORKBOOK, "--ledger", LEDGER, "-o", folder.resolve("none/out.xlsx"));
        Run aFolder = outturn("report", WORKBOOK, "--ledger", LEDGER, "-o", folder);
        Run noJsonFolder =
                outturn("report", WORKBOOK, "--ledger", LEDGER, "-o", out(), "--json", folder.resolve("none/a.json"));
        Run newWorkbook = outturn("new", folder.resolve("none/new.xlsx"));

        assertThat(Stream.of(noFolder, aFolder, noJsonFolder, newWorkbook)).allSatisfy(run -> {
            assertThat(run.exitCode()).isEqualTo(4);
            assertThat(run.err().lines()).singleElement().asString().contains("cannot be written");
        });
        assertThat(folder).isEmptyDirectory();
    }

    /** Root may write where nobody else may, but not into the folders that a system makes up as it goes. */
    private Path readOnlyFolder() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        if (closed.toFile().setWritable(false) && !Files.isWritable(closed)) {
            return closed;
        }
        Path ofSystem = Path.of("/sys/kernel");
        assumeTrue(Files.isDirectory(ofSystem), "this user may write everywhere, and there is no " + ofSystem);
        return ofSystem;
    }

    @Test
    void a_folder_that_nothing_can_be_written_to_gives_exit_code_4() throws IOException {
        Path closed = readOnlyFolder();
        Path file = Files.writeString(folder.resolve("a-file"), "mine");

        Run report = outturn("report", WORKBOOK, "--ledger", LEDGER, "-o", closed.resolve("out.xlsx"));
        Run json =
                outturn("report", WORKBOOK, "--ledger", LEDGER, "-o", out(), "--json", closed.resolve("figures.json"));
        Run made = outturn("new", closed.resolve("new.xlsx"));
        Run inFile = outturn("report", WORKBOOK, "--ledger", LEDGER, "-o", file.resolve("out.xlsx"));

        assertThat(Stream.of(report, json, made)).allSatisfy(run -> {
            assertThat(run.exitCode()).isEqualTo(4);
            assertThat(run.err().lines())
                    .singleElement()
                    .asString()
                    .startsWith(closed.toString())
                    .contains("cannot be written: you may not write there. Ask for access");
        });
        assertThat(inFile.exitCode()).isEqualTo(4);
        assertThat(inFile.err()).contains("there is no folder " + file);
        assertThat(file).hasContent("mine");
        assertThat(out()).doesNotExist();
    }

    @Test
    void inspect_refuses_what_it_cannot_read_and_describes_the_rest() {
        Run run = outturn("inspect", folder.resolve("none.csv"), LEDGER, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("none.csv: There is no such file.");
        assertThat(run.out()).contains("\"name\": \"ledger.csv\"");
    }

    private Path out() {
        return folder.resolve("out.xlsx");
    }
}
