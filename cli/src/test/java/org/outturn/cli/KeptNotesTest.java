package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.outturn.cli.Run.example;
import static org.outturn.cli.Run.outturn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.excel.notes.KeptNote;
import org.outturn.excel.notes.KeptNotes;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptNotesTest {

    private static final String ITEMS = "Budget items";

    @TempDir
    private static Path shared;

    private static Path reported;

    @TempDir
    private Path folder;

    private Path workbook;

    @BeforeAll
    static void report_once() {
        reported = shared.resolve("reported.xlsx");
        outturn(
                "report",
                example("monitoring.xlsx"),
                "--ledger",
                example("ledger.csv"),
                "--period",
                6,
                "-q",
                "-o",
                reported);
    }

    @BeforeEach
    void copy() throws IOException {
        workbook = Files.copy(reported, folder.resolve("monitoring.xlsx"));
    }

    private Run again() {
        return outturn("report", workbook, "--ledger", example("ledger.csv"), "--period", 6, "-q");
    }

    @Test
    void what_was_typed_beside_and_over_a_report_is_kept_and_named() throws IOException {
        Typing.into(workbook)
                .over(ITEMS, "E7", 5.5)
                .over(ITEMS, "A1", "Our items")
                .row(ITEMS, "Ask the schools team about transport")
                .besideLastRow("Key variances", "Z", "chase this");

        Run run = again();

        assertThat(KeptNotes.in(workbook, "").kept())
                .extracting(KeptNote::report, KeptNote::sheet, KeptNote::text)
                .containsExactlyInAnyOrder(
                        tuple("period 6", ITEMS, "5.5"),
                        tuple("period 6", ITEMS, "Our items"),
                        tuple("period 6", ITEMS, "Ask the schools team about transport"),
                        tuple("period 6", "Key variances", "chase this"));
        assertThat(run.err())
                .contains(
                        "sheet \"Budget items\", E7: \"5.5\" was typed on the report, and is kept on sheet \"Kept notes\".");
    }

    @Test
    void a_note_says_which_row_it_stood_beside() throws IOException {
        Typing.into(workbook).over(ITEMS, "E7", 5.5);

        KeptNote note = KeptNotes.in(workbook, "period 6").found().get(0);

        assertThat(note.cell()).isEqualTo("E7");
        assertThat(note.beside()).isEqualTo("Support for Children with Disabilities");
    }

    @Test
    void a_report_that_nobody_typed_on_leaves_nothing_to_keep() throws IOException {
        Run run = again();

        assertThat(run.err()).doesNotContain("Kept notes");
        assertThat(KeptNotes.in(workbook, "").all()).isEmpty();
        assertThat(workbook).hasSameBinaryContentAs(reported);
    }

    @Test
    void notes_stay_from_run_to_run_and_do_not_pile_up() throws IOException {
        Typing.into(workbook).over(ITEMS, "E7", 5.5);
        again();
        byte[] once = Files.readAllBytes(workbook);

        Run run = again();

        assertThat(Files.readAllBytes(workbook)).isEqualTo(once);
        assertThat(run.err()).doesNotContain("Kept notes");
        assertThat(KeptNotes.in(workbook, "").kept()).hasSize(1);
    }

    @Test
    void a_new_input_changes_no_report_sheet_by_hand() throws IOException {
        Typing.into(workbook).row("Commentary", "Redundancy", 6, "Two posts fewer.");

        assertThat(KeptNotes.in(workbook, "").found()).isEmpty();
    }
}
