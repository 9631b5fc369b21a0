package org.outturn.excel.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.excel.fast.UnusualContentException;

/** The texts that the scanner finds are those that the parser finds, or it finds none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedStringsTest {

    private static final String PART = "xl/sharedStrings.xml";

    private static final List<String> PIECES = List.of(
            "Agency staff",
            " ",
            "&amp;",
            "&lt;b&gt;",
            "&amp;lt;",
            "_x000D_",
            "_x",
            "_",
            "£",
            "€",
            "\n",
            "\t",
            "'",
            "\"");

    @TempDir
    private Path folder;

    private ZipParts parts(Workbooks workbook) throws Exception {
        return ZipParts.open(workbook.write(folder.resolve("texts.xlsx")));
    }

    private static Workbooks items(String items) {
        return Workbooks.ofRows("").sharedStrings(items);
    }

    private static List<String> texts(SharedStrings strings) {
        return IntStream.range(0, strings.count()).mapToObj(strings::at).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void random_texts_are_the_same_by_the_scanner_and_the_parser(long seed) throws Exception {
        Random random = new Random(seed);
        StringBuilder items = new StringBuilder();
        for (int item = 0; item < 20_000; item++) {
            items.append(item(random)).append(random.nextInt(3) == 0 ? "\n  " : "");
        }

        try (ZipParts parts = parts(items(items.toString()))) {
            SharedStrings scanned = SharedStrings.scanned(parts, PART);

            assertThat(texts(scanned))
                    .hasSize(20_000)
                    .isEqualTo(texts(SharedStrings.parsed(parts, PART)))
                    .isEqualTo(texts(SharedStrings.of(parts, PART)));
        }
    }

    private static String item(Random random) {
        if (random.nextInt(20) == 0) {
            return "<si><t/></si>";
        }
        StringBuilder text = new StringBuilder();
        for (int piece = random.nextInt(6); piece >= 0; piece--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return "<si><t%s>%s</t></si>".formatted(random.nextBoolean() ? " xml:space=\"preserve\"" : "", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<si><r><t>Agency </t></r><r><t>staff</t></r></si>",
                "<si><t>Agency</t><rPh sb=\"0\" eb=\"1\"><t>a</t></rPh></si>",
                "<si/>",
                "<si><t>a&#163;b</t></si>",
                "<si><t>a\rb</t></si>",
                "<si><t>\uD83D\uDE00</t></si>",
                "<si><t><![CDATA[a]]></t></si>",
                "<si><!-- a --><t>a</t></si>",
                "<si><t>a</t></si><extLst><si><t>b</t></si></extLst>"
            })
    void texts_in_another_form_are_left_to_the_parser(String items) throws Exception {
        String many = "<si><t>a</t></si>".repeat(5_000);

        try (ZipParts parts = parts(items(many + items))) {
            assertThatExceptionOfType(UnusualContentException.class)
                    .isThrownBy(() -> SharedStrings.scanned(parts, PART));
            assertThat(texts(SharedStrings.of(parts, PART))).isEqualTo(texts(SharedStrings.parsed(parts, PART)));
        }
    }

    @Test
    void a_damaged_part_is_refused_in_the_words_of_the_parser() throws Exception {
        String many = "<si><t>a</t></si>".repeat(5_000);

        try (ZipParts parts = parts(items(many + "<si><t>b</t>"))) {
            Throwable parsed = failure(parts, SharedStrings::parsed);

            assertThat(parsed).isNotNull();
            assertThat(failure(parts, SharedStrings::of)).hasSameClassAs(parsed).hasMessage(parsed.getMessage());
        }
    }

    private interface Reader {
        SharedStrings read(ZipParts parts, String part) throws Exception;
    }

    private static Throwable failure(ZipParts parts, Reader reader) {
        return catchThrowable(() -> reader.read(parts, PART));
    }
}
