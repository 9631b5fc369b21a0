package org.outturn.excel.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamException;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;

/** An Excel binary workbook (xlsb): the package of an xlsx with records in place of XML. */
final class BinaryWorkbook implements RowSource {

    private static final String PART = "xl/workbook.bin";

    /** Records by their numbers in the published format, [MS-XLSB]. */
    private static final int WORKBOOK_PROPERTIES = 153;

    private static final int CALCULATION = 157;
    private static final int COLUMNS = 60;
    private static final int SHEET_DATA = 145;
    private static final int SHEET = 156;

    /** To be calculated in full when opened, or saved before some formulas had been. */
    private static final int OUT_OF_DATE = 0x11;

    /** By so much of a sheet it is guessed how many rows it has. */
    private static final int FIRST_BYTES = 1 << 16;

    private record SheetPart(TabularSheet sheet, String part) {}

    private final ZipParts parts;
    private final SourceReference place;
    private final Relationships relationships;
    private final List<SheetPart> sheets = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<SheetValues> values = Optional.empty();
    private boolean from1904;

    private BinaryWorkbook(ZipParts parts, SourceReference place, Relationships relationships) {
        this.parts = parts;
        this.place = place;
        this.relationships = relationships;
    }

    static boolean isIn(ZipParts parts) {
        return parts.has(PART);
    }

    static BinaryWorkbook of(ZipParts parts, SourceReference place)
            throws IOException, XMLStreamException, UnreadableFileException {
        BinaryWorkbook workbook = new BinaryWorkbook(parts, place, Relationships.of(parts, PART));
        workbook.readStructure();
        workbook.findings.addAll(WorkbookFeatures.of(parts, workbook.relationships, place));
        return workbook;
    }

    private void readStructure() throws IOException, UnreadableFileException {
        try (BinaryPart part = new BinaryPart(parts.open(PART))) {
            while (part.next()) {
                if (part.is(WORKBOOK_PROPERTIES)) {
                    from1904 = (part.number() & 1) != 0;
                } else if (part.is(SHEET)) {
                    addSheet(part);
                } else if (part.is(CALCULATION)) {
                    lookAtCalculation(part);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw UnreadableFileException.of(
                    "FILE_NO_SHEETS", place, "The workbook has no sheet of cells.", "Save it from Excel again.");
        }
    }

    /** Version, mode, counts and precision stand before the flags. */
    private void lookAtCalculation(BinaryPart part) {
        part.skip(24);
        if ((part.unsignedShort() & OUT_OF_DATE) != 0) {
            findings.add(WorkbookFeatures.recalculation(place));
        }
    }

    /** Chart and dialogue sheets have no cells and are left out. */
    private void addSheet(BinaryPart part) throws DamagedPartException {
        boolean visible = part.number() == 0;
        part.skip(4);
        Optional<Relationships.Relationship> target = relationships.byId(part.text());
        String name = part.text();
        Relationships.Relationship found =
                target.orElseThrow(() -> new DamagedPartException("the part of its sheet \"" + name + "\" is missing"));
        if (found.type().equals("worksheet")) {
            sheets.add(new SheetPart(new TabularSheet(place.file(), sheets.size(), name, visible), found.target()));
        }
    }

    @Override
    public String format() {
        return "xlsb";
    }

    @Override
    public List<TabularSheet> sheets() {
        return sheets.stream().map(SheetPart::sheet).toList();
    }

    @Override
    public RowCursor rows(TabularSheet sheet) throws IOException {
        return new BinaryRows(
                new BinaryPart(parts.open(sheets.get(sheet.index()).part())), values());
    }

    @Override
    public OptionalLong expectedRows(TabularSheet sheet) throws IOException {
        String name = sheets.get(sheet.index()).part();
        try (BinaryPart part = new BinaryPart(parts.open(name))) {
            long rows = 0;
            while (part.bytesRead() < FIRST_BYTES && part.next()) {
                rows += part.is(BinaryRows.ROW) ? 1 : 0;
            }
            return rows == 0 ? OptionalLong.empty() : OptionalLong.of(parts.size(name) * rows / part.bytesRead());
        }
    }

    private SheetValues values() throws IOException {
        if (values.isEmpty()) {
            values = Optional.of(readValues());
        }
        return values.get();
    }

    private SheetValues readValues() throws IOException {
        Optional<String> strings = relationships.targetOf("sharedStrings");
        Optional<String> styles = relationships.targetOf("styles");
        return new SheetValues(
                strings.isPresent() ? SharedStrings.ofBinary(parts, strings.get()) : SharedStrings.none(),
                styles.isPresent() ? DateFormats.ofBinary(parts, styles.get()) : DateFormats.none(),
                from1904);
    }

    @Override
    public List<Finding> findings(TabularSheet sheet) throws IOException {
        List<String> hidden = new ArrayList<>();
        try (BinaryPart part =
                new BinaryPart(parts.open(sheets.get(sheet.index()).part()))) {
            while (part.next() && !part.is(SHEET_DATA)) {
                if (part.is(COLUMNS)) {
                    addHidden(part, hidden);
                }
            }
        }
        List<Finding> found = new ArrayList<>();
        if (!hidden.isEmpty()) {
            found.add(WorkbookFeatures.hiddenColumns(sheet, hidden));
        }
        if (values().formats().isScaled()) {
            found.add(WorkbookFeatures.scaled(place));
        }
        return found;
    }

    /** First and last column, width and style, and whether they are out of sight. */
    private static void addHidden(BinaryPart part, List<String> hidden) throws DamagedPartException {
        long first = part.number();
        long last = part.number();
        part.skip(8);
        boolean outOfSight = (part.unsignedShort() & 1) != 0;
        for (long column = first; outOfSight && column <= last && hidden.size() < SheetHead.MOST_NAMED; column++) {
            hidden.add(CellAddress.columnName((int) column));
        }
    }

    @Override
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
