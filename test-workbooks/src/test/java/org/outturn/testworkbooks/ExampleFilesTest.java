package org.outturn.testworkbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleFilesTest {

    private static Map<String, byte[]> generated;

    @BeforeAll
    static void generate_again() throws IOException {
        generated = DerbyshireExample.from(CommittedExample.FOLDER).files();
    }

    private static byte[] committed(String file) throws IOException {
        return Files.readAllBytes(CommittedExample.FOLDER.resolve(file));
    }

    @Test
    void the_ledger_text_comes_out_byte_for_byte() throws IOException {
        byte[] again = generated.get(DerbyshireExample.LEDGER_TEXT);

        assertThat(Arrays.equals(again, committed(DerbyshireExample.LEDGER_TEXT)))
                .isTrue();
    }

    /** Part by part: how tightly a zip is packed depends on the machine's compression library. */
    @ParameterizedTest
    @ValueSource(strings = {DerbyshireExample.MONITORING, DerbyshireExample.LEDGER_WORKBOOK})
    void a_workbook_comes_out_with_the_same_parts_byte_for_byte(String file) throws IOException {
        Map<String, ByteBuffer> again = Parts.of(generated.get(file));

        Map<String, ByteBuffer> committed = Parts.of(committed(file));
        assertThat(again.keySet()).containsExactlyElementsOf(committed.keySet());
        assertThat(again.keySet())
                .filteredOn(part -> !again.get(part).equals(committed.get(part)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {DerbyshireExample.MONITORING, DerbyshireExample.LEDGER_WORKBOOK})
    void every_part_of_a_workbook_carries_the_same_time(String file) throws IOException {
        Set<LocalDateTime> times = new HashSet<>();

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(generated.get(file)))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                times.add(part.getTimeLocal());
            }
        }

        assertThat(times).containsExactly(DerbyshireExample.MADE.atStartOfDay());
    }
}
