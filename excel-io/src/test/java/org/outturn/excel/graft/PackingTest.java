package org.outturn.excel.graft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PackingTest {

    /** What the list of its parts begins with, at the end of a zip. */
    private static final String ZIP_DIRECTORY = "PK\u0001\u0002";

    /** More than can wait at a time. */
    private static final int BLOCKS = 500;

    @Test
    void parts_of_many_blocks_are_packed_in_the_order_they_are_handed_over() throws IOException {
        Map<String, byte[]> parts = parts(5);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PackageWriter.write(inBlocks(parts), Set.of(), out);

        Map<String, byte[]> packed = Grafting.parts(out.toByteArray());
        assertThat(packed.keySet()).containsExactlyElementsOf(parts.keySet());
        parts.forEach((name, content) -> assertThat(packed.get(name)).isEqualTo(content));
    }

    @Test
    void a_full_disk_ends_the_making_of_rows() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("disk full");
            }
        };
        PartContent endless = out -> {
            while (true) {
                out.write(new byte[1 << 10]);
            }
        };

        assertThatThrownBy(() -> PackageWriter.write(Map.of("sheet.xml", endless), Set.of(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void a_fault_in_the_making_of_rows_is_told_as_it_is_and_nothing_is_finished() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PartContent faulty = part -> {
            part.write(new byte[1 << 10]);
            throw new IllegalArgumentException("row out of place");
        };

        assertThatThrownBy(() -> PackageWriter.write(Map.of("sheet.xml", faulty), Set.of(), out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row out of place");
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).doesNotContain(ZIP_DIRECTORY);
    }

    @Test
    void who_is_interrupted_waits_no_longer_for_a_slow_disk() {
        CountDownLatch never = new CountDownLatch(1);
        OutputStream slow = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        };
        Map<String, PartContent> parts = inBlocks(parts(1));

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> PackageWriter.write(parts, Set.of(), slow)).hasMessage("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    private static Map<String, byte[]> parts(int count) {
        Random random = new Random(20_210_430);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int part = 0; part < count; part++) {
            byte[] content = new byte[BLOCKS * 100];
            random.nextBytes(content);
            parts.put("part" + part + ".xml", content);
        }
        return parts;
    }

    private static Map<String, PartContent> inBlocks(Map<String, byte[]> parts) {
        Map<String, PartContent> contents = new LinkedHashMap<>();
        parts.forEach((name, content) -> contents.put(name, out -> {
            int block = content.length / BLOCKS;
            for (int from = 0; from < content.length; from += block) {
                out.write(content, from, block);
            }
        }));
        return contents;
    }
}
