package org.outturn.excel.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The headings by which ledger exports are known: Unit4 Business World (Agresso), SAP, Oracle,
 * Civica, Integra, JD Edwards and published spending files. The likeliest stands first: where a file
 * has two of them, it wins. Case, spaces and punctuation make no difference.
 */
final class StandardHeadings {

    static final Map<LedgerField, List<String>> ALL = all();

    private StandardHeadings() {}

    private static Map<LedgerField, List<String>> all() {
        Map<LedgerField, List<String>> all = new EnumMap<>(LedgerField.class);
        Stream.of(CodingHeadings.ALL, AmountHeadings.ALL, PostingHeadings.ALL).forEach(all::putAll);
        return Map.copyOf(all);
    }
}
