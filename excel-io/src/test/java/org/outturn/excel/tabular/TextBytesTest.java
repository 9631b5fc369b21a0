package org.outturn.excel.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextBytesTest {

    private static final byte[][] PIECES = {
        {'p', 'l', 'a', 'i', 'n', ' ', 't', 'e', 'x', 't', ','},
        {'\n'},
        {'\n'},
        {0},
        {(byte) 0xC2, (byte) 0xA3},
        {(byte) 0xA3, '5'},
        {(byte) 0x9C, '7'},
        {(byte) 0x9C},
        {(byte) 0xE2, (byte) 0x82, (byte) 0xAC},
        {(byte) 0xE2, (byte) 0x82},
        {(byte) 0xF0, (byte) 0x9F}
    };

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    private static byte[] random(long seed) throws IOException {
        Random random = new Random(seed);
        int variety = 1 + random.nextInt(PIECES.length);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int piece = 0; piece < 40; piece++) {
            bytes.write(PIECES[random.nextInt(variety)]);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void two_halves_say_of_a_text_what_the_whole_says(long seed) throws IOException {
        Path file = Files.write(folder.resolve("text.csv"), random(seed));

        TextBytes halves = TextBytes.of(file, 0);

        assertThat(halves).isEqualTo(TextBytes.of(file, Long.MAX_VALUE));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_first_NUL_is_where_it_stands(long seed) throws IOException {
        byte[] bytes = random(seed);
        Path file = Files.write(folder.resolve("text.csv"), bytes);

        TextBytes found = TextBytes.of(file);

        assertThat(found.firstNul()).isEqualTo(new String(bytes, StandardCharsets.ISO_8859_1).indexOf(0));
    }
}
