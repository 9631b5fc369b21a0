package org.outturn.excel.inputs;

import java.util.Arrays;
import java.util.List;

/** Which variances a RAG rule judges. */
public enum Sides {
    OVERSPENDS("Overspends"),
    BOTH("Over and underspends");

    private final String label;

    Sides(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(Sides::label).toList();
    }
}
