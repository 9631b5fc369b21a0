package org.outturn.excel.graft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.excel.graft.Grafting.graft;
import static org.outturn.excel.graft.Grafting.open;
import static org.outturn.excel.graft.Grafting.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class StreamedRowsTest {

    private static final int MONEY = moneyFormat();

    @Test
    void streamed_rows_read_back_as_they_were_given() throws IOException {
        byte[] grafted = graftWith(new Rows(4, 3, sink -> {
            sink.row(2, 29.5f, 2);
            sink.text(1, "  <Adult & Child>\r\n_x0041_ \u0007 \uD83D\uDE00", 0);
            sink.number(2, new BigDecimal("-1234567.89"), MONEY);
            sink.row(4, 0, 0);
            sink.number(1, 12_345_678.9, 0);
            sink.formula(2, "IF(A2<>\"\",B2*2,0)", new BigDecimal("-2469135.78"), MONEY);
            sink.formula(3, "A2&\"!\"", "words <b>", 0);
        }));

        try (XSSFWorkbook book = open(grafted)) {
            XSSFSheet sheet = book.getSheet("Balances");
            assertThat(sheet.getRow(1).getHeightInPoints()).isEqualTo(29.5f);
            assertThat(sheet.getRow(1).getOutlineLevel()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("  <Adult & Child>\r\n_x0041_ \u0007 \uD83D\uDE00");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(-1234567.89);
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("0.000;-0.000");
            assertThat(sheet.getRow(2) == null).isTrue();
            assertThat(sheet.getRow(3).getHeightInPoints()).isEqualTo(sheet.getDefaultRowHeightInPoints());
            assertThat(sheet.getRow(3).getCell(0).getNumericCellValue()).isEqualTo(12_345_678.9);
            assertThat(sheet.getRow(3).getCell(1).getCellFormula()).isEqualTo("IF(A2<>\"\",B2*2,0)");
            assertThat(sheet.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(-2469135.78);
            assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("words <b>");
        }
    }

    @Test
    void a_formula_keeps_the_figure_or_the_empty_words_it_shows_until_it_is_calculated() throws IOException {
        byte[] grafted = graftWith(new Rows(1, 2, sink -> {
            sink.row(1, 0, 0);
            sink.formula(1, "1/8", 0.125, 0);
            sink.formula(2, "\"\"", "", 0);
        }));

        try (XSSFWorkbook book = open(grafted)) {
            XSSFSheet sheet = book.getSheet("Balances");
            assertThat(sheet.getRow(0).getCell(0).getCellFormula()).isEqualTo("1/8");
            assertThat(sheet.getRow(0).getCell(0).getNumericCellValue()).isEqualTo(0.125);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEmpty();
        }
    }

    @Test
    void the_extent_of_the_sheet_is_that_of_its_streamed_rows() throws IOException {
        byte[] grafted = graftWith(numbers(2, 1001));

        try (XSSFWorkbook book = open(grafted)) {
            assertThat(book.getSheet("Balances").getLastRowNum()).isEqualTo(1000);
        }
        assertThat(text(grafted, "xl/worksheets/sheet5.xml")).contains("<dimension ref=\"A1:B1001\"/>");
    }

    @Test
    void streamed_rows_take_the_place_of_the_donors_own() throws IOException {
        try (XSSFWorkbook book = open(graftWith(numbers(3, 5)))) {
            assertThat(book.getSheet("Balances").getFirstRowNum()).isEqualTo(2);
            assertThat(book.getSheet("Balances").getLastRowNum()).isEqualTo(4);
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
        assertRefused(sink -> sink.row(9, 0, 0), "Row 9 after row 0 is out of place in rows 1 to 4");
        assertRefused(
                sink -> {
                    sink.row(3, 0, 0);
                    sink.row(3, 0, 0);
                },
                "Row 3 after row 3");
        assertRefused(sink -> sink.number(1, 1, 0), "Column 1 after column 0");
        assertRefused(
                sink -> {
                    sink.row(2, 0, 0);
                    sink.number(2, 1, 0);
                    sink.number(1, 1, 0);
                },
                "Column 1 after column 2 is out of place in row 2");
        assertRefused(
                sink -> {
                    sink.row(2, 0, 0);
                    sink.blank(4, 0);
                },
                "which has columns 1 to 3");
    }

    @Test
    void text_too_long_for_a_cell_is_refused() {
        assertRefused(
                sink -> {
                    sink.row(2, 0, 0);
                    sink.text(1, "x".repeat(32_768), 0);
                },
                "A cell holds 32767 characters, not 32768");
    }

    private static void assertRefused(Writing writing, String sentence) {
        assertThatThrownBy(() -> graftWith(new Rows(4, 3, writing)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }

    private static byte[] graftWith(StreamedRows rows) {
        return graft(
                UserWorkbook.plain(), DonorWorkbook.report(), DonorWorkbook.REPORT, Map.of("Balances", rows), Set.of());
    }

    private static Rows numbers(int first, int last) {
        return new Rows(last, 2, sink -> {
            for (int row = first; row <= last; row++) {
                sink.row(row, 0, 0);
                sink.number(2, row, MONEY);
            }
        });
    }

    /** The place of the format of the donor's balances. */
    private static int moneyFormat() {
        try (XSSFWorkbook donor = open(DonorWorkbook.report())) {
            return donor.getSheet("Balances")
                    .getRow(1)
                    .getCell(1)
                    .getCellStyle()
                    .getIndex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void to(RowSink sink) throws IOException;
    }

    private record Rows(int lastRow, int lastColumn, Writing writing) implements StreamedRows {
        @Override
        public void write(RowSink sink) throws IOException {
            writing.to(sink);
        }
    }
}
