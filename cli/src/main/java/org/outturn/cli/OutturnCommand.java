package org.outturn.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The command as a whole, which does nothing without a verb. */
final class OutturnCommand implements Verb {

    static final String NAME = "outturn";

    private final CommandSpec spec = new Arguments().of(NAME, this);

    @Override
    public CommandSpec spec() {
        spec.usageMessage()
                .description(
                        "Budget monitoring: the ledger and the team's workbook go in, the finished workbook comes out.")
                .synopsisSubcommandLabel("new|report|inspect|combine|check|reconcile")
                .commandListHeading("%nVerbs:%n")
                .exitCodeListHeading(HelpText.EXIT_CODES_HEADING)
                .exitCodeList(HelpText.everyExitCode())
                .footerHeading("%nExample:%n")
                .footer(
                        "  outturn new monitoring.xlsx --year 2020-21",
                        "  outturn inspect ledger.csv",
                        "  outturn report monitoring.xlsx --ledger ledger.csv",
                        "  outturn combine children.xlsx adults.xlsx -o council.xlsx",
                        "  outturn check monitoring.xlsx",
                        "  outturn reconcile monitoring.xlsx --ledger ledger.csv");
        return spec;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: " + Verbs.inWords(spec.commandLine(), "or"));
    }
}
