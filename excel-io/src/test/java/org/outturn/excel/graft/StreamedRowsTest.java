package org.outturn.excel.graft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.excel.graft.Grafting.graft;
import static org.outturn.excel.graft.Grafting.open;
import static org.outturn.excel.graft.Grafting.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class StreamedRowsTest {

    @Test
    void streamed_rows_read_back_as_they_were_given() throws IOException {
        byte[] grafted = graftWith(new Rows(2, 4, 3, sink -> {
            sink.row(2);
            sink.text(1, "  <Adult & Child>\r\n_x0041_ \u0007 \uD83D\uDE00", "A2");
            sink.number(2, new BigDecimal("-1234567.89"), "B2");
            sink.row(4);
            sink.number(1, 42, "A2");
            sink.formula(2, "IF(A2<>\"\",B2*2,0)", new BigDecimal("-2469135.78"), "B2");
            sink.formula(3, "A2&\"!\"", "words <b>", "A2");
        }));

        try (XSSFWorkbook book = open(grafted)) {
            XSSFSheet sheet = book.getSheet("Balances");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("  <Adult & Child>\r\n_x0041_ \u0007 \uD83D\uDE00");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(-1234567.89);
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("0.000;-0.000");
            assertThat(sheet.getRow(2) == null).isTrue();
            assertThat(sheet.getRow(3).getCell(0).getNumericCellValue()).isEqualTo(42);
            assertThat(sheet.getRow(3).getCell(1).getCellFormula()).isEqualTo("IF(A2<>\"\",B2*2,0)");
            assertThat(sheet.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(-2469135.78);
            assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("words <b>");
        }
    }

    @Test
    void the_table_and_the_extent_of_the_sheet_reach_the_last_streamed_row() throws IOException {
        byte[] grafted = graftWith(numbers(2, 1001));

        try (XSSFWorkbook book = open(grafted)) {
            assertThat(book.getTable("tblBalances").getCTTable().getRef()).isEqualTo("A1:B1001");
            assertThat(book.getTable("tblBalances").getCTTable().getAutoFilter().getRef())
                    .isEqualTo("A1:B1001");
            assertThat(book.getSheet("Balances").getLastRowNum()).isEqualTo(1000);
        }
        assertThat(text(grafted, "xl/worksheets/sheet5.xml")).contains("<dimension ref=\"A1:B1001\"/>");
    }

    @Test
    void rows_after_the_sample_row_leave_it_where_it_is() throws IOException {
        try (XSSFWorkbook book = open(graftWith(numbers(3, 5)))) {
            assertThat(book.getSheet("Balances").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("sample");
            assertThat(book.getSheet("Balances").getLastRowNum()).isEqualTo(4);
            assertThat(book.getTable("tblBalances").getCTTable().getRef()).isEqualTo("A1:B5");
        }
    }

    @Test
    void with_no_rows_to_stream_the_donors_stay() throws IOException {
        try (XSSFWorkbook book = open(graftWith(numbers(2, 1)))) {
            assertThat(book.getSheet("Balances").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("sample");
            assertThat(book.getTable("tblBalances").getCTTable().getRef()).isEqualTo("A1:B2");
        }
    }

    @Test
    void streaming_again_writes_the_same_bytes() {
        byte[] first = graftWith(numbers(2, 50));

        assertThat(graft(
                        first,
                        DonorWorkbook.report(),
                        DonorWorkbook.REPORT,
                        Map.of("Balances", numbers(2, 50)),
                        Set.of()))
                .isEqualTo(first);
    }

    @Test
    void rows_and_columns_out_of_place_are_refused() {
        assertRefused(sink -> sink.row(9), "Row 9 after row 0 is out of place in rows 2 to 4");
        assertRefused(
                sink -> {
                    sink.row(3);
                    sink.row(3);
                },
                "Row 3 after row 3");
        assertRefused(sink -> sink.number(1, 1, "A2"), "Column 1 after column 0");
        assertRefused(
                sink -> {
                    sink.row(2);
                    sink.number(2, 1, "A2");
                    sink.number(1, 1, "A2");
                },
                "Column 1 after column 2 is out of place in row 2");
    }

    @Test
    void a_sample_cell_that_is_not_there_and_text_too_long_for_a_cell_are_refused() {
        assertRefused(
                sink -> {
                    sink.row(2);
                    sink.number(1, 1, "Z9");
                },
                "no cell Z9");
        assertRefused(
                sink -> {
                    sink.row(2);
                    sink.text(1, "x".repeat(32_768), "A2");
                },
                "A cell holds 32767 characters, not 32768");
    }

    private static void assertRefused(Writing writing, String sentence) {
        assertThatThrownBy(() -> graftWith(new Rows(2, 4, 3, writing)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }

    private static byte[] graftWith(StreamedRows rows) {
        return graft(
                UserWorkbook.plain(), DonorWorkbook.report(), DonorWorkbook.REPORT, Map.of("Balances", rows), Set.of());
    }

    private static Rows numbers(int first, int last) {
        return new Rows(first, last, 2, sink -> {
            for (int row = first; row <= last; row++) {
                sink.row(row);
                sink.number(2, row, "B2");
            }
        });
    }

    private interface Writing {
        void to(RowSink sink) throws IOException;
    }

    private record Rows(int firstRow, int lastRow, int lastColumn, Writing writing) implements StreamedRows {
        @Override
        public void write(RowSink sink) throws IOException {
            writing.to(sink);
        }
    }
}
