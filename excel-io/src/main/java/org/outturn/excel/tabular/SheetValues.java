package org.outturn.excel.tabular;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Turns what a cell stores into what it holds, with the texts and formats that its workbook keeps elsewhere. */
record SheetValues(SharedStrings strings, DateFormats formats, boolean from1904) {

    /**
     * @param type the cell's t attribute, blank for none
     * @param style the cell's s attribute, blank for none
     * @param stored the content of its v element; null for none
     */
    Cell cell(int column, String type, String style, String stored, boolean formula) throws DamagedPartException {
        return switch (type) {
            case "", "n" -> number(column, style, stored.strip(), formula);
            case "s" -> text(column, strings.get(stored), formula);
            case "str", "inlineStr" -> text(column, RichText.unescaped(stored), formula);
            case "b" -> new Cell(column, CellKind.BOOLEAN, isTrue(stored) ? "TRUE" : "FALSE", formula);
            case "e" -> new Cell(column, CellKind.ERROR, stored.strip(), formula);
            case "d" -> date(column, stored.strip(), formula);
            default -> throw new DamagedPartException("a cell is of a type that Excel does not have: " + type);
        };
    }

    private Cell number(int column, String style, String stored, boolean formula) {
        try {
            String plain = Numbers.plain(stored);
            CellKind kind = formats.kindOf(style);
            return kind == CellKind.DATE
                    ? SerialDate.iso(Double.parseDouble(plain), from1904)
                            .map(iso -> new Cell(column, CellKind.DATE, iso, formula))
                            .orElseGet(() -> new Cell(column, CellKind.NUMBER, plain, formula))
                    : new Cell(column, kind, plain, formula);
        } catch (NumberFormatException e) {
            return new Cell(column, CellKind.ERROR, stored, formula);
        }
    }

    /** The empty text that a formula gave is text; only white space without a formula is nothing. */
    static Cell text(int column, String text, boolean formula) {
        return formula ? new Cell(column, CellKind.TEXT, text, true) : Cell.ofText(column, text);
    }

    private static boolean isTrue(String stored) {
        return stored.strip().equals("1") || stored.strip().equalsIgnoreCase("true");
    }

    /** Dates written out, as some programs do in place of Excel's count of days. */
    static Cell date(int column, String stored, boolean formula) {
        try {
            return new Cell(column, CellKind.DATE, iso(stored), formula);
        } catch (DateTimeParseException e) {
            return new Cell(column, CellKind.TEXT, stored, formula);
        }
    }

    private static String iso(String stored) {
        if (!stored.contains("T")) {
            return LocalDate.parse(stored).toString();
        }
        boolean zoned = stored.endsWith("Z") || stored.matches(".*[+-]\\d\\d:\\d\\d");
        LocalDateTime time = zoned ? OffsetDateTime.parse(stored).toLocalDateTime() : LocalDateTime.parse(stored);
        boolean midnight = time.toLocalTime().toSecondOfDay() == 0;
        return midnight ? time.toLocalDate().toString() : time.toString();
    }
}
