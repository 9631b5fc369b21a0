package org.outturn.core.history;

import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Figures;

/**
 * What has become of an item since an earlier report. Changes are now less then: a positive change of
 * a variance is for the worse.
 *
 * @param then empty for an item that is new
 * @param now empty for an item that is closed
 * @param reportedBy the last ledger period that the earlier report counted
 */
public record ItemMovement(
        String name, String fund, Optional<ReportedItem> then, Optional<ReportedItem> now, int reportedBy) {

    /** Whether an item was there before, and is there now. */
    public enum State {
        /** In this report only. */
        NEW("New"),
        /** In the earlier report only. */
        CLOSED("Closed"),
        /** In both. */
        CONTINUED("");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** Blank where nothing needs saying. */
        public String word() {
            return word;
        }
    }

    public State state() {
        if (then.isEmpty()) {
            return State.NEW;
        }
        return now.isEmpty() ? State.CLOSED : State.CONTINUED;
    }

    public Money budgetChange() {
        return change(Figures::controllableBudget);
    }

    public Money actualChange() {
        return change(Figures::actual);
    }

    public Money varianceChange() {
        return changeOf(ReportedItem::variance);
    }

    /** What the change in actual owes to periods that the earlier report counted already. */
    public Money latePostings() {
        return changeOf(item -> item.postedBy(reportedBy));
    }

    private Money change(Function<Figures, Money> figure) {
        return changeOf(item -> figure.apply(item.figures()));
    }

    private Money changeOf(Function<ReportedItem, Money> figure) {
        return now.map(figure).orElse(Money.ZERO).minus(then.map(figure).orElse(Money.ZERO));
    }
}
