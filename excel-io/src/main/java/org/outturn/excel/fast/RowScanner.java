package org.outturn.excel.fast;

/** Goes from row to row through the XML of a sheet. */
final class RowScanner implements Elements {

    private static final int UNUSUAL = XmlBytes.UNUSUAL;
    private static final byte[] DATA = XmlBytes.of("<sheetData>");
    private static final byte[] ROW = XmlBytes.of("<row");
    private static final byte[] DATA_END = XmlBytes.of("</sheetData>");
    private static final byte[] NUMBER = XmlBytes.of(" r=\"");
    private static final byte[] ROW_END = XmlBytes.of("</row>");
    private static final byte[] DECLARATION = XmlBytes.of("<!");
    private static final byte[] INSTRUCTION = XmlBytes.of("<?");
    private static final String ROW_START = "the start of a row";
    private static final long MOST_ROWS = 10_000_000;

    private final CellScanner cells;
    private final int rowSlot;
    private final SpanRows taker;
    private final Spans spans;

    private boolean atEnd;
    private long lastRow;
    private int digitsFrom;
    private int digitsTo;
    private long number;

    /** Those of a row above. */
    private KnownBytes attributes = KnownBytes.of("");

    RowScanner(CellLayout layout, SpanRows taker) {
        this.rowSlot = layout.rowSlot();
        this.taker = taker;
        this.spans = new Spans(layout.rowSlot() + 1);
        this.cells = new CellScanner(layout, spans);
    }

    @Override
    public String root() {
        return "<worksheet";
    }

    @Override
    public int afterHead(byte[] bytes, int from, int to) {
        int data = XmlBytes.indexOf(bytes, DATA, from, to);
        return data < 0 ? data : data + DATA.length;
    }

    @Override
    public void head(byte[] head) {
        spans.frame(head, XmlBytes.of("</sheetData></worksheet>"));
    }

    @Override
    public byte[] endTag() {
        return ROW_END.clone();
    }

    @Override
    public boolean isAtEnd() {
        return atEnd;
    }

    @Override
    public int scan(byte[] bytes, int from, int limit) throws UnusualContentException {
        int at = XmlBytes.afterSpace(bytes, from);
        while (at < limit && XmlBytes.isAt(bytes, at, ROW)) {
            at = row(bytes, at, limit);
        }
        atEnd = XmlBytes.isAt(bytes, at, DATA_END);
        if (at < limit && !atEnd) {
            throw new UnusualContentException("something other than a row");
        }
        return at;
    }

    /** Returns where the next one may begin. */
    private int row(byte[] bytes, int start, int limit) throws UnusualContentException {
        spans.startRow(bytes, start);
        int attributesFrom = start + ROW.length;
        int stated = numberAt(bytes, attributesFrom);
        int afterNumber = number(bytes, stated);
        int tagEnd;
        if (stated == attributesFrom) {
            tagEnd = tagEnd(bytes, afterNumber);
            spans.value(rowSlot, afterNumber, tagEnd);
        } else {
            tagEnd = endRightAt(bytes, afterNumber);
            spans.value(rowSlot, attributesFrom, stated);
        }
        int end = bytes[tagEnd] == '/' ? tagEnd + 2 : content(bytes, tagEnd + 1, limit);
        if (bytes[tagEnd] == '/') {
            spans.blank();
        }
        spans.endRow(number, end);
        taker.row(spans);
        lastRow = number;
        return XmlBytes.afterSpace(bytes, end);
    }

    /** Where the number is stated: first, or last by programs that put attributes in the order of their names. */
    private static int numberAt(byte[] bytes, int from) throws UnusualContentException {
        if (bytes[from] == '>' || XmlBytes.isAt(bytes, from, NUMBER)) {
            return from;
        }
        int end = attributesEnd(bytes, from);
        return XmlBytes.isAt(bytes, end, NUMBER) ? end : from;
    }

    /** The number of the row, where it is stated there; returns where the other attributes begin. */
    private int number(byte[] bytes, int from) throws UnusualContentException {
        if (!XmlBytes.isAt(bytes, from, NUMBER)) {
            number = lastRow + 1;
            digitsTo = 0;
            digitsFrom = 0;
            return from;
        }
        digitsFrom = from + NUMBER.length;
        int at = digitsFrom;
        long stated = 0;
        while (PenceDigits.isDigit(bytes[at]) && stated < MOST_ROWS) {
            stated = stated * 10 + bytes[at++] - '0';
        }
        digitsTo = at;
        if (bytes[at] != '"' || bytes[digitsFrom] == '0' || stated <= lastRow) {
            throw new UnusualContentException("the number of a row");
        }
        number = stated;
        return at + 1;
    }

    /** Where the start tag ends, or the slash before; mostly it is the same as that of the row above. */
    private int tagEnd(byte[] bytes, int from) throws UnusualContentException {
        int length = attributes.length();
        if (length > 0 && attributes.isAt(bytes, from) && bytes[from + length] == '>') {
            return from + length;
        }
        int end = checkedTagEnd(bytes, from);
        if (end > from) {
            attributes = KnownBytes.of(bytes, from, end);
        }
        return end;
    }

    private static int checkedTagEnd(byte[] bytes, int from) throws UnusualContentException {
        int at = attributesEnd(bytes, from);
        if (bytes[at] != '>') {
            throw new UnusualContentException(ROW_START);
        }
        return bytes[at - 1] == '/' ? at - 1 : at;
    }

    /** The start tag ends there, or the slash before. */
    private static int endRightAt(byte[] bytes, int at) throws UnusualContentException {
        if (bytes[at] != '>' && (bytes[at] != '/' || bytes[at + 1] != '>')) {
            throw new UnusualContentException(ROW_START);
        }
        return at;
    }

    /** Where the start tag ends, or an attribute r comes. */
    private static int attributesEnd(byte[] bytes, int from) throws UnusualContentException {
        boolean quoted = false;
        int at = from;
        for (; bytes[at] != '>' || quoted; at++) {
            boolean number = bytes[at] == ' ' && bytes[at + 1] == 'r' && (bytes[at + 2] == '=' || bytes[at + 2] == ' ');
            if (number && !quoted) {
                return at;
            }
            if (bytes[at] == '<' || bytes[at] == '&' || bytes[at] == '\'' || bytes[at] < ' ' || number) {
                throw new UnusualContentException(ROW_START);
            }
            quoted ^= bytes[at] == '"';
        }
        return at;
    }

    private int content(byte[] bytes, int from, int limit) throws UnusualContentException {
        int end = cells.scan(bytes, from, digitsFrom, digitsTo);
        if (end != UNUSUAL) {
            if (cells.isBlank()) {
                spans.blank();
            }
            return end;
        }
        spans.notUnderstood();
        int close = XmlBytes.indexOf(bytes, ROW_END, from, limit);
        if (close < 0
                || XmlBytes.indexOf(bytes, DECLARATION, from, close) >= 0
                || XmlBytes.indexOf(bytes, INSTRUCTION, from, close) >= 0) {
            throw new UnusualContentException("a row without its end, or with more than elements");
        }
        return close + ROW_END.length;
    }
}
