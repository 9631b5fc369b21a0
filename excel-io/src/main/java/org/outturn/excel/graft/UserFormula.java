package org.outturn.excel.graft;

/** A formula of the user's: the cells that it fills, what it says, and where in the part its result is written. */
record UserFormula(String sheet, CellRange cells, Formula formula, int resultStart, int resultEnd) {

    boolean hasResult() {
        return resultStart >= 0;
    }
}
