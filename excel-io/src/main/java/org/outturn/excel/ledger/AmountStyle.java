package org.outturn.excel.ledger;

/** How a file writes its amounts. */
enum AmountStyle {
    /** 1,234.56 */
    POINT("1,234.56"),
    /** 1.234,56 */
    COMMA("1.234,56"),
    /** Every amount with a comma or point could be read both ways, such as 1,234. */
    UNPROVEN("not proven");

    private final String label;

    AmountStyle(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
