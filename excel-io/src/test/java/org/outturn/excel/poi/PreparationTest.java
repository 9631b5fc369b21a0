package org.outturn.excel.poi;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PreparationTest {

    /** In a run its faults are kept quiet, so a sheet that cannot be written would only cost the speed. */
    @Test
    void the_workbook_for_nobody_can_be_written() {
        assertThatCode(Preparation::rehearse).doesNotThrowAnyException();
    }
}
