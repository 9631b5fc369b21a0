package org.outturn.excel.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Where a sheet is to be broken into pages, so that nothing that fits on one is cut in two, and no
 * long table starts with its headings alone at the foot of one. Rows count from 1, heights in points.
 *
 * @param blocks what stands on the sheet, top to bottom, without gaps counted in
 * @param lastRow the last that goes on paper
 * @param repeated the height of the headings that are repeated on later pages
 * @param repeatedFrom the row after them; 0 where none are repeated
 */
public record PageBreaks(
        List<Rows> blocks, int lastRow, IntToDoubleFunction heights, double repeated, int repeatedFrom) {

    /** A long table begins on a page only with so many rows of it. */
    private static final int LEAST_ROWS = 6;

    /** A block from its first row to its last. */
    public record Rows(int first, int last) {}

    /** The rows that start a page, and how many pages there are. */
    public record Outcome(List<Integer> starts, int pages) {}

    public PageBreaks {
        blocks = List.copyOf(blocks);
    }

    /** The breaks for pages of a height. */
    public Outcome on(double page) {
        List<Integer> starts = new ArrayList<>();
        int pages = 1;
        double used = 0;
        for (int row = 1; row <= lastRow; row++) {
            if (row > 1 && startsPage(row, used, page)) {
                starts.add(row);
                pages++;
                used = lead(row);
            } else if (used > lead(row) && used + heights.applyAsDouble(row) > page) {
                pages++;
                used = lead(row);
            }
            used += heights.applyAsDouble(row);
        }
        return new Outcome(starts, pages);
    }

    private double lead(int row) {
        return repeatedFrom > 0 && row >= repeatedFrom ? repeated : 0;
    }

    private boolean startsPage(int row, double used, double page) {
        // Asked for every row of a sheet at a score of scales.
        for (Rows block : blocks.subList(Math.min(1, blocks.size()), blocks.size())) {
            if (block.first() == row && used + together(block, page - lead(row)) > page) {
                return true;
            }
        }
        return false;
    }

    /** What must not be parted: all of a block that fits on a page, else its first rows. */
    private double together(Rows block, double page) {
        double all = height(block.first(), block.last());
        return all <= page ? all : height(block.first(), Math.min(block.last(), block.first() + LEAST_ROWS - 1));
    }

    private double height(int first, int last) {
        double height = 0;
        for (int row = first; row <= last; row++) {
            height += heights.applyAsDouble(row);
        }
        return height;
    }
}
