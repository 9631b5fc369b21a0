package org.outturn.excel.ledger;

import java.util.Locale;

/** How many of a thing there are, as a sentence about a ledger has it: "1 group", "11,748 rows". */
final class Figures {

    private Figures() {}

    static String count(long things) {
        return String.format(Locale.ROOT, "%,d", things);
    }

    static String count(long things, String noun) {
        return count(things) + " " + noun + (things == 1 ? "" : "s");
    }
}
