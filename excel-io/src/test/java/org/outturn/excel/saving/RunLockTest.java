package org.outturn.excel.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

    @TempDir
    private Path folder;

    @Test
    void a_workbook_is_given_to_one_run_at_a_time_and_no_file_stays_behind() throws IOException {
        Path workbook = folder.resolve("outturn.xlsx");

        try (RunLock lock = RunLock.take(workbook)) {
            assertThatThrownBy(() -> RunLock.take(workbook)).isInstanceOf(BusyException.class);
            assertThat(lock).isNotNull();
        }

        RunLock.take(workbook).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_workbook_is_one_whatever_name_it_is_given_by() throws IOException {
        Path workbook = Files.writeString(folder.resolve("outturn.xlsx"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), workbook);
        Path roundabout = folder.resolve("../" + folder.getFileName() + "/outturn.xlsx");

        try (RunLock lock = RunLock.take(workbook)) {
            assertThatThrownBy(() -> RunLock.take(link)).isInstanceOf(BusyException.class);
            assertThatThrownBy(() -> RunLock.take(roundabout)).isInstanceOf(BusyException.class);
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void another_workbook_of_the_same_folder_is_free() throws IOException {
        try (RunLock one = RunLock.take(folder.resolve("one.xlsx"));
                RunLock other = RunLock.take(folder.resolve("other.xlsx"))) {
            assertThat(one).isNotEqualTo(other);
        }
    }

    @Test
    void a_run_of_another_process_is_named_and_blocks_nobody_when_it_has_been_killed() throws Exception {
        Path workbook = folder.resolve("outturn.xlsx");
        Process holder = ChildProcess.start(HoldsLock.class, workbook);
        ChildProcess.awaitReady(holder);

        assertThatThrownBy(() -> RunLock.take(workbook))
                .isInstanceOf(BusyException.class)
                .hasMessage("process %d of %s", holder.pid(), System.getProperty("user.name"));
        holder.destroyForcibly().waitFor();

        assertThat(folder.resolve(".outturn.xlsx.lock")).exists();
        RunLock.take(workbook).close();
        assertThat(folder).isEmptyDirectory();
    }
}
