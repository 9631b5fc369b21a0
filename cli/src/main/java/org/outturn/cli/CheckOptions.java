package org.outturn.cli;

import java.util.List;
import java.util.Optional;
import org.outturn.cli.ArgumentTypes.MoneyType;
import org.outturn.cli.ArgumentTypes.RowsType;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.ControlTotal;
import picocli.CommandLine.Model.OptionSpec;

/** What the ledger should hold, and when a script is to be told that something is wrong. */
final class CheckOptions {

    private final Argument<Optional<Long>> rows;
    private final Argument<Optional<Money>> total;
    private final Argument<FailOn> failOn;

    CheckOptions(Arguments arguments) {
        rows = arguments.optional(
                Long.class,
                OptionSpec.builder("--expect-rows")
                        .order(40)
                        .paramLabel("N")
                        .converters(new RowsType())
                        .description("How many rows with an amount the ledger files should hold together."));
        total = arguments.optional(
                Money.class,
                OptionSpec.builder("--expect-total")
                        .order(41)
                        .paramLabel("AMOUNT")
                        .converters(new MoneyType())
                        .description("What they should come to, in pounds and pence."));
        failOn = FailOn.option(arguments, 42);
    }

    List<ControlTotal> expected() {
        return rows.value().isEmpty() && total.value().isEmpty()
                ? List.of()
                : List.of(ControlTotal.expected(rows.value(), total.value()));
    }

    FailOn failOn() {
        return failOn.value();
    }
}
