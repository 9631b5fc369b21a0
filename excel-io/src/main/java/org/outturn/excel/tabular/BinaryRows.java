package org.outturn.excel.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of one sheet of a binary workbook, from its records. */
final class BinaryRows implements RowCursor {

    static final int ROW = 0;

    private static final int FIRST_CELL = 1;
    private static final int LAST_CELL = 11;
    private static final int RICH_TEXT_CELL = 62;
    private static final int END_OF_ROWS = 146;
    private static final int FIRST_FORMULA = 8;
    private static final int HIDDEN = 0x1000;

    private final BinaryPart part;
    private final SheetValues values;
    private List<Cell> cells = new ArrayList<>();
    private long number;
    private boolean hidden;

    BinaryRows(BinaryPart part, SheetValues values) {
        this.part = part;
        this.values = values;
    }

    @Override
    public Optional<Row> next() throws IOException {
        while (part.next()) {
            if (part.is(ROW) || part.is(END_OF_ROWS)) {
                Optional<Row> done = row();
                start();
                if (done.isPresent()) {
                    return done;
                }
            } else if ((part.type() >= FIRST_CELL && part.type() <= LAST_CELL) || part.is(RICH_TEXT_CELL)) {
                addCell();
            }
        }
        return Optional.empty();
    }

    private Optional<Row> row() {
        return number == 0 ? Optional.empty() : Optional.of(new Row(number, cells, hidden));
    }

    private void start() throws DamagedPartException {
        cells = new ArrayList<>();
        if (part.is(END_OF_ROWS)) {
            number = 0;
            return;
        }
        long next = part.number() + 1L;
        if (next <= number) {
            throw new DamagedPartException("row " + next + " comes after row " + number);
        }
        number = next;
        part.skip(6);
        hidden = (part.unsignedShort() & HIDDEN) != 0;
    }

    private void addCell() throws DamagedPartException {
        int column = part.number();
        if (number == 0
                || (!cells.isEmpty() && column <= cells.get(cells.size() - 1).column())) {
            throw new DamagedPartException("the cells of row " + number + " are out of order");
        }
        String style = String.valueOf(part.number() & 0xFF_FFFF);
        cells.add(cell(column, style, part.type() >= FIRST_FORMULA && part.type() <= LAST_CELL));
    }

    /** The kinds of cell in the order of their record numbers. */
    private Cell cell(int column, String style, boolean formula) throws DamagedPartException {
        return switch (part.type()) {
            case 2 -> values.cell(column, "n", style, Double.toString(compact(part.number())), false);
            case 3, 11 -> values.cell(column, "e", style, ErrorText.of(part.unsignedByte()), formula);
            case 4, 10 -> values.cell(column, "b", style, String.valueOf(part.unsignedByte()), formula);
            case 5, 9 -> values.cell(column, "n", style, Double.toString(part.real()), formula);
            case 6, 8 -> SheetValues.text(column, part.text(), formula);
            case 7 -> values.cell(column, "s", style, String.valueOf(part.number()), false);
            case RICH_TEXT_CELL -> richText(column);
            default -> Cell.blank(column);
        };
    }

    private Cell richText(int column) throws DamagedPartException {
        part.skip(1);
        return SheetValues.text(column, part.text(), false);
    }

    /** Thirty bits of a number: whole or the upper half of a binary fraction, and perhaps a hundred times too large. */
    private static double compact(int stored) {
        double number = (stored & 2) != 0 ? stored >> 2 : Double.longBitsToDouble((stored & 0xFFFF_FFFCL) << 32);
        return (stored & 1) != 0 ? number / 100 : number;
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
