package org.outturn.excel.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ContrastTest {

    @Test
    void black_on_white_stands_out_most_and_a_colour_on_itself_not_at_all() {
        assertThat(Contrast.between("000000", "FFFFFF")).isCloseTo(21, within(0.001));
        assertThat(Contrast.between("FFC000", "FFC000")).isCloseTo(1, within(0.001));
    }

    @Test
    void the_stock_amber_of_spreadsheets_cannot_be_read() {
        assertThat(Contrast.between("9C6500", "FFEB9C")).isCloseTo(4.1, within(0.06));
    }

    @Test
    void a_colour_too_light_is_darkened_no_more_than_needed() {
        String shade = Contrast.darkenedFor("00A3DA", "FFFFFF");

        assertThat(Contrast.between(shade, "FFFFFF")).isBetween(Contrast.TEXT, 4.8);
        assertThat(Contrast.darkenedFor("12436D", "FFFFFF")).isEqualTo("12436D");
    }

    @Test
    void a_brand_is_written_with_a_number_sign_or_without_and_must_be_readable() {
        assertThat(Brand.digits("#12436d")).contains("12436D");
        assertThat(Brand.digits(" 12436D ")).contains("12436D");
        assertThat(Brand.digits("navy")).isEmpty();
        assertThatThrownBy(() -> Brand.of("FFC000")).isInstanceOf(IllegalArgumentException.class);
    }
}
