package org.outturn.excel.ledger;

/** A financial year in words, for years that no ledger has too: a date may say 0024. */
final class YearLabel {

    private YearLabel() {}

    static String of(int startYear) {
        return "%04d-%02d".formatted(startYear, (startYear + 1) % 100);
    }
}
