package org.outturn.excel.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {

    private static final double LEAST_FOR_TEXT = 4.5;

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("red", Theme.RED.ink(), Theme.RED.fill()),
                Arguments.of("amber", Theme.AMBER.ink(), Theme.AMBER.fill()),
                Arguments.of("green", Theme.GREEN.ink(), Theme.GREEN.fill()),
                Arguments.of("heading", Theme.HEADING_INK, Theme.HEADING_FILL),
                Arguments.of("total", Theme.INK, Theme.TOTAL_FILL),
                Arguments.of("input", Theme.INK, Theme.INPUT_FILL),
                Arguments.of("preamble", Theme.QUIET_INK, "FFFFFF"),
                Arguments.of("title", Theme.TITLE_INK, "FFFFFF"),
                Arguments.of("link", Theme.LINK_INK, "FFFFFF"),
                Arguments.of("notice", Theme.ALERT_INK, "FFFFFF"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void text_can_be_read_on_its_fill(String what, String ink, String fill) {
        assertThat(contrast(ink, fill)).as(what).isGreaterThanOrEqualTo(LEAST_FOR_TEXT);
    }

    /** As the web accessibility guidelines define it. */
    private static double contrast(String one, String two) {
        double lighter = Math.max(luminance(one), luminance(two));
        double darker = Math.min(luminance(one), luminance(two));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
