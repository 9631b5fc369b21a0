package org.outturn.excel.ledger;

import java.util.Locale;
import java.util.Optional;

/** How a file writes its amounts. */
enum AmountStyle {
    /** 1,234.56 */
    POINT("1,234.56"),
    /** 1.234,56 */
    COMMA("1.234,56"),
    /** 12,34,567.89, where somebody has said so: two digits to a group above the thousands. */
    INDIAN("1,23,456.00"),
    /** Every amount with a comma or point could be read both ways, such as 1,234. */
    UNPROVEN("not proven");

    private final String label;

    AmountStyle(String label) {
        this.label = label;
    }

    /** A style by its name, as people state it. */
    static Optional<AmountStyle> named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "point", "1,234.56", "1234.56" -> Optional.of(POINT);
            case "comma", "1.234,56", "1234,56" -> Optional.of(COMMA);
            case "indian", "1,23,456.00" -> Optional.of(INDIAN);
            default -> Optional.empty();
        };
    }

    String label() {
        return label;
    }
}
