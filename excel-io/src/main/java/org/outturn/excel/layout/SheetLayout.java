package org.outturn.excel.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything on one report sheet, top to bottom.
 *
 * @param tab the sheet's name, at most 31 characters
 * @param preamble sentences under the title: what the sheet holds, its unit and sign
 * @param holdsSentences whether it says things that cannot follow a recalculation, so that it must
 *     show when figures have changed since
 * @param printedColumns how many columns go on paper, for a sheet with workings at its right; 0 for all
 * @param workings how many blocks at the end are for the screen alone
 */
public record SheetLayout(
        String tab,
        String title,
        List<String> preamble,
        List<Block> blocks,
        boolean holdsSentences,
        int printedColumns,
        int workings) {

    public SheetLayout {
        preamble = List.copyOf(preamble);
        blocks = List.copyOf(blocks);
    }

    public static SheetLayout of(String tab, String title, List<String> preamble, List<Block> blocks) {
        return new SheetLayout(tab, title, preamble, blocks, false, 0, 0);
    }

    public SheetLayout withSentences() {
        return new SheetLayout(tab, title, preamble, blocks, true, printedColumns, workings);
    }

    /** Prints so many columns; those at their right are workings for the screen. */
    public SheetLayout printing(int columns) {
        return new SheetLayout(tab, title, preamble, blocks, holdsSentences, columns, workings);
    }

    /** The last blocks are workings, which do not go on paper. */
    public SheetLayout withWorkings(int last) {
        return new SheetLayout(tab, title, preamble, blocks, holdsSentences, printedColumns, last);
    }

    public List<TableLayout<?>> tables() {
        List<TableLayout<?>> tables = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof TableLayout<?> table) {
                tables.add(table);
            }
        }
        return tables;
    }
}
