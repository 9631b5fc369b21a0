package org.outturn.excel.graft;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Writes rows as the text of a sheet's part, and refuses what Excel would have to repair. */
final class RowText implements RowSink {

    /** How many letters are put together before they are written. */
    private static final int BLOCK = 1 << 15;

    private final OutputStream sheet;
    private final StringBuilder out = new StringBuilder(2 * BLOCK);
    private final StreamedRows declared;
    private final StyleMap styles;
    private final String[] columns;
    private int row;
    private String rowText = "";
    private int column;

    RowText(OutputStream sheet, StreamedRows declared, StyleMap styles) {
        this.sheet = sheet;
        this.declared = declared;
        this.styles = styles;
        this.columns = IntStream.rangeClosed(0, declared.lastColumn())
                .mapToObj(CellRange::letters)
                .toArray(String[]::new);
    }

    @Override
    public void row(int rowNumber, float height, int outline) throws IOException {
        if (rowNumber <= row || rowNumber > declared.lastRow()) {
            throw new IllegalArgumentException(
                    "Row " + rowNumber + " after row " + row + " is out of place in rows 1 to " + declared.lastRow());
        }
        endRow();
        row = rowNumber;
        rowText = String.valueOf(rowNumber);
        column = 0;
        out.append("<row ");
        if (height > 0) {
            out.append("customHeight=\"true\" ht=\"").append((double) height).append("\" ");
        }
        if (outline > 0) {
            out.append("outlineLevel=\"").append(outline).append("\" ");
        }
        out.append("r=\"").append(rowText).append("\">");
    }

    private void endRow() throws IOException {
        if (row > 0) {
            out.append("</row>");
        }
        if (out.length() >= BLOCK) {
            writeOut();
        }
    }

    private void writeOut() throws IOException {
        sheet.write(out.toString().getBytes(StandardCharsets.UTF_8));
        out.setLength(0);
    }

    /** Ends the last row. */
    void end() throws IOException {
        endRow();
        writeOut();
    }

    @Override
    public void blank(int at, int style) {
        start(at, style).append("/>");
    }

    @Override
    public void text(int at, String value, int style) {
        start(at, style).append(" t=\"inlineStr\"><is><t");
        if (CellText.needsSpace(value)) {
            out.append(" xml:space=\"preserve\"");
        }
        words(value, "</t>").append("</is></c>");
    }

    /** What an element holds, and its end. */
    private StringBuilder words(String text, String end) {
        return text.isEmpty()
                ? out.append("/>")
                : out.append('>').append(CellText.escape(text)).append(end);
    }

    @Override
    public void number(int at, BigDecimal value, int style) {
        start(at, style).append("><v>").append(value.toPlainString()).append("</v></c>");
    }

    @Override
    public void number(int at, double value, int style) {
        start(at, style).append(" t=\"n\"><v>").append(value).append("</v></c>");
    }

    @Override
    public void formula(int at, String formula, BigDecimal cached, int style) {
        start(at, style).append("><f>").append(XmlText.escape(formula));
        out.append("</f><v>").append(cached.toPlainString()).append("</v></c>");
    }

    @Override
    public void formula(int at, String formula, double cached, int style) {
        start(at, style).append(" t=\"n\"><f>").append(XmlText.escape(formula));
        out.append("</f><v>").append(cached).append("</v></c>");
    }

    @Override
    public void formula(int at, String formula, String cached, int style) {
        start(at, style).append(" t=\"str\"><f>").append(XmlText.escape(formula));
        out.append("</f><v");
        words(cached, "</v>").append("</c>");
    }

    private StringBuilder start(int at, int style) {
        if (row == 0 || at <= column || at > declared.lastColumn()) {
            throw new IllegalArgumentException("Column " + at + " after column " + column + " is out of place in row "
                    + row + ", which has columns 1 to " + declared.lastColumn());
        }
        column = at;
        out.append("<c r=\"").append(columns[at]).append(rowText);
        return out.append("\" s=\"").append(styles.cell(style)).append('"');
    }
}
