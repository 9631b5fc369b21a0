package org.outturn.excel.ledger;

/** What can be said of a ledger file as a whole, where it is not found out, or found out wrongly. */
public enum FileFact implements LayoutSubject {
    /** Which sheet of a workbook holds the ledger; one that goes on in "Data (2)" is read with it. */
    SHEET("sheet"),
    /** The row of the headings; 0 for a file without any, whose columns are then called "column A" and so on. */
    HEADING_ROW("heading row"),
    /** What stands between two fields of a text file. */
    DELIMITER("delimiter"),
    /** How amounts that are texts are written. */
    AMOUNT_STYLE("amount style"),
    /** What a dash alone means where an amount should be: nought, or it is set aside. */
    DASH("dash");

    private final String label;

    FileFact(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
