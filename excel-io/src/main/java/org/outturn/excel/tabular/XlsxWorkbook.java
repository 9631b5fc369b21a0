package org.outturn.excel.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;

/** An Excel workbook of the zip kind (xlsx, xlsm): its sheets, and what is needed to read their cells. */
final class XlsxWorkbook implements RowSource {

    /** By so much of a sheet it is guessed how many rows it has. */
    private static final int FIRST_BYTES = 1 << 16;

    private static final Pattern ROW = Pattern.compile("<(\\w+:)?row[ />]");

    private record SheetPart(TabularSheet sheet, String part) {}

    private final ZipParts parts;
    private final SourceReference place;
    private final List<SheetPart> sheets = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Relationships relationships;
    private Optional<SheetValues> values = Optional.empty();
    private boolean from1904;

    private XlsxWorkbook(ZipParts parts, SourceReference place) {
        this.parts = parts;
        this.place = place;
    }

    static XlsxWorkbook of(ZipParts parts, SourceReference place)
            throws IOException, XMLStreamException, UnreadableFileException {
        XlsxWorkbook workbook = new XlsxWorkbook(parts, place);
        workbook.readStructure();
        return workbook;
    }

    private void readStructure() throws IOException, XMLStreamException, UnreadableFileException {
        String workbook = Relationships.of(parts, "")
                .targetOf("officeDocument")
                .orElseThrow(() -> new DamagedPartException("nothing in it says which part is the workbook"));
        relationships = Relationships.of(parts, workbook);
        findings.addAll(WorkbookFeatures.of(parts, relationships, place));
        try (XmlPart xml = new XmlPart(parts.open(workbook))) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = xml.isOn("date1904");
                } else if (xml.starts("calcPr") && xml.isOn("fullCalcOnLoad")) {
                    findings.add(WorkbookFeatures.recalculation(place));
                } else if (xml.starts("sheet")) {
                    addSheet(xml);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw UnreadableFileException.of(
                    "FILE_NO_SHEETS", place, "The workbook has no sheet of cells.", "Save it from Excel again.");
        }
    }

    /** Chart and dialogue sheets have no cells and are left out. */
    private void addSheet(XmlPart xml) throws DamagedPartException {
        String name = xml.attribute("name").orElse("");
        boolean visible = xml.attribute("state").orElse("visible").equals("visible");
        Relationships.Relationship target = relationships
                .byId(xml.attribute("id").orElse(""))
                .orElseThrow(() -> new DamagedPartException("the part of its sheet \"" + name + "\" is missing"));
        if (target.type().equals("worksheet")) {
            TabularSheet sheet = new TabularSheet(place.file(), sheets.size(), name, visible);
            sheets.add(new SheetPart(sheet, target.target()));
        }
    }

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public List<TabularSheet> sheets() {
        return sheets.stream().map(SheetPart::sheet).toList();
    }

    @Override
    public RowCursor rows(TabularSheet sheet) throws IOException, XMLStreamException {
        return new SheetRows(new XmlPart(open(sheet)), values(), 0);
    }

    @Override
    public Optional<RawSheet> raw(TabularSheet sheet) throws IOException, XMLStreamException {
        SheetValues known = values();
        return Optional.of(new RawSheet(
                sheet.reference(),
                Optional.empty(),
                known.strings().count(),
                () -> open(sheet),
                (piece, rowBefore) -> new SheetRows(new XmlPart(piece), known, rowBefore),
                known.strings()::at));
    }

    @Override
    public OptionalLong expectedRows(TabularSheet sheet) throws IOException {
        try (InputStream in = open(sheet)) {
            String first = new String(in.readNBytes(FIRST_BYTES), StandardCharsets.ISO_8859_1);
            long rows = ROW.matcher(first).results().count();
            long size = parts.size(sheets.get(sheet.index()).part());
            return rows == 0 ? OptionalLong.empty() : OptionalLong.of(size * rows / first.length());
        }
    }

    private InputStream open(TabularSheet sheet) throws IOException {
        return parts.open(sheets.get(sheet.index()).part());
    }

    private SheetValues values() throws IOException, XMLStreamException {
        if (values.isEmpty()) {
            values = Optional.of(readValues());
        }
        return values.get();
    }

    private SheetValues readValues() throws IOException, XMLStreamException {
        Optional<String> strings = relationships.targetOf("sharedStrings");
        Optional<String> styles = relationships.targetOf("styles");
        return new SheetValues(
                strings.isPresent() ? SharedStrings.of(parts, strings.get()) : SharedStrings.none(),
                styles.isPresent() ? DateFormats.of(parts, styles.get()) : DateFormats.none(),
                from1904);
    }

    @Override
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    @Override
    public List<Finding> findings(TabularSheet sheet) throws IOException, XMLStreamException {
        List<Finding> found = new ArrayList<>();
        try (XmlPart xml = new XmlPart(open(sheet))) {
            List<String> hidden = SheetHead.hiddenColumns(xml);
            if (!hidden.isEmpty()) {
                found.add(WorkbookFeatures.hiddenColumns(sheet, hidden));
            }
        }
        if (values().formats().isScaled()) {
            found.add(WorkbookFeatures.scaled(place));
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
