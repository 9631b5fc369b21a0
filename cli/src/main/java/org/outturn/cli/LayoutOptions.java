package org.outturn.cli;

import java.util.List;
import java.util.Optional;
import org.outturn.cli.LayoutArguments.Assignment;
import org.outturn.cli.LayoutArguments.FieldType;
import org.outturn.cli.LayoutArguments.Given;
import org.outturn.cli.LayoutArguments.HeadingType;
import org.outturn.cli.LayoutArguments.PeriodCodesType;
import org.outturn.cli.LayoutArguments.ValueType;
import org.outturn.excel.ledger.Amounts;
import org.outturn.excel.ledger.LedgerField;
import org.outturn.excel.ledger.LedgerLayout;
import org.outturn.excel.ledger.PeriodCodes;
import org.outturn.excel.ledger.Sign;
import picocli.CommandLine.Model.OptionSpec;

/** What the Ledger layout sheet can say, for one run: it goes before what the sheet says. */
final class LayoutOptions {

    private final Argument<List<Assignment>> headings;
    private final Argument<List<Given>> values;
    private final Argument<List<LedgerField>> filledDown;
    private final Argument<Boolean> incomePositive;
    private final Argument<Boolean> balancesToDate;
    private final Argument<Optional<PeriodCodes>> periodCodes;

    LayoutOptions(Arguments arguments) {
        headings = arguments.list(
                Assignment.class,
                OptionSpec.builder("--heading")
                        .order(62)
                        .paramLabel("FIELD=HEADING")
                        .converters(new HeadingType())
                        .description(
                                "The ledger's own heading for a field, such as \"cost centre=CC\"; as often as needed."));
        values = arguments.list(
                Given.class,
                OptionSpec.builder("--value")
                        .order(63)
                        .paramLabel("FIELD=VALUE")
                        .converters(new ValueType())
                        .description(
                                "What every row has where the ledger has no such column (period=7, or \"period of july.csv=4\" for one file), or how a combined code is split (\"combined code=C-S-x\").",
                                "Of the file itself: sheet=NAME, \"heading row=N\" (0: none, columns are column A and so on), delimiter=;, \"amount style=point|comma|Indian\", dash=0 (a dash is nought)."));
        FieldType fieldType = new FieldType();
        filledDown = arguments.list(
                LedgerField.class,
                OptionSpec.builder("--blank-as-above")
                        .order(64)
                        .paramLabel("FIELD")
                        .converters(fieldType)
                        .completionCandidates(fieldType)
                        .description("A blank cell of the field means what stands in the row above."));
        incomePositive = arguments.flag(OptionSpec.builder("--income-positive")
                .order(65)
                .description("The ledger holds income as positive and expenditure as negative."));
        balancesToDate = arguments.flag(OptionSpec.builder("--balances-to-date")
                .order(65)
                .description("The ledger is a trial balance: its amounts are balances to date, not postings."));
        PeriodCodesType periodCodesType = new PeriodCodesType();
        periodCodes = arguments.optional(
                PeriodCodes.class,
                OptionSpec.builder("--period-codes")
                        .order(66)
                        .paramLabel("start-year|end-year|calendar|four-weeks")
                        .converters(periodCodesType)
                        .completionCandidates(periodCodesType)
                        .description(
                                "What a code such as 202011 means: start or end year with the period, year and month of the calendar, or four-week periods."));
    }

    LedgerLayout applyTo(LedgerLayout sheet) {
        LedgerLayout layout = sheet;
        for (Assignment heading : headings.value()) {
            layout = layout.withHeading(heading.field(), heading.value());
        }
        for (Given value : values.value()) {
            layout = value.applyTo(layout);
        }
        for (LedgerField field : filledDown.value()) {
            layout = layout.withFilledDown(field);
        }
        layout = incomePositive.value() ? layout.withSign(Sign.TURNED) : layout;
        layout = balancesToDate.value() ? layout.withAmounts(Amounts.BALANCES_TO_DATE) : layout;
        return periodCodes.value().map(layout::withPeriodCodes).orElse(layout);
    }
}
