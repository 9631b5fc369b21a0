package org.outturn.excel.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetPlanTest {

    private static final TableLayout<String> TABLE = TableLayout.of(
                    "tblPlaces",
                    "Two places.",
                    List.of(
                            Column.<String>text("Place", 20, place -> place).totalled(TotalCell.label("Total")),
                            Column.<String>of(
                                            "Amount £m",
                                            CellFormat.AMOUNT,
                                            12,
                                            place -> CellValue.of(BigDecimal.valueOf(place.length())))
                                    .named("Place_Amount")
                                    .totalled(TotalCell.of(CellValue.of(9), "SUM({Amount £m:all})")
                                            .named("Total_Amount"))),
                    List.of("Bath", "Derby"))
            .withTotal();

    private static final SheetPlan PLAN =
            new SheetPlan(SheetLayout.of("It's here", "Places", List.of("One line."), List.of(TABLE)));

    @Test
    void a_table_stands_below_title_and_preamble_with_a_row_between() {
        TablePlace place = PLAN.placeOf("tblPlaces");

        assertThat(place.headingRow()).isEqualTo(4);
        assertThat(place.firstRow()).isEqualTo(5);
        assertThat(place.lastRow()).isEqualTo(6);
        assertThat(place.endRow()).isEqualTo(7);
    }

    @Test
    void headings_in_braces_become_cells_of_the_row_or_of_the_whole_column() {
        TablePlace place = PLAN.placeOf("tblPlaces");

        assertThat(place.resolve("ROUND({Amount £m}/SUM({Amount £m:all}),3)", 6))
                .isEqualTo("ROUND(B6/SUM($B$5:$B$6),3)");
    }

    @Test
    void names_point_at_columns_and_totals_of_a_sheet_whose_name_needs_quotes() {
        assertThat(PLAN.names())
                .containsEntry("Place_Amount", "'It''s here'!$B$5:$B$6")
                .containsEntry("Total_Amount", "'It''s here'!$B$7");
    }

    @Test
    void column_letters_go_on_after_z() {
        assertThat(TablePlace.letters(0)).isEqualTo("A");
        assertThat(TablePlace.letters(25)).isEqualTo("Z");
        assertThat(TablePlace.letters(26)).isEqualTo("AA");
        assertThat(TablePlace.letters(701)).isEqualTo("ZZ");
        assertThat(TablePlace.letters(702)).isEqualTo("AAA");
    }
}
