package org.outturn.excel.tabular;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** What the cells of a workbook hold, as another program reads them and as this one does, in words to compare. */
public final class UserModel {

    private UserModel() {}

    /** Every cell in which the two disagree; none where they read the same. */
    public static List<String> differences(Path file) throws IOException, UnreadableFileException {
        Map<String, String> theirs = byPoi(file);
        Map<String, String> ours = byOutturn(file);
        Set<String> addresses = new TreeSet<>(theirs.keySet());
        addresses.addAll(ours.keySet());
        return addresses.stream()
                .filter(address -> !Objects.equals(theirs.get(address), ours.get(address)))
                .map(address -> address + ": " + theirs.get(address) + " to POI, " + ours.get(address) + " to us")
                .toList();
    }

    /** By sheet and address, as POI's user model has them. */
    static Map<String, String> byPoi(Path file) throws IOException {
        Map<String, String> cells = new TreeMap<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                sheet.forEach(row -> row.forEach(cell -> put(
                        cells,
                        sheet.getSheetName() + "!" + CellAddress.of(cell.getColumnIndex(), cell.getRowIndex() + 1L),
                        inWords(cell))));
            }
        }
        return cells;
    }

    /** The same as this program reads them. */
    static Map<String, String> byOutturn(Path file) throws UnreadableFileException {
        Map<String, String> cells = new TreeMap<>();
        try (TabularFile opened = TabularFile.open(file)) {
            for (TabularSheet sheet : opened.sheets()) {
                opened.forEachRow(
                        sheet,
                        row -> row.cells()
                                .forEach(cell ->
                                        put(cells, sheet.name() + "!" + row.address(cell.column()), inWords(cell))));
            }
        }
        return cells;
    }

    private static void put(Map<String, String> cells, String address, String words) {
        if (!words.isEmpty()) {
            cells.put(address, words);
        }
    }

    private static String inWords(org.apache.poi.ss.usermodel.Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        boolean nothingStored = cell instanceof XSSFCell stored && "".equals(stored.getRawValue());
        return switch (nothingStored ? CellType.BLANK : type) {
            case NUMERIC -> isDate(cell) ? date(cell) : number(cell.getNumericCellValue());
            case STRING -> text(cell.getStringCellValue());
            case BOOLEAN -> "truth " + cell.getBooleanCellValue();
            case ERROR ->
                "error " + FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    /** A time of day without a date, or a count of days before there were any, is no date. */
    private static boolean isDate(org.apache.poi.ss.usermodel.Cell cell) {
        return cell.getNumericCellValue() >= 1 && DateUtil.isCellDateFormatted(cell);
    }

    private static String date(org.apache.poi.ss.usermodel.Cell cell) {
        var day = cell.getLocalDateTimeCellValue();
        return "date " + (day.toLocalTime().equals(LocalTime.MIDNIGHT) ? day.toLocalDate() : day);
    }

    private static String inWords(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER, PERCENT -> number(Double.parseDouble(cell.text()));
            case DATE -> "date " + cell.text();
            case TEXT -> text(cell.text());
            case BOOLEAN -> "truth " + cell.text().equals("TRUE");
            case ERROR -> "error " + cell.text();
            case BLANK -> cell.isUncalculated() ? number(0) : "";
        };
    }

    /** Fifteen digits are what Excel shows and keeps of a number. */
    private static String number(double value) {
        return "number "
                + new BigDecimal(value)
                        .round(new MathContext(15))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static String text(String text) {
        return Blank.is(text) ? "" : "text " + text;
    }
}
