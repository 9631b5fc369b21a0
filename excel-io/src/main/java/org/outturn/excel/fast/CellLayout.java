package org.outturn.excel.fast;

/** Which cells of a row are wanted. */
public final class CellLayout {

    private final int[] slotOfColumn;
    private final int rowSlot;
    private final int sharedTexts;

    /**
     * Names the cells.
     *
     * @param slotOfColumn for each column up to the last wanted one the slot of its span, or -1
     * @param rowSlot the slot that takes the attributes of the row
     * @param sharedTexts how many texts the cells can point at
     */
    public CellLayout(int[] slotOfColumn, int rowSlot, int sharedTexts) {
        this.slotOfColumn = slotOfColumn.clone();
        this.rowSlot = rowSlot;
        this.sharedTexts = sharedTexts;
    }

    int[] slotOfColumn() {
        return slotOfColumn.clone();
    }

    int rowSlot() {
        return rowSlot;
    }

    int sharedTexts() {
        return sharedTexts;
    }
}
