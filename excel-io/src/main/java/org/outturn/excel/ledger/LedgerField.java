package org.outturn.excel.ledger;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a ledger export can hold. */
public enum LedgerField implements LayoutSubject {
    COST_CENTRE("costCentre", "cost centre"),
    SUBJECTIVE("subjective", "subjective"),
    /** One code that holds cost centre and subjective, to be split. */
    COMBINED_CODE("combinedCode", "combined code"),
    /** Stands where a cost centre would in published spending, which has names and no codes. */
    DIRECTORATE("directorate", "directorate"),
    /** Stands where a subjective would in published spending. */
    SERVICE("service", "service"),
    AMOUNT("amount", "amount"),
    DEBIT("debit", "debit"),
    CREDIT("credit", "credit"),
    CURRENCY("currency", "currency"),
    /** Net and VAT together, where a file has all three. */
    GROSS("gross", "gross"),
    VAT("vat", "VAT"),
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

    /** The field of that name, as a sentence or a script has it; upper and lower case are one. */
    public static Optional<LedgerField> named(String name) {
        String wanted = name.strip();
        return Arrays.stream(values())
                .filter(field -> field.label.equalsIgnoreCase(wanted) || field.key.equalsIgnoreCase(wanted))
                .findFirst();
    }

    /** The name that scripts see. */
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }
}
