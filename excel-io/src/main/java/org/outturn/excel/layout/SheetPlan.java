package org.outturn.excel.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where everything of a sheet stands, worked out before anything is written. Rows count from 1. */
public final class SheetPlan {

    private static final int FIRST_PREAMBLE_ROW = 2;
    /** More would not go on one page. */
    private static final int MOST_CHART_ROWS = 32;
    /** How wide a column is that nobody has set, in characters. */
    private static final int UNSET = 9;

    private final SheetLayout layout;
    /** Blocks hold whole tables: each is known as itself, not by all that it holds. */
    private final IdentityHashMap<Block, Integer> firstRows = new IdentityHashMap<>();

    private final Map<String, TablePlace> tables = new LinkedHashMap<>();
    private final List<Integer> widths;
    private final int lastRow;

    public SheetPlan(SheetLayout layout) {
        this(layout, 1);
    }

    private SheetPlan(SheetLayout layout, int gap) {
        this.layout = layout;
        this.widths = widthsOf(layout);
        int row = noticeRow() + (layout.holdsSentences() ? 1 : 0) + gap;
        for (Block block : layout.blocks()) {
            firstRows.put(block, row);
            row += heightOf(block, row) + gap;
        }
        lastRow = row - 1 - gap;
    }

    /** Without an empty row anywhere, which people who cannot see the sheet would take for its end. */
    public static SheetPlan withoutGaps(SheetLayout layout) {
        return new SheetPlan(layout, 0);
    }

    private int heightOf(Block block, int row) {
        if (block instanceof TableLayout<?> table) {
            int headingRow = table.subtitle().isEmpty() ? row : row + 1;
            TablePlace place = new TablePlace(layout.tab(), table, headingRow);
            tables.put(table.name(), place);
            return place.endRow() - row + 1;
        }
        if (block instanceof TextLayout text) {
            return text.paragraphs().size() + (text.subtitle().isEmpty() ? 0 : 1);
        }
        return block instanceof ChartLayout chart ? chartRows(chart) : FanLayout.ROWS;
    }

    /** How many rows a chart covers: enough for each of its bars. */
    public int chartRows(ChartLayout chart) {
        int bars = layout.tables().stream()
                .filter(table -> table.name().equals(chart.table()))
                .mapToInt(TableLayout::rowsHeld)
                .findFirst()
                .orElse(1);
        return Math.min(MOST_CHART_ROWS, 8 + bars * (chart.overlapped() ? 3 : 4) / 2);
    }

    public SheetLayout layout() {
        return layout;
    }

    /** Where the line stands that shows when figures have changed since; the row after the preamble. */
    public int noticeRow() {
        return FIRST_PREAMBLE_ROW + layout.preamble().size();
    }

    public int firstRowOf(Block block) {
        return firstRows.get(block);
    }

    /** Where the figures of a picture can be read, to close its description. */
    public String whereFiguresStand(String table) {
        TablePlace place = placeOf(table);
        return " The figures are in rows %d to %d of this sheet, table %s."
                .formatted(place.firstRow(), place.lastRow(), table);
    }

    public TablePlace placeOf(String table) {
        return tables.get(table);
    }

    public List<TablePlace> tablePlaces() {
        return List.copyOf(tables.values());
    }

    /** The last row that holds anything. */
    public int lastRow() {
        return lastRow;
    }

    /** The last row of a block. */
    public int lastRowOf(Block block) {
        int first = firstRowOf(block);
        return block instanceof TableLayout<?> table
                ? placeOf(table.name()).endRow()
                : first + heightOf(block, first) - 1;
    }

    /** The last row that goes on paper. */
    public int lastPrintedRow() {
        List<Block> printed = layout.blocks().subList(0, layout.blocks().size() - layout.workings());
        return printed.isEmpty() ? lastRow : lastRowOf(printed.get(printed.size() - 1));
    }

    /** How wide a column is, in characters. */
    public int widthOf(int column) {
        return column < widths.size() ? widths.get(column) : UNSET;
    }

    /** The rightmost column any table uses, counted from 0. */
    public int lastColumn() {
        return layout.tables().stream()
                .mapToInt(table -> table.columns().size() - 1)
                .max()
                .orElse(0);
    }

    /** Whether rows of a table can be folded. */
    public boolean hasOutline() {
        return layout.tables().stream().anyMatch(table -> table.outline().isPresent());
    }

    /** How many columns a chart spans: those that go on paper. */
    public int chartColumns() {
        return layout.printedColumns() > 0 ? layout.printedColumns() : lastColumn() + 1;
    }

    /** Column widths in characters: the widest that any table asks for. */
    public List<Integer> widths() {
        return widths;
    }

    private static List<Integer> widthsOf(SheetLayout layout) {
        List<Integer> widths = new ArrayList<>();
        for (TableLayout<?> table : layout.tables()) {
            for (int i = 0; i < table.columns().size(); i++) {
                int asked = table.columns().get(i).width();
                if (i < widths.size()) {
                    widths.set(i, Math.max(widths.get(i), asked));
                } else {
                    widths.add(asked);
                }
            }
        }
        return List.copyOf(widths);
    }

    /** The workbook-wide names that the sheet's columns and totals give, with what they refer to. */
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        tables.values().forEach(place -> addNames(place, place.table(), names));
        return names;
    }

    private static <R> void addNames(TablePlace place, TableLayout<R> table, Map<String, String> names) {
        List<Column<R>> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            addCellNames(place, table, column, names);
            columns.get(i).rangeName().ifPresent(name -> names.put(name, place.rangeOnSheet(column)));
            columns.get(i)
                    .total()
                    .filter(total -> place.table().hasTotal())
                    .flatMap(TotalCell::name)
                    .ifPresent(name -> names.put(name, place.cellOnSheet(column, place.totalRow())));
        }
    }

    private static <R> void addCellNames(
            TablePlace place, TableLayout<R> table, int column, Map<String, String> names) {
        table.columns().get(column).cellName().ifPresent(nameOf -> {
            for (int i = 0; i < table.rows().size(); i++) {
                String name = nameOf.apply(table.rows().get(i));
                if (!name.isEmpty()) {
                    names.put(name, place.cellOnSheet(column, place.firstRow() + i));
                }
            }
        });
    }
}
