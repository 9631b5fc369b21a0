package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.cli.Run.outturn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that arrives at month end, through the command as people run it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InspectFixturesTest {

    private static final Path FOLDER = Path.of(System.getProperty("outturn.root"), "test-workbooks", "ledgers");

    private static final Set<String> BESIDE_THEM = Set.of("expected", "layout", "md");

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !BESIDE_THEM.contains(ending(file)))
                    .sorted()
                    .toList();
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void each_is_described_or_refused_with_a_reason(Path fixture) {
        Run described = outturn("inspect", fixture);

        assertThat(described.exitCode()).as(described.err()).isIn(ExitCode.DONE, ExitCode.REFUSED);
        assertThat(described.out() + described.err())
                .contains(fixture.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void each_comes_to_the_same_end_as_json(Path fixture) {
        Run inWords = outturn("inspect", fixture);

        Run asJson = outturn("inspect", fixture, "--format", "json");

        assertThat(asJson.exitCode()).as(asJson.err()).isEqualTo(inWords.exitCode());
    }

    @Test
    void a_year_before_any_budget_is_named_all_the_same() {
        Run described = outturn("inspect", FOLDER.resolve("dates-around-29-february-1900.xlsx"));

        assertThat(described.out()).contains("1899-00");
    }
}
