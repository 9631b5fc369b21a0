package org.outturn.excel.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFileTest {

    private static final String ID = "-123e4567-e89b-12d3-a456-426614174000";

    @TempDir
    private Path folder;

    @Test
    void a_fault_while_writing_leaves_the_old_file_whole_and_nothing_else() throws IOException {
        Path file = Files.writeString(folder.resolve("report.xlsx"), "old");

        assertThatThrownBy(() -> SafeFile.write(
                        file,
                        out -> {
                            out.write('n');
                            throw new IOException("disk full");
                        },
                        SafeFile.ReadBack.NONE,
                        SafeFile.Existing.REPLACED))
                .hasMessage("disk full");

        assertThat(file).hasContent("old");
        assertThat(neighbours()).containsExactly("report.xlsx");
    }

    @Test
    void what_a_killed_run_left_behind_is_cleared_away_and_a_living_ones_is_not() throws IOException {
        Path file = folder.resolve("report.xlsx");
        long living = ProcessHandle.current().pid();
        Files.writeString(folder.resolve(".report.xlsx.tmp-4194305" + ID), "half");
        Files.writeString(folder.resolve(".report.xlsx.tmp-" + living + ID), "being written");
        Files.writeString(folder.resolve(".other.xlsx.tmp-4194305" + ID), "half of another");

        SafeFile.write(file, out -> out.write('n'), SafeFile.ReadBack.NONE, SafeFile.Existing.REPLACED);

        assertThat(neighbours())
                .containsExactlyInAnyOrder(
                        "report.xlsx", ".report.xlsx.tmp-" + living + ID, ".other.xlsx.tmp-4194305" + ID);
    }

    @Test
    void what_does_not_read_back_never_takes_the_old_files_place() throws IOException {
        Path file = Files.writeString(folder.resolve("report.xlsx"), "old");

        assertThatThrownBy(() -> SafeFile.write(
                        file,
                        out -> out.write('n'),
                        written -> {
                            throw new IOException("read back as " + Files.readString(written));
                        },
                        SafeFile.Existing.REPLACED))
                .hasMessage("read back as n");

        assertThat(file).hasContent("old");
        assertThat(neighbours()).containsExactly("report.xlsx");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void killed_at_any_moment_the_old_file_or_the_new_one_is_whole(long seed) throws Exception {
        Path file = folder.resolve("report.xlsx");
        Files.write(file, KeepsSaving.content(0));
        Process saving = ChildProcess.start(KeepsSaving.class, file);
        ChildProcess.awaitReady(saving);

        Thread.sleep(new Random(seed).nextInt(200));
        saving.destroyForcibly().waitFor();

        byte[] found = Files.readAllBytes(file);
        assertThat(found).isIn(KeepsSaving.content(0), KeepsSaving.content(1));
        SafeFile.write(file, out -> out.write('n'), SafeFile.ReadBack.NONE, SafeFile.Existing.REPLACED);
        assertThat(neighbours()).containsExactly("report.xlsx");
    }

    private List<String> neighbours() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
