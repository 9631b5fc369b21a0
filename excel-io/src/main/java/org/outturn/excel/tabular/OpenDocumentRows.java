package org.outturn.excel.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The rows of one sheet of an OpenDocument spreadsheet. Equal rows and equal cells are stored once with
 * their number: blank ones, which fill a sheet to its end, are passed over, and the others are bounded,
 * as a few bytes could ask for more cells than any sheet has.
 */
final class OpenDocumentRows implements RowCursor {

    private static final long LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    /** A million rows of a hundred columns. */
    private static final long MOST_REPEATED = 100_000_000;

    /** What holds tables or rows and is no sheet: changes kept for review, and drawings above the cells. */
    private static final Set<String> NO_SHEET = Set.of(
            "tracked-changes", "dde-links", "shapes", "forms", "scenario", "named-expressions", "database-ranges");

    private final XmlPart xml;
    private final int table;
    private boolean found;
    private long number;
    private long repeated;
    private Row row = new Row(0, List.of(), false);
    private long left;

    OpenDocumentRows(XmlPart xml, int table) {
        this.xml = xml;
        this.table = table;
    }

    static boolean isNoSheet(String element) {
        return NO_SHEET.contains(element);
    }

    @Override
    public Optional<Row> next() throws IOException, XMLStreamException {
        if (!found) {
            find();
        }
        if (left == 0 && !nextFilled()) {
            xml.drain();
            return Optional.empty();
        }
        left--;
        number++;
        return Optional.of(new Row(number, row.cells(), row.hidden()));
    }

    private void find() throws IOException, XMLStreamException {
        int tables = 0;
        while (!found && xml.next()) {
            if (xml.starts("table")) {
                found = tables++ == table;
            }
            if (xml.isStart() && !found && (xml.starts("table") || isNoSheet(xml.name()))) {
                xml.skip();
            }
        }
        if (!found) {
            throw new DamagedPartException("a sheet of it is missing");
        }
    }

    /** Goes on to the next row that is not blank. */
    private boolean nextFilled() throws IOException, XMLStreamException {
        while (xml.next() && !xml.ends("table")) {
            if (xml.starts("table-row")) {
                boolean hidden = OpenDocumentSheets.isHidden(xml);
                int count = repeats(xml, "number-rows-repeated");
                List<Cell> cells = cells();
                if (!cells.isEmpty()) {
                    row = new Row(number, cells, hidden);
                    left = count;
                    requireBounded(count, cells.size());
                    return true;
                }
                number += count;
            } else if (xml.isStart() && isNoSheet(xml.name())) {
                xml.skip();
            }
        }
        return false;
    }

    private void requireBounded(long rows, long cells) throws DamagedPartException {
        repeated += rows > 1 ? rows * cells : 0;
        if (number + rows > LAST_ROW || repeated > MOST_REPEATED) {
            throw new DamagedPartException("a sheet of it repeats a row beyond what a sheet can hold");
        }
    }

    private List<Cell> cells() throws IOException, XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        while (xml.next() && !xml.ends("table-row")) {
            if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
                int count = repeats(xml, "number-columns-repeated");
                Cell cell = OpenDocumentCell.read(xml, column);
                if (!cell.isBlank() || cell.isUncalculated()) {
                    repeat(cell, count, cells);
                }
                column += count;
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
        return cells;
    }

    private static void repeat(Cell cell, int count, List<Cell> cells) throws DamagedPartException {
        if (cell.column() + (long) count > LAST_COLUMN) {
            throw new DamagedPartException("a sheet of it repeats a cell beyond what a row can hold");
        }
        for (int at = 0; at < count; at++) {
            cells.add(new Cell(cell.column() + at, cell.kind(), cell.text(), cell.formula()));
        }
    }

    /** How often the element just started stands there; more than a sheet has rows is one row more. */
    static int repeats(XmlPart xml, String attribute) throws DamagedPartException {
        try {
            return xml.attribute(attribute)
                    .map(Long::parseLong)
                    .map(count -> (int) Math.max(1, Math.min(count, LAST_ROW + 1)))
                    .orElse(1);
        } catch (NumberFormatException e) {
            throw new DamagedPartException("a sheet of it repeats something a number of times that is none");
        }
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
