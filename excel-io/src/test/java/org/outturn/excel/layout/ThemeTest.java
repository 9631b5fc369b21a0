package org.outturn.excel.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
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
                Arguments.of("notice", Theme.ALERT_INK, "FFFFFF"),
                Arguments.of("figure on the bar of an overspend", Theme.INK, Theme.OVER_BAR),
                Arguments.of("figure on the bar of an underspend", Theme.INK, Theme.UNDER_BAR));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void text_can_be_read_on_its_fill(String what, String ink, String fill) {
        assertThat(Contrast.between(ink, fill)).as(what).isGreaterThanOrEqualTo(Contrast.TEXT);
    }

    @ParameterizedTest
    @EnumSource(ChartLayout.Colour.class)
    void a_bar_stands_out_from_the_page(ChartLayout.Colour colour) {
        String fill = Theme.colourOf(colour, Brand.STANDARD);

        assertThat(Contrast.between(fill, Theme.PAPER)).isGreaterThanOrEqualTo(Contrast.PICTURE);
    }

    @Test
    void neighbouring_parts_of_a_bar_never_share_a_colour() {
        for (int part = 0; part < 20; part++) {
            assertThat(ChartLayout.Colour.ofPart(part)).isNotEqualTo(ChartLayout.Colour.ofPart(part + 1));
        }
    }
}
