package org.outturn.excel.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.outturn.excel.tabular.Row;

/**
 * The currency that a row states beside its amount. An amount that its heading gives in the ledger's
 * own currency is not judged by it: the column then names the currency of the document.
 */
final class CurrencyColumn {

    private static final Set<String> POUNDS =
            Set.of("GBP", "£", "STG", "STERLING", "UKP", "POUND", "POUNDS", "UK POUNDS");

    private static final Pattern OWN_CURRENCY =
            Pattern.compile(".*(local|inlc|companycode|cocurr|coarea|repcur|accounted|functional|base|sterling).*");

    private final OptionalInt column;
    private final Optional<String> own;

    CurrencyColumn(Headings headings, LedgerLayout layout) {
        this.column = isJudged(headings, layout) ? headings.column(LedgerField.CURRENCY) : OptionalInt.empty();
        this.own = layout.value(LedgerField.CURRENCY).map(CurrencyColumn::fold);
    }

    private static boolean isJudged(Headings headings, LedgerLayout layout) {
        boolean converted = headings.has(LedgerField.AMOUNT)
                && OWN_CURRENCY
                        .matcher(HeadingKey.of(headings.heading(LedgerField.AMOUNT)))
                        .matches();
        return layout.named().contains(LedgerField.CURRENCY) || !converted;
    }

    OptionalInt column() {
        return column;
    }

    /** The currency of a row that is not in the ledger's own. */
    Optional<String> foreign(Row row) {
        return column.isEmpty() ? Optional.empty() : Optional.of(stated(row)).filter(this::isForeign);
    }

    private String stated(Row row) {
        return fold(row.cell(column.getAsInt()).text());
    }

    private boolean isForeign(String currency) {
        return !currency.isEmpty() && !own.map(currency::equals).orElseGet(() -> POUNDS.contains(currency));
    }

    /** The ledger's own currency, for a message. */
    String own() {
        return own.orElse("GBP");
    }

    private static String fold(String currency) {
        return CodeText.clean(currency).toUpperCase(Locale.ROOT);
    }
}
