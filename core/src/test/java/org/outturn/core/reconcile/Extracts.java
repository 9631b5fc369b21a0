package org.outturn.core.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/** Extracts made for tests, and their comparison. */
final class Extracts {

    private Extracts() {}

    static ExtractRow row(long number, String document, int period, String coding, String amount) {
        return new ExtractRow(
                SourceReference.ofFile("ledger.csv"),
                number,
                Optional.of(new ExtractPeriod(Optional.empty(), new AccountingPeriod(period))),
                new Coding(coding, "4100"),
                Optional.of(LocalDate.of(2020, 4, 1).plusMonths(period - 1L)),
                document,
                "",
                Money.of(amount),
                List.of(coding));
    }

    static ExtractRow withAmount(ExtractRow row, Money amount) {
        return new ExtractRow(
                row.sheet(),
                row.number(),
                row.period(),
                row.coding(),
                row.date(),
                row.document(),
                row.text(),
                amount,
                row.chosen());
    }

    /** Rows of few documents and few amounts, so that many are alike and many are reversals. */
    static List<ExtractRow> random(long seed) {
        Random random = new Random(seed);
        List<ExtractRow> rows = new ArrayList<>();
        for (int number = 2; number < 300; number++) {
            rows.add(row(
                    number,
                    "D" + random.nextInt(120),
                    1 + random.nextInt(3),
                    "C" + random.nextInt(3),
                    Money.ofPence(random.nextInt(9) * 100L - 300).toString()));
        }
        return rows;
    }

    static ExtractAgreement compare(List<ExtractRow> first, List<ExtractRow> other) {
        ExtractComparison comparison = new ExtractComparison(List.of("Cost centre"));
        first.forEach(row -> comparison.count(Side.FIRST, row));
        other.forEach(row -> comparison.count(Side.OTHER, row));
        comparison.settle();
        tell(comparison, Side.FIRST, first);
        tell(comparison, Side.OTHER, other);
        return comparison.result();
    }

    private static void tell(ExtractComparison comparison, Side side, List<ExtractRow> rows) {
        comparison.wanted(side).stream().forEach(row -> comparison.tell(side, row, rows.get(row)));
    }

    /** Kind, key, difference and message of each, without the totals. */
    static List<String> told(ExtractAgreement agreement) {
        return agreement.differences().stream()
                .filter(difference -> !difference.kind().endsWith("TOTAL"))
                .map(difference -> difference.kind() + ": " + difference.message())
                .toList();
    }
}
