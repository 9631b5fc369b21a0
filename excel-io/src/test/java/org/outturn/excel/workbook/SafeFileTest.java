package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

        SafeFile.write(file, out -> out.write('n'), SafeFile.Existing.REPLACED);

        assertThat(neighbours())
                .containsExactlyInAnyOrder(
                        "report.xlsx", ".report.xlsx.tmp-" + living + ID, ".other.xlsx.tmp-4194305" + ID);
    }

    private List<String> neighbours() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
