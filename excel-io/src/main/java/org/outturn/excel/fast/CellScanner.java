package org.outturn.excel.fast;

import java.util.Arrays;

/**
 * Goes from cell to cell through a row, checking every byte: what it passes over without a word, a
 * parser would pass over too.
 */
final class CellScanner {

    private static final int UNUSUAL = XmlBytes.UNUSUAL;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_DIGITS = 9;

    /** Of what every cell begins with. */
    private static final int CELL_LENGTH = "<c".length();

    private static final String ROW_END_TAG = "</row>";
    private static final long ROW_END = Words.of(ROW_END_TAG);
    private static final long ROW_END_MASK = Words.mask(ROW_END_TAG.length());
    private static final String SHARED_ATTRIBUTE = " t=\"s\"";
    private static final long SHARED_TYPE = Words.of(SHARED_ATTRIBUTE);
    private static final long SHARED_TYPE_MASK = Words.mask(SHARED_ATTRIBUTE.length());
    private static final byte[] INLINE_TYPE = XmlBytes.of("inlineStr");
    private static final byte[] TEXT_TYPE = XmlBytes.of("str");
    private static final long VALUE_END = Words.of("</v></c>");
    private static final byte[] FORMULA_END = XmlBytes.of("</f>");
    private static final byte[] INLINE_START = XmlBytes.of("<is><t");
    private static final byte[] PRESERVED = XmlBytes.of(" xml:space=\"preserve\"");
    private static final KnownBytes INLINE_END = KnownBytes.of("</t></is></c>");

    private static final int NUMBER = 0;
    private static final int SHARED = 1;
    private static final int TEXT = 2;
    private static final int INLINE = 3;

    /** So many cells of a row are compared with those above them. */
    private static final int MOST_STARTS = 64;

    /** Where rows begin in turns, it costs more to take note of them than to look into them. */
    private static final int MOST_NOTES = 10_000;

    private final int[] slotOfColumn;
    private final int sharedTexts;
    private final Spans spans;
    private final CellStart[] above = new CellStart[MOST_STARTS];

    private int column;
    private boolean blank;
    private int type;
    private int valueFrom;
    private int valueTo;
    private int notes;
    private long rowDigits;
    private int rowDigitsLength;
    private long rowDigitsMask;

    CellScanner(CellLayout layout, Spans spans) {
        this.slotOfColumn = layout.slotOfColumn();
        this.sharedTexts = layout.sharedTexts();
        this.spans = spans;
        Arrays.fill(above, CellStart.NONE);
    }

    /** Whether no cell of the last row had any content. */
    boolean isBlank() {
        return blank;
    }

    /** Scans the cells up to the end of the row; returns what is behind it, or that something is unusual. */
    int scan(byte[] bytes, int from, int digitsFrom, int digitsTo) {
        column = -1;
        blank = true;
        rowDigits = Words.at(bytes, digitsFrom);
        rowDigitsLength = digitsTo - digitsFrom;
        rowDigitsMask = Words.mask(rowDigitsLength);
        int place = 0;
        int at = from;
        while (at != UNUSUAL) {
            if (isLikeAbove(bytes, at, above[place])) {
                at = cellLikeAbove(bytes, at, above[place]);
                place = Math.min(place + 1, MOST_STARTS - 1);
            } else if (bytes[at] == '<' && bytes[at + 1] == 'c' && (bytes[at + 2] == ' ' || bytes[at + 2] == '>')) {
                at = cell(bytes, at, place);
                place = Math.min(place + 1, MOST_STARTS - 1);
            } else if ((Words.at(bytes, at) & ROW_END_MASK) == ROW_END) {
                return at + ROW_END_TAG.length();
            } else {
                int after = XmlBytes.afterSpace(bytes, at);
                at = after == at ? UNUSUAL : after;
            }
        }
        return UNUSUAL;
    }

    private boolean isLikeAbove(byte[] bytes, int at, CellStart start) {
        int digits = at + start.letters().length();
        return start.column() > column
                && rowDigitsLength > 0
                && start.letters().isAt(bytes, at)
                && ((Words.at(bytes, digits) ^ rowDigits) & rowDigitsMask) == 0
                && start.rest().isAt(bytes, digits + rowDigitsLength);
    }

    private int cellLikeAbove(byte[] bytes, int at, CellStart start) {
        int quote = at + start.letters().length() + rowDigitsLength;
        column = start.column();
        type = start.type();
        blank = false;
        valueFrom = quote + start.rest().length();
        int end = afterValue(bytes);
        take(end, quote + 1, quote + 1 + start.attributesLength());
        return end;
    }

    private void take(int end, int attributes, int attributesEnd) {
        int slot = column < slotOfColumn.length ? slotOfColumn[column] : -1;
        if (end != UNUSUAL && slot >= 0) {
            spans.cell(slot, attributes, attributesEnd, valueFrom, valueTo);
        }
    }

    private int cell(byte[] bytes, int from, int place) {
        int attributes = address(bytes, from + CELL_LENGTH);
        if (attributes == UNUSUAL) {
            return UNUSUAL;
        }
        int attributesEnd = attributes(bytes, attributes);
        if (bytes[attributesEnd] == '/' && bytes[attributesEnd + 1] == '>') {
            valueFrom = attributesEnd;
            valueTo = attributesEnd;
            take(attributesEnd, attributes, attributesEnd);
            return attributesEnd + 2;
        }
        if (bytes[attributesEnd] != '>') {
            return UNUSUAL;
        }
        int end = content(bytes, attributesEnd + 1);
        take(end, attributes, attributesEnd);
        if (end != UNUSUAL && notes++ < MOST_NOTES) {
            above[place] = start(bytes, from, attributes, attributesEnd);
        }
        return end;
    }

    private CellStart start(byte[] bytes, int from, int attributes, int attributesEnd) {
        boolean addressed = rowDigitsLength > 0 && attributes > from + CELL_LENGTH;
        int quote = attributes - 1;
        return addressed
                ? new CellStart(
                        KnownBytes.of(bytes, from, quote - rowDigitsLength),
                        KnownBytes.of(bytes, quote, valueFrom),
                        attributesEnd - attributes,
                        column,
                        type)
                : CellStart.NONE;
    }

    /** The address, which comes first where it is stated; returns where the other attributes begin. */
    private int address(byte[] bytes, int from) {
        if (bytes[from] != ' ' || bytes[from + 1] != 'r') {
            column++;
            return column < MOST_COLUMNS ? from : UNUSUAL;
        }
        if (bytes[from + 2] != '=' || bytes[from + 3] != '"') {
            return UNUSUAL;
        }
        int at = from + 4;
        int stated = 0;
        while (bytes[at] >= 'A' && bytes[at] <= 'Z' && stated <= MOST_COLUMNS) {
            stated = stated * 26 + bytes[at++] - 'A' + 1;
        }
        if (((Words.at(bytes, at) ^ rowDigits) & rowDigitsMask) != 0) {
            return UNUSUAL;
        }
        at += rowDigitsLength;
        boolean next = stated - 1 > column && stated <= MOST_COLUMNS && rowDigitsLength > 0 && bytes[at] == '"';
        column = stated - 1;
        return next ? at + 1 : UNUSUAL;
    }

    /** Style and type, each once at most; stops at whatever else comes. */
    private int attributes(byte[] bytes, int from) {
        type = NUMBER;
        if ((Words.at(bytes, from) & SHARED_TYPE_MASK) == SHARED_TYPE
                && bytes[from + SHARED_ATTRIBUTE.length()] == '>') {
            type = SHARED;
            return from + SHARED_ATTRIBUTE.length();
        }
        int at = from;
        boolean styled = false;
        boolean typed = false;
        while (bytes[at] == ' ' && bytes[at + 2] == '=' && bytes[at + 3] == '"') {
            int value = at + 4;
            int end;
            if (bytes[at + 1] == 's' && !styled) {
                styled = true;
                end = digitsEnd(bytes, value);
            } else if (bytes[at + 1] == 't' && !typed) {
                typed = true;
                end = typeEnd(bytes, value);
            } else {
                return at;
            }
            if (end == UNUSUAL || bytes[end] != '"') {
                return at;
            }
            at = end + 1;
        }
        return at;
    }

    private static int digitsEnd(byte[] bytes, int from) {
        int at = from;
        while (PenceDigits.isDigit(bytes[at]) && at < from + MOST_DIGITS) {
            at++;
        }
        return at == from ? UNUSUAL : at;
    }

    private int typeEnd(byte[] bytes, int from) {
        if (bytes[from + 1] == '"') {
            type = bytes[from] == 's' ? SHARED : NUMBER;
            return bytes[from] == 's' || bytes[from] == 'n' || bytes[from] == 'b' || bytes[from] == 'e'
                    ? from + 1
                    : UNUSUAL;
        }
        if (XmlBytes.isAt(bytes, from, INLINE_TYPE)) {
            type = INLINE;
            return from + INLINE_TYPE.length;
        }
        type = TEXT;
        return XmlBytes.isAt(bytes, from, TEXT_TYPE) ? from + TEXT_TYPE.length : UNUSUAL;
    }

    private int content(byte[] bytes, int from) {
        blank = false;
        if (type == INLINE) {
            return inline(bytes, from);
        }
        int at = bytes[from] == '<' && bytes[from + 1] == 'f' ? afterFormula(bytes, from) : from;
        if (at == UNUSUAL || bytes[at] != '<' || bytes[at + 1] != 'v' || bytes[at + 2] != '>') {
            return UNUSUAL;
        }
        valueFrom = at + 3;
        return afterValue(bytes);
    }

    /** Looks into the value; returns what is behind its cell. */
    private int afterValue(byte[] bytes) {
        valueTo = type == SHARED ? sharedEnd(bytes, valueFrom) : XmlBytes.textEnd(bytes, valueFrom);
        if (type == INLINE) {
            return valueTo != UNUSUAL && INLINE_END.isAt(bytes, valueTo) ? valueTo + INLINE_END.length() : UNUSUAL;
        }
        return valueTo > valueFrom && Words.at(bytes, valueTo) == VALUE_END ? valueTo + Long.BYTES : UNUSUAL;
    }

    private int sharedEnd(byte[] bytes, int from) {
        int index = 0;
        int at = from;
        for (int digit = bytes[at] - '0'; digit >= 0 && digit <= 9 && at < from + MOST_DIGITS; ) {
            index = index * 10 + digit;
            digit = bytes[++at] - '0';
        }
        return at > from && index < sharedTexts ? at : UNUSUAL;
    }

    private static int afterFormula(byte[] bytes, int from) {
        if (bytes[from + 2] != '>') {
            return UNUSUAL;
        }
        int end = XmlBytes.textEnd(bytes, from + 3);
        return end != UNUSUAL && XmlBytes.isAt(bytes, end, FORMULA_END) ? end + FORMULA_END.length : UNUSUAL;
    }

    private int inline(byte[] bytes, int from) {
        if (!XmlBytes.isAt(bytes, from, INLINE_START)) {
            return UNUSUAL;
        }
        int at = from + INLINE_START.length;
        if (XmlBytes.isAt(bytes, at, PRESERVED)) {
            at += PRESERVED.length;
        }
        if (bytes[at] != '>') {
            return UNUSUAL;
        }
        valueFrom = at + 1;
        return afterValue(bytes);
    }
}
