package org.outturn.excel.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.excel.layout.PageBreaks.Outcome;
import org.outturn.excel.layout.PageBreaks.Rows;

/** Rows of ten points each, on pages of a hundred: ten rows to a page. */
class PageBreaksTest {

    private static final double PAGE = 100;

    private static Outcome of(int lastRow, Rows... blocks) {
        return new PageBreaks(List.of(blocks), lastRow, row -> 10, 0, 0).on(PAGE);
    }

    @Test
    void what_fits_on_one_page_is_not_broken() {
        assertThat(of(10, new Rows(2, 5), new Rows(7, 10))).isEqualTo(new Outcome(List.of(), 1));
    }

    @Test
    void a_block_that_would_be_cut_in_two_starts_the_next_page() {
        assertThat(of(14, new Rows(2, 7), new Rows(9, 14))).isEqualTo(new Outcome(List.of(9), 2));
    }

    @Test
    void a_block_longer_than_a_page_starts_where_it_stands_and_runs_on() {
        assertThat(of(24, new Rows(2, 4), new Rows(5, 24))).isEqualTo(new Outcome(List.of(), 3));
    }

    @Test
    void but_not_with_less_than_six_rows_of_it_at_the_foot() {
        assertThat(of(26, new Rows(2, 5), new Rows(7, 26))).isEqualTo(new Outcome(List.of(7), 3));
    }

    @Test
    void what_follows_a_long_block_is_placed_from_where_that_ends() {
        Outcome broken = of(21, new Rows(1, 15), new Rows(17, 21));

        assertThat(broken.starts()).containsExactly(17);
    }

    @Test
    void repeated_headings_take_their_room_on_later_pages() {
        PageBreaks breaks = new PageBreaks(List.of(new Rows(1, 19)), 19, row -> 10, 20, 2);

        assertThat(breaks.on(PAGE).pages()).isEqualTo(3);
    }

    @Test
    void the_first_block_stays_under_the_title() {
        assertThat(of(12, new Rows(3, 12)).starts()).isEmpty();
    }
}
