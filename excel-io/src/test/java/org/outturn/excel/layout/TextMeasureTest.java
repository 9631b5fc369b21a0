package org.outturn.excel.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextMeasureTest {

    @Test
    void a_short_text_needs_one_line() {
        assertThat(TextMeasure.lines("Grant income", 20, false)).isEqualTo(1);
    }

    @Test
    void a_text_wraps_at_words_and_bold_sooner_than_plain() {
        String text = "Placements for Children in Care/unable to remain at home";

        assertThat(TextMeasure.lines(text, 44, false)).isEqualTo(2);
        assertThat(TextMeasure.lines(text, 24, true)).isGreaterThan(TextMeasure.lines(text, 44, true));
    }

    @Test
    void a_line_break_starts_a_line_and_a_long_word_is_cut() {
        assertThat(TextMeasure.lines("one\ntwo", 20, false)).isEqualTo(2);
        assertThat(TextMeasure.lines("x".repeat(100), 20, false)).isGreaterThan(4);
    }
}
