package org.outturn.excel.graft;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/** Writes streamed rows as the text of a sheet's part, and refuses what Excel would have to repair. */
final class RowText implements RowSink {

    private final Writer out;
    private final StreamedRows declared;
    private final Map<String, Integer> samples;
    private int row;
    private int column;
    private boolean open;

    RowText(Writer out, StreamedRows declared, Map<String, Integer> samples) {
        this.out = out;
        this.declared = declared;
        this.samples = samples;
    }

    @Override
    public void row(int rowNumber) throws IOException {
        if (rowNumber < declared.firstRow() || rowNumber > declared.lastRow() || (open && rowNumber <= row)) {
            throw new IllegalArgumentException("Row " + rowNumber + " after row " + row + " is out of place in rows "
                    + declared.firstRow() + " to " + declared.lastRow());
        }
        end();
        row = rowNumber;
        column = 0;
        open = true;
        out.append("<row r=\"").append(String.valueOf(rowNumber)).append("\">");
    }

    /** Ends the last row. */
    void end() throws IOException {
        if (open) {
            out.append("</row>");
        }
    }

    @Override
    public void blank(int at, String styleOf) throws IOException {
        start(at, styleOf).append("/>");
    }

    @Override
    public void text(int at, String value, String styleOf) throws IOException {
        start(at, styleOf).append(" t=\"inlineStr\"><is><t");
        String escaped = CellText.escape(value);
        if (CellText.needsSpace(value)) {
            out.append(" xml:space=\"preserve\"");
        }
        out.append('>').append(escaped).append("</t></is></c>");
    }

    @Override
    public void number(int at, BigDecimal value, String styleOf) throws IOException {
        start(at, styleOf).append("><v>").append(value.toPlainString()).append("</v></c>");
    }

    @Override
    public void number(int at, long value, String styleOf) throws IOException {
        start(at, styleOf).append("><v>").append(String.valueOf(value)).append("</v></c>");
    }

    @Override
    public void formula(int at, String formula, BigDecimal cached, String styleOf) throws IOException {
        start(at, styleOf).append("><f>").append(XmlText.escape(formula));
        out.append("</f><v>").append(cached.toPlainString()).append("</v></c>");
    }

    @Override
    public void formula(int at, String formula, String cached, String styleOf) throws IOException {
        start(at, styleOf).append(" t=\"str\"><f>").append(XmlText.escape(formula));
        out.append("</f><v>").append(CellText.escape(cached)).append("</v></c>");
    }

    private Writer start(int at, String styleOf) throws IOException {
        if (!open || at <= column || at > declared.lastColumn()) {
            throw new IllegalArgumentException("Column " + at + " after column " + column + " is out of place in row "
                    + row + ", which has columns 1 to " + declared.lastColumn());
        }
        Integer style = samples.get(Objects.requireNonNull(styleOf, "styleOf"));
        if (style == null) {
            throw new IllegalArgumentException("The donor's sheet has no cell " + styleOf + " to take the style of");
        }
        column = at;
        out.append("<c r=\"").append(CellRange.letters(at)).append(String.valueOf(row));
        return out.append("\" s=\"").append(style.toString()).append('"');
    }
}
