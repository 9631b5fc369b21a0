package org.outturn.excel.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Which cell styles show a number as a date, a time or a percentage: that is all that tells them from a number. */
final class DateFormats {

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");
    private static final Pattern BRACKETED = Pattern.compile("\\[(?![hmsHMS]+\\])[^\\]]*\\]");
    private static final Pattern DATE_LETTER = Pattern.compile("[ydmhsYDMHS]");

    /** The numbers of the records in a binary workbook; the styles end with the number after. */
    private static final int BINARY_FORMAT = 44;

    private static final int BINARY_STYLE = 47;
    private static final int BINARY_CELL_STYLES = 617;

    /** A comma behind the last digit leaves three digits out of sight. */
    private static final Pattern SCALED = Pattern.compile(".*[0#?],+(?![0#?,]).*");

    private final List<CellKind> styles = new ArrayList<>();
    private boolean scaled;

    static DateFormats none() {
        return new DateFormats();
    }

    static DateFormats of(ZipParts parts, String part) throws IOException, XMLStreamException {
        DateFormats formats = new DateFormats();
        try (XmlPart xml = new XmlPart(parts.open(part))) {
            formats.read(xml);
        }
        return formats;
    }

    private void read(XmlPart xml) throws IOException, XMLStreamException {
        Map<String, String> written = new HashMap<>();
        boolean cellStyles = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                written.put(
                        xml.attribute("numFmtId").orElse(""),
                        xml.attribute("formatCode").orElse(""));
            } else if (xml.starts("cellXfs")) {
                cellStyles = true;
            } else if (xml.ends("cellXfs")) {
                cellStyles = false;
            } else if (cellStyles && xml.starts("xf")) {
                String number = xml.attribute("numFmtId").orElse("0");
                Optional<String> format = Optional.ofNullable(written.get(number));
                styles.add(kindOf(number, format));
                scaled |= format.filter(DateFormats::isScaled).isPresent();
            }
        }
    }

    static DateFormats ofBinary(ZipParts parts, String part) throws IOException {
        DateFormats formats = new DateFormats();
        Map<Integer, String> custom = new HashMap<>();
        boolean cellStyles = false;
        try (BinaryPart records = new BinaryPart(parts.open(part))) {
            while (records.next()) {
                if (records.is(BINARY_FORMAT)) {
                    custom.put(records.unsignedShort(), records.text());
                } else if (records.is(BINARY_CELL_STYLES) || records.is(BINARY_CELL_STYLES + 1)) {
                    cellStyles = records.is(BINARY_CELL_STYLES);
                } else if (cellStyles && records.is(BINARY_STYLE)) {
                    records.skip(2);
                    int number = records.unsignedShort();
                    Optional<String> format = Optional.ofNullable(custom.get(number));
                    formats.styles.add(kindOf(String.valueOf(number), format));
                    formats.scaled |= format.filter(DateFormats::isScaled).isPresent();
                }
            }
        }
        return formats;
    }

    /** What a format makes of a number, given the format's own number and, where the workbook writes it out, itself. */
    static CellKind kindOf(String number, Optional<String> format) {
        if (format.map(DateFormats::isDate).orElseGet(() -> isBuiltInDate(number))) {
            return CellKind.DATE;
        }
        boolean percent = format.map(DateFormats::isPercent).orElseGet(() -> number.matches("9|10"));
        return percent ? CellKind.PERCENT : CellKind.NUMBER;
    }

    private static boolean isPercent(String format) {
        return LITERAL.matcher(format).replaceAll("").indexOf('%') >= 0;
    }

    /** The formats that Excel numbers and does not write out, those for East Asian dates included. */
    private static boolean isBuiltInDate(String format) {
        return format.matches("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]");
    }

    static boolean isDate(String format) {
        String bare = BRACKETED.matcher(LITERAL.matcher(format).replaceAll("")).replaceAll("");
        String forPositive = bare.split(";", -1)[0];
        return !forPositive.equalsIgnoreCase("general")
                && DATE_LETTER.matcher(forPositive).find();
    }

    static boolean isScaled(String format) {
        return SCALED.matcher(LITERAL.matcher(format).replaceAll("")).matches();
    }

    /** Whether cells may show thousands of what they hold. */
    boolean isScaled() {
        return scaled;
    }

    /** Number, date or percentage: what a style makes of a number. */
    CellKind kindOf(String style) {
        int index = style.isEmpty() ? 0 : Integer.parseInt(style);
        return index < styles.size() ? styles.get(index) : CellKind.NUMBER;
    }
}
