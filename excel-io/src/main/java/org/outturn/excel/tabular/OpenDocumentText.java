package org.outturn.excel.tabular;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The text of a cell of an OpenDocument spreadsheet, without what is pinned to it: comments, pictures, readings. */
final class OpenDocumentText {

    private static final Set<String> PINNED = Set.of(
            "annotation",
            "annotation-end",
            "note",
            "ruby-text",
            "frame",
            "custom-shape",
            "g",
            "control",
            "line",
            "rect");

    /** More than a cell holds in any program, as for the fields of a text file. */
    private static final int LONGEST = 1 << 20;

    private final StringBuilder text = new StringBuilder();

    private OpenDocumentText() {}

    /** The paragraphs of the element just started, a line each; stands at its end afterwards. */
    static String paragraphs(XmlPart xml) throws IOException, XMLStreamException {
        OpenDocumentText read = new OpenDocumentText();
        int lines = 0;
        while (xml.next() && xml.isStart()) {
            if (xml.starts("p")) {
                read.text.append(lines++ > 0 ? "\n" : "");
                read.paragraph(xml);
            } else {
                xml.skip();
            }
        }
        return read.text.toString();
    }

    private void paragraph(XmlPart xml) throws IOException, XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.nextPiece()) {
            requireBounded();
            if (xml.isText()) {
                text.append(xml.piece());
            } else if (xml.isStart() && PINNED.contains(xml.name())) {
                xml.skip();
            } else if (xml.isStart()) {
                depth++;
                appendSpace(xml);
            } else {
                depth--;
            }
        }
    }

    private void requireBounded() throws DamagedPartException {
        if (text.length() > LONGEST) {
            throw new DamagedPartException("a cell of it holds more than a million characters");
        }
    }

    /** Elements that stand for white space; white space itself counts as it stands, as LibreOffice has it. */
    private void appendSpace(XmlPart xml) {
        switch (xml.name()) {
            case "s" ->
                text.append(" "
                        .repeat(xml.attribute("c").map(OpenDocumentText::spaces).orElse(1)));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            default -> {
                // Marked-up text is text.
            }
        }
    }

    private static int spaces(String count) {
        return count.matches("[0-9]{1,7}") ? Math.min(Integer.parseInt(count), LONGEST) : 1;
    }
}
