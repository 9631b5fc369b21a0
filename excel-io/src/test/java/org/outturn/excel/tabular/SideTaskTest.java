package org.outturn.excel.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SideTaskTest {

    private static SideTask<String> throwing(Throwable fault) {
        return SideTask.start("test", () -> {
            if (fault instanceof Error error) {
                throw error;
            }
            throw (Exception) fault;
        });
    }

    @Test
    void what_comes_of_the_work_is_waited_for() throws IOException {
        SideTask<String> task =
                SideTask.start("test", () -> Thread.currentThread().getName());

        String result = task.get(IOException.class);

        assertThat(result).isEqualTo("test");
    }

    @Test
    void a_fault_that_is_expected_is_thrown_as_it_is() {
        DamagedPartException fault = new DamagedPartException("it is torn");

        SideTask<String> task = throwing(fault);

        assertThatThrownBy(() -> task.get(DamagedPartException.class)).isSameAs(fault);
    }

    @Test
    void want_of_memory_stays_want_of_memory() {
        OutOfMemoryError fault = new OutOfMemoryError("of a test");

        SideTask<String> task = throwing(fault);

        assertThatThrownBy(() -> task.get(IOException.class)).isSameAs(fault);
    }

    @Test
    void a_defect_stays_a_defect() {
        IllegalStateException fault = new IllegalStateException("of a test");

        SideTask<String> task = throwing(fault);

        assertThatThrownBy(() -> task.get(IOException.class)).isSameAs(fault);
    }

    @Test
    void any_other_fault_is_one_of_reading() {
        SideTask<String> read = throwing(new IOException("of a disk"));
        SideTask<String> other = throwing(new InterruptedException("of a test"));

        assertThatThrownBy(() -> read.get(UnreadableFileException.class)).hasMessage("of a disk");
        assertThatThrownBy(() -> other.get(UnreadableFileException.class))
                .isInstanceOf(IOException.class)
                .hasRootCauseMessage("of a test");
    }
}
