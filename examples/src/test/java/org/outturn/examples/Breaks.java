package org.outturn.examples;

import static org.outturn.examples.Rows.row;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.outturn.core.budget.MovementKind;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.CodePattern;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;

/** Ways to break what the statement rests on: budgets, movements, forecasts, coding, ledger and controls. */
final class Breaks {

    private Breaks() {}

    static Stream<Break> ofBudgets() {
        return Stream.of(
                Break.of(
                        "an original budget is a thousand more",
                        "BUDGET_APPROVED BUDGET_FINANCE",
                        row("budget", "target=Redundancy").with("original", plus(1_000))),
                Break.of(
                        "an original budget has lost its sign",
                        "BUDGET_APPROVED BUDGET_FINANCE KEY_VARIANCE_EXPLAINED",
                        row("budget", "target=Grant income").with("original", negated())),
                Break.of(
                        "an original budget is dropped",
                        "BUDGET_APPROVED BUDGET_FINANCE DRIVERS_ADD_UP",
                        row("budget", "018230/5440").dropped()),
                Break.of(
                        "an original budget is entered twice",
                        "BUDGET_APPROVED BUDGET_FINANCE DRIVERS_ADD_UP ENTERED_TWICE",
                        row("budget", "018230/5440").doubled()),
                Break.of(
                        "an original budget is given to another item",
                        "BUDGET_FINANCE DRIVERS_ADD_UP KEY_VARIANCE_EXPLAINED",
                        row("budget", "target=Pensions").saying("target", "Redundancy")),
                Break.of(
                        "an original budget is for an unknown item",
                        "BUDGET_UNKNOWN_ITEM",
                        row("budget", "target=Pensions").saying("target", "Pensions")),
                Break.of(
                        "the approved budget is another",
                        "BUDGET_APPROVED",
                        example -> example.with(Rows.copy(
                                example.inputs(),
                                "settings",
                                settings -> Rows.copy(
                                        (Record) settings,
                                        "approvedBudget",
                                        old -> Optional.of(Money.ofPounds(120_296_378)))))),
                Break.of(
                        "a leg of a virement is a hundred more",
                        "BUDGET_FINANCE VIREMENT_NETS",
                        row("movements", "VIR-02").with("amount", plus(100))),
                Break.of(
                        "a leg of a virement has its sign turned round",
                        "VIREMENT_NETS",
                        row("movements", "item=Optional.empty").with("amount", negated())),
                Break.of(
                        "a leg of a virement outside the portfolio is dropped",
                        "VIREMENT_NETS",
                        row("movements", "item=Optional.empty").dropped()),
                Break.of(
                        "a leg of a virement has another reference",
                        "VIREMENT_NETS",
                        row("movements", "VIR-03").saying("reference", "VIR-02")),
                Break.of(
                        "a virement is called a grant",
                        "VIREMENT_NETS",
                        row("movements", "VIR-02").saying("kind", MovementKind.GRANT)),
                Break.of(
                        "a grant is entered twice",
                        "BUDGET_FINANCE ENTERED_TWICE KEY_VARIANCE_EXPLAINED",
                        row("movements", "SUP-02").doubled()),
                Break.of(
                        "a movement comes after the year",
                        "BUDGET_FINANCE KEY_VARIANCE_EXPLAINED",
                        row("movements", "SUP-02").saying("period", new AccountingPeriod(14))),
                Break.of(
                        "a movement belongs to another item",
                        "BUDGET_FINANCE KEY_VARIANCE_EXPLAINED",
                        row("movements", "SUP-02").saying("item", Optional.of("Grant income"))),
                Break.of(
                        "nobody approved a movement",
                        "MOVEMENT_AUTHORITY",
                        row("movements", "SUP-02").saying("approver", "")),
                Break.of(
                        "a movement has no reason",
                        "MOVEMENT_AUTHORITY",
                        row("movements", "CF-01").saying("reason", " ")),
                Break.at(
                        9,
                        "a forecast is dropped",
                        // The one of an earlier month stands in, and the model would not have it.
                        "FORECAST_LIKELY FORECASTS_GIVEN",
                        row("forecasts", "item=Redundancy, period=period 9").dropped()),
                Break.at(
                        9,
                        "a forecast is entered twice",
                        "FORECAST_TWICE",
                        row("forecasts", "item=Redundancy, period=period 9").doubled()),
                Break.at(
                        9,
                        "a forecast is of the month before",
                        "FORECASTS_GIVEN",
                        row("forecasts", "item=Redundancy, period=period 9")
                                .saying("period", new AccountingPeriod(8))));
    }

    static Stream<Break> ofLedger() {
        return Stream.of(
                Break.of(
                        "a line of Coding is dropped",
                        "BUDGET_FINANCE DRIVERS_ADD_UP KEY_VARIANCE_EXPLAINED LEDGER_CODED",
                        row("coding", "019500-019549").dropped()),
                Break.of(
                        "a line of Coding gives its postings to another item",
                        "BUDGET_FINANCE DRIVERS_ADD_UP",
                        row("coding", "019500-019549").saying("item", Optional.of("Unallocated budget"))),
                Break.of(
                        "two lines of Coding claim one posting",
                        "CODING_DISPUTED",
                        row("coding", "019500-019549").saying("costCentre", CodePattern.of("0199*"))),
                Break.of(
                        "a line of Coding names no item there is",
                        "CODING_UNKNOWN_ITEM",
                        row("coding", "019500-019549").saying("item", Optional.of("Pension payable"))),
                Break.of(
                        "an exclusion is dropped",
                        "DRIVERS_ADD_UP KEY_VARIANCE_EXPLAINED LEDGER_CODED",
                        row("coding", "Capital charges").dropped()),
                Break.of(
                        "an exclusion takes in too much",
                        "BUDGET_FINANCE DRIVERS_ADD_UP KEY_VARIANCE_EXPLAINED LEDGER_CODED",
                        row("coding", "Capital charges").saying("subjective", CodePattern.of("1900-1949"))),
                Break.of(
                        "postings are dropped from the ledger",
                        "CONTROL_TOTAL DRIVERS_ADD_UP",
                        row("ledger", "coding=018210/1050").dropped()),
                Break.of(
                        "postings are in the ledger twice",
                        "CONTROL_TOTAL DRIVERS_ADD_UP",
                        row("ledger", "coding=018210/1050").doubled()),
                Break.of(
                        "postings have their sign turned round",
                        "CONTROL_TOTAL DRIVERS_ADD_UP",
                        row("ledger", "coding=018210/1050")
                                .with(
                                        "tally",
                                        (Tally tally) -> new Tally(
                                                tally.rows(),
                                                tally.credits().negated(),
                                                tally.debits().negated()))),
                Break.of(
                        "postings are a penny out",
                        "CONTROL_TOTAL DRIVERS_ADD_UP",
                        row("ledger", "coding=018210/1050")
                                .with(
                                        "tally",
                                        (Tally tally) -> tally.plus(new Tally(0, Money.ofPence(1), Money.ZERO)))),
                Break.of(
                        "postings are in another month",
                        "CONTROL_TOTAL",
                        row("ledger", "period=period 6").saying("period", new AccountingPeriod(5))),
                Break.of(
                        "postings are on a cost centre that nobody claims",
                        "DRIVERS_ADD_UP LEDGER_CODED",
                        row("ledger", "coding=018210/1050").saying("coding", new Coding("038201", "1010"))),
                Break.of(
                        "a row count of the trial balance is another",
                        "CONTROL_TOTAL",
                        row("controls", "year to date").saying("rows", Optional.of(21_654L))),
                Break.of(
                        "a total of the trial balance is another",
                        "CONTROL_TOTAL",
                        row("controls", "year to date").saying("total", Optional.of(Money.ZERO))),
                Break.of(
                        "a month's control total is of another month",
                        "CONTROL_TOTAL",
                        row("controls", "period 6").saying("period", Optional.of(new AccountingPeriod(7)))));
    }

    static UnaryOperator<Money> plus(long pounds) {
        return money -> money.plus(Money.ofPounds(pounds));
    }

    static UnaryOperator<Money> negated() {
        return Money::negated;
    }
}
