package org.outturn.excel.graft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageReaderTest {

    @Test
    void parts_come_out_as_they_went_in() throws IOException {
        byte[] workbook = UserWorkbook.plain();

        Map<String, byte[]> read = new PackageReader(PackageReader.MOST_BYTES).read(workbook);

        assertThat(read).containsExactlyInAnyOrderEntriesOf(Grafting.parts(workbook));
    }

    @Test
    void a_workbook_that_tells_its_sizes_afterwards_in_eight_bytes_can_be_read() throws IOException {
        byte[] workbook = streamedWorkbook();

        assertThat(WorkbookPackage.read(workbook).has("xl/worksheets/sheet1.xml"))
                .isTrue();
    }

    @Test
    void parts_that_are_not_compressed_can_be_read() throws IOException {
        byte[] content = {1, 2, 3};

        Map<String, byte[]> read = new PackageReader(1_000).read(stored("a/b.bin", content));

        assertThat(read).containsOnlyKeys("a/b.bin");
        assertThat(read.get("a/b.bin")).isEqualTo(content);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void a_damaged_file_is_refused_in_a_sentence_or_read(long seed) {
        byte[] workbook = UserWorkbook.plain();
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            byte[] damaged = workbook.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            try {
                WorkbookPackage.read(damaged);
            } catch (GraftException e) {
                assertThat(e.getMessage()).endsWith(".");
            }
        }
    }

    @Test
    void a_part_with_a_wrong_checksum_is_refused() throws IOException {
        byte[] zip = stored("a/b.bin", new byte[] {1, 2, 3});
        zip[30 + "a/b.bin".length()] = 9;

        assertThatThrownBy(() -> new PackageReader(1_000).read(zip))
                .isInstanceOf(GraftException.class)
                .hasMessageContaining("checksum of a/b.bin is wrong");
    }

    private static byte[] streamedWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            book.createSheet("Settings").createRow(0).createCell(0).setCellValue(1);
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] stored(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return out.toByteArray();
    }
}
