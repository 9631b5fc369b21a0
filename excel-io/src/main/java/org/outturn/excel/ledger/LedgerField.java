package org.outturn.excel.ledger;

/** What a column of a ledger export can hold. */
public enum LedgerField {
    COST_CENTRE("costCentre", "cost centre"),
    SUBJECTIVE("subjective", "subjective"),
    AMOUNT("amount", "amount"),
    DEBIT("debit", "debit"),
    CREDIT("credit", "credit"),
    PERIOD("period", "period"),
    DATE("date", "date"),
    YEAR("year", "year"),
    DOCUMENT("document", "document"),
    DESCRIPTION("description", "description"),
    SUPPLIER("supplier", "supplier"),
    SOURCE("source", "source");

    private final String key;
    private final String label;

    LedgerField(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The name that scripts see. */
    public String key() {
        return key;
    }

    /** The name in a sentence. */
    public String label() {
        return label;
    }
}
