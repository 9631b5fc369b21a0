package org.outturn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthEndTest {

    private static final Path EXAMPLE =
            Path.of(System.getProperty("outturn.root"), "test-workbooks", "derbyshire-2020-21");

    @Test
    void the_program_of_the_readme_writes_the_report(@TempDir Path folder) throws IOException {
        Path output = folder.resolve("outturn.xlsx");

        List<String> headlines =
                MonthEnd.report(EXAMPLE.resolve("monitoring.xlsx"), EXAMPLE.resolve("ledger.csv"), output);

        assertThat(output).isNotEmptyFile();
        assertThat(headlines)
                .contains("The net controllable budget for the Young People portfolio is £129.322m.")
                .contains("The revenue outturn for 2020-21 is £132.914m, an overspend of £3.592m (2.8%).");
    }
}
