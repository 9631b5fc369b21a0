package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FailuresTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Messages messages = new Messages(stream(), stream());

    @Test
    void a_defect_is_one_line_that_can_be_reported() {
        int exitCode = new Failures(messages).defect(new IllegalStateException("broken\npromise"));

        assertThat(exitCode).isEqualTo(70);
        assertThat(said().lines())
                .singleElement()
                .asString()
                .startsWith("outturn: a defect in Outturn: ")
                .contains("broken promise", "at org.outturn.cli.FailuresTest")
                .endsWith("please report it with this line");
    }

    @Test
    void a_defect_shows_its_trace_where_details_are_wanted() {
        messages.verbose(true);

        new Failures(messages).defect(new IllegalStateException("broken"));

        assertThat(said()).contains("\tat org.outturn.cli.FailuresTest");
    }

    @Test
    void too_little_memory_names_the_setting() {
        int exitCode = new Failures(messages).outOfMemory(new OutOfMemoryError("heap"));

        assertThat(exitCode).isEqualTo(2);
        assertThat(said()).contains("needs more memory: ", "set OUTTURN_JAVA_OPTS=-Xmx2g", "Nothing was written.");
    }

    @Test
    void too_little_memory_says_how_far_the_ledgers_had_been_read() {
        Progress april = new Progress(Path.of("in", "april.csv"), false, messages.rowsSoFar());
        Progress may = new Progress(Path.of("in", "may.csv"), false, messages.rowsSoFar());
        april.rowsRead(12_345);
        april.done();
        may.rowsRead(10_000);
        may.rowsRead(20_000);

        new Failures(messages).outOfMemory(new OutOfMemoryError("heap"));

        assertThat(said())
                .contains(" do not suffice (read so far: april.csv: 12,345 rows, may.csv: 20,000 rows); set ");
    }

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private PrintStream stream() {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
