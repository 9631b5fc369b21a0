package org.outturn.excel.graft;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A sheet's part as the text before its rows, the rows, and the text after them. */
record StreamedSheet(String before, StreamedRows rows, StyleMap styles, String after) implements PartContent {

    private static final String MARK = "outturn-rows";

    /** Splits the sheet where its rows belong. */
    static StreamedSheet of(Document document, Element data, StreamedRows rows, StyleMap styles) {
        data.appendChild(document.createProcessingInstruction(MARK, ""));
        String text = XmlText.text(document);
        String mark = "<?" + MARK + " ?>";
        int split = text.indexOf(mark);
        return new StreamedSheet(text.substring(0, split), rows, styles, text.substring(split + mark.length()));
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(before.getBytes(StandardCharsets.UTF_8));
        RowText text = new RowText(out, rows, styles);
        rows.write(text);
        text.end();
        out.write(after.getBytes(StandardCharsets.UTF_8));
    }
}
