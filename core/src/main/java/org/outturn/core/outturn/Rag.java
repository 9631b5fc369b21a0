package org.outturn.core.outturn;

/** Red, amber or green: shown as a word and a symbol, so that it can be read without colour. */
public enum Rag {
    RED("Red", "■"),
    AMBER("Amber", "▲"),
    GREEN("Green", "●");

    private final String word;
    private final String symbol;

    Rag(String word, String symbol) {
        this.word = word;
        this.symbol = symbol;
    }

    public String word() {
        return word;
    }

    public String symbol() {
        return symbol;
    }

    /** Symbol and word, as a cell shows it. */
    public String label() {
        return symbol + " " + word;
    }
}
