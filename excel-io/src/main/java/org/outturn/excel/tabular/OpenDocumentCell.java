package org.outturn.excel.tabular;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** One cell of an OpenDocument spreadsheet: its value as stored, or the text of its paragraphs. */
final class OpenDocumentCell {

    private static final String OFFICE = "opendocument:xmlns:office";
    private static final String OWN_CURRENCY = "GBP";

    /** LibreOffice alone says that a text is an error; Excel writes the error where the text would be. */
    private static final Set<String> ERRORS =
            Set.of("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!");

    private final int column;
    private final Optional<String> type;
    private final boolean formula;
    private final boolean error;
    private final Optional<String> value;
    private final Optional<String> currency;

    private OpenDocumentCell(XmlPart xml, int column) {
        this.column = column;
        this.type = xml.attribute(OFFICE, "value-type");
        this.formula = xml.attribute("formula").isPresent();
        this.error =
                xml.attribute("calcext", "value-type").filter("error"::equals).isPresent();
        this.value = xml.attribute(OFFICE, attributeOf(type.orElse("")));
        this.currency = xml.attribute(OFFICE, "currency");
    }

    private static String attributeOf(String type) {
        return switch (type) {
            case "date" -> "date-value";
            case "time" -> "time-value";
            case "boolean" -> "boolean-value";
            case "string" -> "string-value";
            default -> "value";
        };
    }

    /** Reads the cell just started; stands at its end afterwards. */
    static Cell read(XmlPart xml, int column) throws IOException, XMLStreamException {
        OpenDocumentCell cell = new OpenDocumentCell(xml, column);
        return cell.of(OpenDocumentText.paragraphs(xml));
    }

    private Cell of(String shown) throws DamagedPartException {
        if (error || (formula && ERRORS.contains(shown))) {
            return new Cell(column, CellKind.ERROR, shown, formula);
        }
        return switch (type.orElse("")) {
            case "float" -> number(CellKind.NUMBER);
            case "percentage" -> number(CellKind.PERCENT);
            case "currency" -> money();
            case "date" -> SheetValues.date(column, stored(), formula);
            case "time" -> new Cell(column, CellKind.DATE, time(stored()), formula);
            case "boolean" -> new Cell(column, CellKind.BOOLEAN, stored().equals("true") ? "TRUE" : "FALSE", formula);
            case "string" -> SheetValues.text(column, value.orElse(shown), formula);
            case "", "void" ->
                Cell.ofText(column, shown).isBlank() ? blank() : SheetValues.text(column, shown, formula);
            default ->
                throw new DamagedPartException("a cell is of a type that OpenDocument does not have: " + type.get());
        };
    }

    private Cell blank() {
        return new Cell(column, CellKind.BLANK, "", formula);
    }

    private String stored() throws DamagedPartException {
        return value.orElseThrow(() -> new DamagedPartException("a cell of the type " + type.get() + " has no value"));
    }

    private Cell number(CellKind kind) throws DamagedPartException {
        try {
            return new Cell(column, kind, Numbers.plain(stored().strip()), formula);
        } catch (NumberFormatException e) {
            return new Cell(column, CellKind.ERROR, stored(), formula);
        }
    }

    /** An amount that is stored in another currency keeps its name, so that nobody adds it to pounds. */
    private Cell money() throws DamagedPartException {
        Cell amount = number(CellKind.NUMBER);
        return currency.isEmpty() || currency.get().equals(OWN_CURRENCY)
                ? amount
                : new Cell(column, CellKind.TEXT, currency.get() + " " + amount.text(), formula);
    }

    /** A time of day, or else how long something takes, as it is stored. */
    private static String time(String stored) {
        try {
            return LocalTime.MIN.plusSeconds(Duration.parse(stored).toSeconds()).toString();
        } catch (DateTimeException e) {
            return stored;
        }
    }
}
