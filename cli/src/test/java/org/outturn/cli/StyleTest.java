package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.cli.Run.example;
import static org.outturn.cli.Run.outturn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StyleTest {

    private static final Path WORKBOOK = example("monitoring.xlsx");
    private static final Path LEDGER = example("ledger.csv");

    @TempDir
    private Path folder;

    @Test
    void a_publication_is_written_beside_the_workbook_and_may_replace_an_earlier_one() {
        Path published = folder.resolve("published.xlsx");

        Run first = report("--style", "publication", "-o", published);
        Run second = report("--style", "publication", "-o", published);

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(published).exists();
    }

    @Test
    void a_publication_without_a_place_of_its_own_is_refused() throws IOException {
        Path team = Files.copy(WORKBOOK, folder.resolve("team.xlsx"));

        Run nowhere = report("--style", "publication");
        Run overTeams = report("--style", "publication", "-o", team);
        Run overOwn = report("--style", "publication", "-o", WORKBOOK);

        assertThat(nowhere.exitCode()).isEqualTo(2);
        assertThat(nowhere.err().lines()).singleElement().asString().contains("needs -o", "Nothing was written.");
        assertThat(overTeams.exitCode()).isEqualTo(2);
        assertThat(overTeams.err().lines()).singleElement().asString().contains("team.xlsx", "Name another file.");
        assertThat(overOwn.exitCode()).isEqualTo(2);
        assertThat(team).hasSameBinaryContentAs(WORKBOOK);
    }

    @Test
    void ledger_rows_are_never_published() {
        Run run = report("--style", "publication", "-o", folder.resolve("p.xlsx"), "--transactions", "all");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("--transactions");
    }

    private static Run report(Object... more) {
        Object[] arguments = new Object[more.length + 4];
        arguments[0] = "report";
        arguments[1] = WORKBOOK;
        arguments[2] = "--ledger";
        arguments[3] = LEDGER;
        System.arraycopy(more, 0, arguments, 4, more.length);
        return outturn(arguments);
    }
}
