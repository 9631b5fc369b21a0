package org.outturn.excel.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one sheet from top to bottom, and says what is out of order or out of range. */
final class SheetLint extends DefaultHandler {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_LIST = 255;
    /** Headings are few and short; remembering more would cost memory for nothing. */
    private static final int HEADING_ROWS = 100_000;

    private final String sheet;
    private final StyleCounts styles;
    private final int strings;
    private final FormulaLint formulas;
    private final List<String> findings;
    private final Map<String, String> texts = new HashMap<>();
    private final List<String> locations = new ArrayList<>();
    private final Set<String> priorities = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column;
    private String address = "";
    private String type = "";
    private boolean listed;

    SheetLint(String sheet, StyleCounts styles, int strings, FormulaLint formulas, List<String> findings) {
        this.sheet = sheet;
        this.styles = styles;
        this.strings = strings;
        this.formulas = formulas;
        this.findings = findings;
    }

    /** Text that stands in its own cell, by address. */
    Map<String, String> texts() {
        return texts;
    }

    /** Where links lead. */
    List<String> locations() {
        return locations;
    }

    @Override
    public void startElement(String space, String local, String name, Attributes attributes) {
        text.setLength(0);
        switch (name) {
            case "row" -> row(attributes);
            case "c" -> cell(attributes);
            case "cfRule" -> rule(attributes);
            case "dataValidation" -> listed = "list".equals(attributes.getValue("type"));
            case "hyperlink" -> {
                if (attributes.getValue("location") != null) {
                    locations.add(attributes.getValue("location"));
                }
            }
            case "mergeCell" -> say("has merged cells, which screen readers stumble over");
            default -> {
                // other elements hold nothing that an order or an index could break
            }
        }
    }

    private void row(Attributes attributes) {
        int next = Integer.parseInt(attributes.getValue("r"));
        if (next <= row || next > LAST_ROW) {
            say("row %d stands after row %d".formatted(next, row));
        }
        row = next;
        column = 0;
    }

    private void cell(Attributes attributes) {
        address = attributes.getValue("r");
        CellReference at = new CellReference(address);
        if (at.getRow() + 1 != row || at.getCol() + 1 <= column || at.getCol() >= LAST_COLUMN) {
            say("cell %s is out of order".formatted(address));
        }
        column = at.getCol() + 1;
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        String style = attributes.getValue("s");
        if (style != null && Integer.parseInt(style) >= styles.cellFormats()) {
            say("cell %s has format %s of %d".formatted(address, style, styles.cellFormats()));
        }
    }

    private void rule(Attributes attributes) {
        String format = attributes.getValue("dxfId");
        if (format != null && Integer.parseInt(format) >= styles.differentials()) {
            say("a condition has format %s of %d".formatted(format, styles.differentials()));
        }
        String priority = attributes.getValue("priority");
        if (priority == null || Integer.parseInt(priority) < 1 || !priorities.add(priority)) {
            say("a condition has priority %s, which is not its own".formatted(priority));
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        text.append(letters, start, length);
    }

    @Override
    public void endElement(String space, String local, String name) {
        switch (name) {
            case "f" -> formula("the formula in " + address);
            case "formula" -> formula("a condition's formula");
            case "formula1" -> validation();
            case "v" -> value();
            case "t" -> words();
            default -> {
                // read above, where it begins
            }
        }
    }

    private void formula(String what) {
        formulas.fault(text.toString(), 0, row).ifPresent(fault -> say("%s %s: %s".formatted(what, fault, text)));
    }

    private void validation() {
        if (listed && text.length() > LONGEST_LIST + 2 && text.charAt(0) == '"') {
            say("a list of choices has %d characters".formatted(text.length() - 2));
        } else if (!listed || text.charAt(0) != '"') {
            formula("a validation's formula");
        }
    }

    private void value() {
        if (type.equals("s") && Integer.parseInt(text.toString()) >= strings) {
            say("cell %s has shared string %s of %d".formatted(address, text, strings));
        } else if (type.equals("e")) {
            say("cell %s shows the error %s".formatted(address, text));
        }
    }

    private void words() {
        if (text.length() > LONGEST_TEXT) {
            say("cell %s holds more text than Excel takes".formatted(address));
        }
        if (row < HEADING_ROWS && type.equals("inlineStr")) {
            texts.merge(address, text.toString(), String::concat);
        }
    }

    private void say(String fault) {
        findings.add("\"%s\": %s".formatted(sheet, fault));
    }
}
