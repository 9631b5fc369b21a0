package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.excel.graft.GraftException;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

class SheetRoomTest {

    private static final int ROWS_OF_A_SHEET = 1_048_576;

    @Test
    void more_rows_than_a_sheet_has_are_refused_before_anything_is_written() {
        assertThatThrownBy(() -> SheetRoom.require(List.of(sheet(ROWS_OF_A_SHEET))))
                .isInstanceOf(GraftException.class)
                .hasMessageStartingWith("the sheet \"Exceptions\" would need 1,048,5")
                .hasMessageContaining("rows, and a sheet has 1,048,576. Report fewer periods, or name fewer ledgers.");
    }

    @Test
    void as_many_rows_as_fit_are_written() {
        assertThatCode(() -> SheetRoom.require(List.of(sheet(ROWS_OF_A_SHEET - 10))))
                .doesNotThrowAnyException();
    }

    private static SheetLayout sheet(int rows) {
        List<Column<String>> columns = List.of(Column.text("Reason", 20, row -> row));
        TableLayout<String> table =
                TableLayout.of("tblExceptions", "Rows.", columns, Collections.nCopies(rows, "excluded"));
        return SheetLayout.of("Exceptions", "Exceptions", List.of(), List.of(table.asStream()));
    }
}
