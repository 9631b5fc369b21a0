package org.outturn.excel.layout;

import java.util.List;

/** Paragraphs across the sheet, one to a row, under a subtitle. */
public record TextLayout(String subtitle, List<String> paragraphs) implements Block {

    public TextLayout {
        paragraphs = List.copyOf(paragraphs);
    }
}
