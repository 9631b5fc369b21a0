package org.outturn.core.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.money.Money;
import org.outturn.core.money.Thousands;

/** Rows of the first extract that the other has with the other sign. */
final class LostSigns {

    private final RunningSum credits = new RunningSum();
    private final RunningSum debits = new RunningSum();
    private String placeOfCredits = "";
    private String placeOfDebits = "";

    /** Whether the row is the first of its kind, whose place is told. */
    boolean add(Money amount) {
        RunningSum kind = amount.isNegative() ? credits : debits;
        kind.add(amount);
        return kind.rows() == 1;
    }

    /** The first row of its kind. */
    void found(ExtractRow row) {
        if (row.amount().isNegative()) {
            placeOfCredits = row.place().toString();
        } else {
            placeOfDebits = row.place().toString();
        }
    }

    List<Difference> differences(SideTotals first) {
        List<Difference> differences = new ArrayList<>();
        if (credits.rows() > 0) {
            differences.add(of(
                    DifferenceKind.SIGN_LOST,
                    "credits",
                    credits,
                    inWords("credit", credits, "positive"),
                    placeOfCredits));
        }
        if (debits.rows() > 0) {
            boolean lostHere = first.all().tally().credits().isZero();
            differences.add(of(
                    lostHere ? DifferenceKind.SIGN_LOST : DifferenceKind.SIGN_TURNED,
                    lostHere ? "credits" : "debits",
                    debits,
                    lostHere ? lostHere() : inWords("debit", debits, "negative"),
                    placeOfDebits));
        }
        return differences;
    }

    private String lostHere() {
        return "%s of the other file, %s, %s positive in the first; the difference is twice that."
                .formatted(
                        Thousands.of(debits.rows(), "credit"),
                        RunningSum.amount(debits.sum().negated()),
                        are(debits.rows()));
    }

    private static String inWords(String noun, RunningSum rows, String sign) {
        return "%s, %s, %s %s in the other file; the difference is twice that."
                .formatted(Thousands.of(rows.rows(), noun), RunningSum.amount(rows.sum()), are(rows.rows()), sign);
    }

    private static String are(long rows) {
        return rows == 1 ? "is" : "are";
    }

    private static Difference of(DifferenceKind kind, String key, RunningSum rows, String message, String place) {
        Money sum = rows.sum();
        return new Difference(
                kind.name(),
                Optional.empty(),
                key,
                Optional.of(sum.toString()),
                Optional.of(sum.negated().toString()),
                Optional.of(sum.negated().minus(sum).toString()),
                Optional.of(rows.rows()),
                message,
                place);
    }
}
