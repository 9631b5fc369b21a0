package org.outturn.excel.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextPartsTest {

    @TempDir
    private Path folder;

    private String textOf(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        while (text.length() < 20_000) {
            text.append("x".repeat(random.nextInt(120))).append('\n');
        }
        return text.toString();
    }

    private List<TextParts.Part> partsOf(String text, long smallest) throws IOException {
        Path path = Files.writeString(folder.resolve("ledger.csv"), text, StandardCharsets.US_ASCII);
        List<TextParts.Part> parts = new ArrayList<>();
        try (FileChannel file = FileChannel.open(path)) {
            TextParts left = new TextParts(file, 0, file.size(), smallest);
            for (Optional<TextParts.Part> next = left.next(); next.isPresent(); next = left.next()) {
                parts.add(next.get());
            }
        }
        return parts;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_parts_are_all_lines_of_the_file_in_their_order(long seed) throws IOException {
        String text = textOf(seed);

        List<TextParts.Part> parts = partsOf(text, 100);

        StringBuilder together = new StringBuilder();
        for (TextParts.Part part : parts) {
            assertThat(part.number()).isEqualTo(parts.indexOf(part));
            assertThat(part.from()).isEqualTo(together.length());
            assertThat(text.charAt((int) part.to() - 1)).isEqualTo('\n');
            together.append(text, (int) part.from(), (int) part.to());
        }
        assertThat(together).hasToString(text);
    }

    @Test
    void each_part_is_smaller_than_the_one_before_until_they_are_as_small_as_may_be() throws IOException {
        String text = "postings!\n".repeat(1_000);

        List<Long> sizes =
                partsOf(text, 500).stream().map(part -> part.to() - part.from()).toList();

        assertThat(sizes).containsExactly(4_010L, 2_400L, 1_440L, 870L, 520L, 510L, 250L);
    }

    @Test
    void a_file_of_one_long_line_is_one_part_and_so_is_an_empty_one() throws IOException {
        assertThat(partsOf("x".repeat(10_000), 0)).containsExactly(new TextParts.Part(0, 0, 10_000));
        assertThat(partsOf("", 0)).containsExactly(new TextParts.Part(0, 0, 0));
    }

    @Test
    void nothing_is_handed_out_any_more_once_one_part_has_made_the_others_useless() throws IOException {
        Path path = Files.writeString(folder.resolve("ledger.csv"), textOf(6), StandardCharsets.US_ASCII);
        try (FileChannel file = FileChannel.open(path)) {
            TextParts left = new TextParts(file, 0, file.size(), 0);
            left.next();

            left.stop();

            assertThat(left.next()).isEmpty();
        }
    }
}
