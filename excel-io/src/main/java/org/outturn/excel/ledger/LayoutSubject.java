package org.outturn.excel.ledger;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What a layout can give a value for: a field that every row of an export has, or a fact about its file. */
public sealed interface LayoutSubject permits LedgerField, FileFact {

    /** The name in a sentence. */
    String label();

    /** The name of what a value is given for: of every row, where it is no fact about the file. */
    default String given() {
        return this instanceof LedgerField ? label() + " of every row" : label();
    }

    /** The subject of that name, as a sentence or a script has it; upper and lower case are one. */
    static Optional<LayoutSubject> named(String name) {
        Optional<LedgerField> field = LedgerField.named(name);
        return field.isPresent()
                ? Optional.of(field.get())
                : Arrays.<LayoutSubject>stream(FileFact.values())
                        .filter(fact -> fact.label().equalsIgnoreCase(name.strip()))
                        .findFirst();
    }

    /** Every subject, fields first. */
    static Stream<LayoutSubject> all() {
        return Stream.concat(Arrays.stream(LedgerField.values()), Arrays.stream(FileFact.values()));
    }
}
