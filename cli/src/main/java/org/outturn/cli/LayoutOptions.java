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
import picocli.CommandLine.Option;

/** What the Ledger layout sheet can say, for one run: it goes before what the sheet says. */
final class LayoutOptions {

    @Option(
            names = "--heading",
            order = 62,
            paramLabel = "FIELD=HEADING",
            converter = HeadingType.class,
            description = "The ledger's own heading for a field, such as \"cost centre=CC\"; as often as needed.")
    private List<Assignment> headings = List.of();

    @Option(
            names = "--value",
            order = 63,
            paramLabel = "FIELD=VALUE",
            converter = ValueType.class,
            description = {
                "What every row has where the ledger has no such column (period=7, or \"period of july.csv=4\" for one file), or how a combined code is split (\"combined code=C-S-x\").",
                "Of the file itself: sheet=NAME, \"heading row=N\" (0: none, columns are column A and so on), delimiter=;, \"amount style=point|comma|Indian\", dash=0 (a dash is nought)."
            })
    private List<Given> values = List.of();

    @Option(
            names = "--blank-as-above",
            order = 64,
            paramLabel = "FIELD",
            converter = FieldType.class,
            description = "A blank cell of the field means what stands in the row above.")
    private List<LedgerField> filledDown = List.of();

    @Option(
            names = "--income-positive",
            order = 65,
            description = "The ledger holds income as positive and expenditure as negative.")
    private boolean incomePositive;

    @Option(
            names = "--balances-to-date",
            order = 65,
            description = "The ledger is a trial balance: its amounts are balances to date, not postings.")
    private boolean balancesToDate;

    @Option(
            names = "--period-codes",
            order = 66,
            paramLabel = "start-year|end-year|calendar|four-weeks",
            converter = PeriodCodesType.class,
            description =
                    "What a code such as 202011 means: start or end year with the period, year and month of the calendar, or four-week periods.")
    private Optional<PeriodCodes> periodCodes = Optional.empty();

    LedgerLayout applyTo(LedgerLayout sheet) {
        LedgerLayout layout = sheet;
        for (Assignment heading : headings) {
            layout = layout.withHeading(heading.field(), heading.value());
        }
        for (Given value : values) {
            layout = value.applyTo(layout);
        }
        for (LedgerField field : filledDown) {
            layout = layout.withFilledDown(field);
        }
        layout = incomePositive ? layout.withSign(Sign.TURNED) : layout;
        layout = balancesToDate ? layout.withAmounts(Amounts.BALANCES_TO_DATE) : layout;
        return periodCodes.map(layout::withPeriodCodes).orElse(layout);
    }
}
