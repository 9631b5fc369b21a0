package org.outturn.excel.notes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** The working sheet that remembers what every report sheet said when it was written. */
public final class AsWrittenSheet {

    public static final String NAME = "As written";

    static final String SHEET = "Sheet";
    static final String ROW = "Row";
    static final String MARKS = "Marks of its cells";
    static final String HASH = "SHA-256 of the sheet's marks";
    static final String FIRST = "Unmarked from row";
    static final String LAST = "Unmarked to row";
    static final String COLUMNS = "Unmarked columns";

    private record MarkedRow(String sheet, long row, List<String> marks) {}

    private AsWrittenSheet() {}

    public static SheetLayout layOut(List<SheetMarks> sheets) {
        return SheetLayout.of(
                        NAME,
                        "The report sheets as they were written",
                        List.of(
                                "The next run compares every report sheet with these marks, and copies what people have typed there to the sheet Kept notes. Leave it as it is.",
                                "This sheet holds two tables."),
                        List.of(hashes(sheets), marks(sheets).titled("Marks of each row")))
                .withWorkings(1);
    }

    private static TableLayout<SheetMarks> hashes(List<SheetMarks> sheets) {
        return TableLayout.of(
                "tblAsWrittenSheets",
                "A hash of each report sheet as it was written.",
                List.of(
                        Column.text(SHEET, 30, SheetMarks::sheet),
                        Column.text(HASH, 70, AsWrittenSheet::hash),
                        count(FIRST, sheet -> sheet.streamed().firstRow()),
                        count(LAST, sheet -> sheet.streamed().lastRow()),
                        count(COLUMNS, sheet -> (long) sheet.streamed().columns())),
                sheets);
    }

    private static TableLayout<MarkedRow> marks(List<SheetMarks> sheets) {
        List<MarkedRow> rows = sheets.stream()
                .flatMap(sheet -> sheet.rows().entrySet().stream()
                        .map(row -> new MarkedRow(sheet.sheet(), row.getKey(), row.getValue())))
                .toList();
        return TableLayout.of(
                        "tblMarks",
                        "A mark for each cell of each row: a checksum, = for a formula, or a point for a blank.",
                        List.of(
                                Column.text(SHEET, 30, MarkedRow::sheet),
                                Column.text(MARKS, 70, row -> String.join(" ", row.marks())),
                                count(ROW, MarkedRow::row)),
                        rows)
                .asStream();
    }

    private static <R> Column<R> count(String heading, Function<R, Long> value) {
        return Column.of(heading, CellFormat.COUNT, 12, row -> CellValue.of(value.apply(row)));
    }

    private static String hash(SheetMarks sheet) {
        String text = sheet.rows().entrySet().stream().map(AsWrittenSheet::line).collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String line(Map.Entry<Long, List<String>> row) {
        return row.getKey() + " " + String.join(" ", row.getValue());
    }
}
