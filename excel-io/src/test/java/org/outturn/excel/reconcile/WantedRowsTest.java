package org.outturn.excel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WantedRowsTest {

    private static BitSet rows(int... numbers) {
        BitSet rows = new BitSet();
        for (int number : numbers) {
            rows.set(number);
        }
        return rows;
    }

    @Test
    void a_file_without_wanted_rows_is_passed_over_and_the_next_goes_on_counting() {
        WantedRows wanted = new WantedRows(rows(4, 6));

        assertThat(wanted.areAmong(4)).isFalse();
        wanted.skip(4);
        assertThat(wanted.areAmong(3)).isTrue();

        List<Integer> met = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            if (wanted.isNext()) {
                met.add(wanted.last());
            }
        }
        assertThat(met).containsExactly(4, 6);
        assertThat(wanted.areAmong(100)).isFalse();
    }
}
