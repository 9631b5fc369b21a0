package org.outturn.core.assurance;

import java.util.List;

/** Names in a message: as many as can be read in a cell, and how many more there are. */
final class Named {

    private static final int MOST = 15;

    private Named() {}

    static String of(List<String> names) {
        String first = String.join("; ", names.subList(0, Math.min(MOST, names.size())));
        return names.size() <= MOST ? first : "%s; and %,d more".formatted(first, names.size() - MOST);
    }
}
