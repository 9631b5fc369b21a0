package org.outturn.excel.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;

/** An OpenDocument spreadsheet (ods), as LibreOffice keeps and Excel can save. Its sheets stand in one part, one after another. */
final class OpenDocument implements RowSource {

    static final String CONTENT = "content.xml";

    private static final String TYPE = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

    /** By so much of the part it is guessed how many rows its only sheet has. */
    private static final int FIRST_BYTES = 1 << 18;

    private static final Pattern ROW = Pattern.compile("<(\\w+:)?table-row[ />]");

    private final ZipParts parts;
    private final SourceReference place;
    private final OpenDocumentSheets sheets;
    private final List<Finding> findings = new ArrayList<>();

    private OpenDocument(ZipParts parts, SourceReference place, OpenDocumentSheets sheets) {
        this.parts = parts;
        this.place = place;
        this.sheets = sheets;
    }

    static boolean isIn(ZipParts parts) {
        return parts.has(TYPE) && (parts.has(CONTENT) || parts.has(MANIFEST));
    }

    /** Templates of spreadsheets are spreadsheets. */
    static boolean isSpreadsheet(ZipParts parts) throws IOException {
        if (!isIn(parts)) {
            return false;
        }
        try (InputStream type = parts.open(TYPE)) {
            return new String(type.readAllBytes(), StandardCharsets.US_ASCII).startsWith(SPREADSHEET);
        }
    }

    static OpenDocument of(ZipParts parts, SourceReference place)
            throws IOException, XMLStreamException, UnreadableFileException {
        requireUnlocked(parts, place);
        OpenDocument document = new OpenDocument(parts, place, OpenDocumentSheets.of(parts, place));
        if (document.sheets().isEmpty()) {
            throw UnreadableFileException.of(
                    "FILE_NO_SHEETS", place, "The workbook has no sheet of cells.", "Save it from LibreOffice again.");
        }
        document.lookAround();
        return document;
    }

    /** A locked document says in its list of parts how each of them is locked. */
    private static void requireUnlocked(ZipParts parts, SourceReference place)
            throws IOException, XMLStreamException, UnreadableFileException {
        if (!parts.has(MANIFEST)) {
            return;
        }
        try (XmlPart manifest = new XmlPart(parts.open(MANIFEST))) {
            while (manifest.next()) {
                if (manifest.starts("encryption-data")) {
                    throw UnreadableFileException.of(
                            "FILE_PROTECTED",
                            place,
                            "The OpenDocument spreadsheet is protected with a password, which is not undone here.",
                            "Open it in LibreOffice and save it without a password, or as .xlsx with it.");
                }
            }
        }
    }

    private void lookAround() {
        if (parts.hasFolder("basic/") || parts.hasFolder("scripts/")) {
            findings.add(WorkbookFeatures.macros(place));
        }
        sheets.links().forEach(link -> findings.add(WorkbookFeatures.link(place, link)));
    }

    @Override
    public String format() {
        return "ods";
    }

    @Override
    public List<TabularSheet> sheets() {
        return sheets.all();
    }

    @Override
    public RowCursor rows(TabularSheet sheet) throws IOException, XMLStreamException {
        return new OpenDocumentRows(new XmlPart(parts.open(CONTENT)), sheets.numberOf(sheet));
    }

    /** Where there is one sheet: nothing says how much of the part belongs to which of several. */
    @Override
    public OptionalLong expectedRows(TabularSheet sheet) throws IOException {
        if (sheets.all().size() > 1) {
            return OptionalLong.empty();
        }
        try (InputStream in = parts.open(CONTENT)) {
            String first = new String(in.readNBytes(FIRST_BYTES), StandardCharsets.ISO_8859_1);
            List<MatchResult> rows = ROW.matcher(first).results().toList();
            long start = rows.isEmpty() ? 0 : rows.get(0).start();
            return rows.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of((parts.size(CONTENT) - start) * rows.size() / (first.length() - start));
        }
    }

    @Override
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    @Override
    public List<Finding> findings(TabularSheet sheet) {
        List<Finding> found = new ArrayList<>();
        if (!sheets.hiddenColumns(sheet).isEmpty()) {
            found.add(WorkbookFeatures.hiddenColumns(sheet, sheets.hiddenColumns(sheet)));
        }
        if (sheets.isScaled()) {
            found.add(WorkbookFeatures.scaled(place));
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
