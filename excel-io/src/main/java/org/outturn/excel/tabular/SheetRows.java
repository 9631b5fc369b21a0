package org.outturn.excel.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The rows of one sheet of a workbook, from its XML. */
final class SheetRows implements RowCursor {

    private final XmlPart xml;
    private final SheetValues values;
    private boolean inData;
    private long lastRow;

    SheetRows(XmlPart xml, SheetValues values, long lastRow) {
        this.xml = xml;
        this.values = values;
        this.lastRow = lastRow;
    }

    @Override
    public Optional<Row> next() throws IOException, XMLStreamException {
        while (xml.next()) {
            if (xml.starts("sheetData")) {
                inData = true;
            } else if (xml.ends("sheetData")) {
                inData = false;
            } else if (inData && xml.starts("row")) {
                return Optional.of(row());
            }
        }
        return Optional.empty();
    }

    private Row row() throws IOException, XMLStreamException {
        long number = numberOfRow();
        boolean hidden = xml.isOn("hidden");
        List<Cell> cells = new ArrayList<>();
        BitSet seen = new BitSet();
        boolean inOrder = true;
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                int next = columnAfter(column, number);
                inOrder &= next > column;
                column = next;
                requireNew(seen, column, number);
                cells.add(cell(column));
            }
        }
        if (!inOrder) {
            cells.sort(Comparator.comparingInt(Cell::column));
        }
        return new Row(number, cells, hidden);
    }

    private long numberOfRow() throws DamagedPartException {
        Optional<String> stated = xml.attribute("r");
        long number = stated.isPresent() ? Long.parseLong(stated.get()) : lastRow + 1;
        if (number <= lastRow) {
            throw new DamagedPartException("row " + number + " comes after row " + lastRow);
        }
        lastRow = number;
        return number;
    }

    /** Cells without an address stand next to the one before. */
    private int columnAfter(int column, long row) throws DamagedPartException {
        Optional<String> address = xml.attribute("r");
        int stated = address.map(CellAddress::columnOf).orElse(column + 1);
        boolean inRow = address.isEmpty() || address.get().endsWith(String.valueOf(row));
        if (stated < 0 || !inRow) {
            throw new DamagedPartException("row " + row + " holds a cell " + address.orElse(""));
        }
        return stated;
    }

    private static void requireNew(BitSet seen, int column, long row) throws DamagedPartException {
        if (seen.get(column)) {
            throw new DamagedPartException("it holds two cells " + CellAddress.of(column, row));
        }
        seen.set(column);
    }

    private Cell cell(int column) throws IOException, XMLStreamException {
        String type = xml.attribute("t").orElse("");
        String style = xml.attribute("s").orElse("");
        boolean formula = false;
        Optional<String> stored = Optional.empty();
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = true;
            } else if (xml.starts("v")) {
                stored = Optional.of(xml.text());
            } else if (xml.starts("is")) {
                stored = Optional.of(RichText.read(xml, "is"));
            }
        }
        if (type.equals("inlineStr")) {
            return SheetValues.text(column, stored.orElse(""), formula);
        }
        boolean nothing = stored.isEmpty() || (stored.get().isBlank() && !type.equals("str"));
        return nothing
                ? new Cell(column, CellKind.BLANK, "", formula)
                : values.cell(column, type, style, stored.get(), formula);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
