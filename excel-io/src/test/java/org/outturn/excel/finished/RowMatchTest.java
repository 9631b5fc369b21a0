package org.outturn.excel.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RowMatchTest {

    private static final List<String> PLANNED = List.of("Roads", "Parks", "Waste", "Total");

    private static RowMatch match(String... found) {
        return new RowMatch(PLANNED, List.of(found));
    }

    private static void assertPlaces(RowMatch match, int... expected) {
        assertThat(match.places().stream().mapToInt(place -> place.orElse(-1))).containsExactly(box(expected));
    }

    private static Integer[] box(int... numbers) {
        return Arrays.stream(numbers).boxed().toArray(Integer[]::new);
    }

    @Test
    void rows_as_planned_match_in_place() {
        RowMatch match = match("Roads", "Parks", "Waste", "Total");

        assertPlaces(match, 0, 1, 2, 3);
        assertThat(match.isReordered()).isFalse();
    }

    @Test
    void an_overtyped_label_leaves_its_row_where_it_is() {
        RowMatch match = match("Roads", "Gardens", "Waste", "Total");

        assertPlaces(match, 0, 1, 2, 3);
        assertThat(match.missing()).isEmpty();
    }

    @Test
    void sorted_rows_are_found_where_they_went() {
        RowMatch match = match("Waste", "Roads", "Parks", "Total");

        assertPlaces(match, 1, 2, 0, 3);
        assertThat(match.isReordered()).isTrue();
    }

    @Test
    void a_dropped_row_is_gone_and_the_rest_move_up() {
        RowMatch match = match("Roads", "Waste", "Total", RowMatch.BLANK_ROW);

        assertPlaces(match, 0, -1, 1, 2);
        assertThat(match.missing()).containsExactly("Parks");
        assertThat(match.isReordered()).isFalse();
    }

    @Test
    void a_cleared_row_is_gone() {
        RowMatch match = match("Roads", RowMatch.BLANK_ROW, "Waste", "Total");

        assertThat(match.missing()).containsExactly("Parks");
        assertThat(match.places().get(1)).isEqualTo(OptionalInt.empty());
    }

    @Test
    void a_doubled_row_is_not_of_the_report() {
        RowMatch match = match("Roads", "Parks", "Parks", "Waste", "Total");

        assertPlaces(match, 0, 1, 3, 4);
        assertThat(match.added()).containsExactly(2);
        assertThat(match.isReordered()).isFalse();
    }

    @Test
    void a_note_below_the_table_is_nobodys_row() {
        RowMatch match = match("Roads", "Parks", "Waste", "Total", "Source: the ledger");

        assertThat(match.added()).isEmpty();
    }
}
