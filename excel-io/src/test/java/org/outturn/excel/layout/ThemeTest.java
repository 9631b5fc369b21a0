package org.outturn.excel.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("red", Theme.RED.ink(), Theme.RED.fill()),
                Arguments.of("amber", Theme.AMBER.ink(), Theme.AMBER.fill()),
                Arguments.of("green", Theme.GREEN.ink(), Theme.GREEN.fill()),
                Arguments.of("heading", Theme.HEADING_INK, Brand.STANDARD.primary()),
                Arguments.of("total", Theme.INK, Brand.STANDARD.tint()),
                Arguments.of("nil", Theme.NIL_INK, "FFFFFF"),
                Arguments.of("nil total", Theme.NIL_INK, Brand.STANDARD.tint()),
                Arguments.of("input", Theme.INK, Theme.INPUT_FILL),
                Arguments.of("preamble", Theme.QUIET_INK, "FFFFFF"),
                Arguments.of("title", Brand.STANDARD.primary(), "FFFFFF"),
                Arguments.of("link", Theme.LINK_INK, "FFFFFF"),
                Arguments.of("notice", Theme.ALERT_INK, "FFFFFF"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void text_can_be_read_on_its_fill(String what, String ink, String fill) {
        assertThat(Contrast.between(ink, fill)).as(what).isGreaterThanOrEqualTo(Contrast.TEXT);
    }
}
