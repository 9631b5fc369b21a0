package org.outturn.core.outturn;

/** What a RAG rule judges: councils set tighter bounds for totals than for single items. */
public enum RagLevel {
    ITEM("Item"),
    GROUP("Group"),
    TOTAL("Total");

    private final String label;

    RagLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
