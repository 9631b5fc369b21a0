package org.outturn.cli;

import java.util.List;
import java.util.Optional;
import org.outturn.cli.ArgumentTypes.MoneyType;
import org.outturn.cli.ArgumentTypes.RowsType;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.ControlTotal;
import picocli.CommandLine.Option;

/** What the ledger should hold, and when a script is to be told that something is wrong. */
final class CheckOptions {

    @Option(
            names = "--expect-rows",
            order = 40,
            paramLabel = "N",
            converter = RowsType.class,
            description = "How many rows with an amount the ledger files should hold together.")
    private Optional<Long> rows = Optional.empty();

    @Option(
            names = "--expect-total",
            order = 41,
            paramLabel = "AMOUNT",
            converter = MoneyType.class,
            description = "What they should come to, in pounds and pence.")
    private Optional<Money> total = Optional.empty();

    @Option(
            names = "--fail-on",
            order = 42,
            paramLabel = "error|warning|never",
            description = "How bad a failed check must be to give exit code 1; error if not given.")
    private FailOn failOn = FailOn.ERROR;

    List<ControlTotal> expected() {
        return rows.isEmpty() && total.isEmpty() ? List.of() : List.of(ControlTotal.expected(rows, total));
    }

    FailOn failOn() {
        return failOn;
    }
}
