package org.outturn.cli;

import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** How the help of a verb is set out, and sentences that several verbs share. */
final class HelpText {

    static final String EXIT_CODES_HEADING = "%nExit codes:%n";
    static final String EXIT_0 = "  0:done, and every check passed";
    static final String EXIT_1 = "  1:done, but a check failed or a posting is not yet coded";
    static final String COMBINE_FAILED =
            "  1:done, but a check failed: a ledger row is in two workbooks or in none, say";
    static final String EXIT_2 = "  2:wrong arguments, a file was refused, or more memory is needed: nothing written";
    static final String EXIT_4 = "  4:the output cannot be written: the old file is untouched";
    static final String EXIT_5 = "  5:another run is at work on the workbook: nothing written";
    static final String EXIT_70 = " 70:a defect in Outturn: please report it";
    static final String EXIT_130 = "130:interrupted";
    static final String EXIT_143 = "143:terminated";

    static final String INSPECTED = "  0:every file could be described";
    static final String CHECKED = "  0:checked, and nothing is wrong";
    static final String CHECK_FAILED = "  1:checked, and something is wrong or differs from its figures";
    static final String NOT_CHECKED = "  2:wrong arguments, or the workbook cannot be used as it is";
    static final String AGREES = "  0:the two agree";
    static final String DIFFERS = "  1:they differ";
    static final String NOT_RECONCILED = "  2:wrong arguments, or a file cannot be used as it is";
    static final String CREATED = "  0:done";
    static final String NOT_CREATED = "  2:wrong arguments, or the file exists already: nothing written";
    static final String NOT_INSPECTED = "  2:wrong arguments, or a file cannot be read";

    private HelpText() {}

    static UsageMessageSpec setOut(CommandSpec verb) {
        return verb.usageMessage()
                .synopsisHeading("")
                .sortOptions(false)
                .exitCodeListHeading(EXIT_CODES_HEADING)
                .footerHeading("%nExample:%n");
    }

    static Map<String, String> everyExitCode() {
        return exitCodes(EXIT_0, EXIT_1, EXIT_2, EXIT_4, EXIT_5, EXIT_70, EXIT_130, EXIT_143);
    }

    static Map<String, String> exitCodes(String... meanings) {
        return UsageMessageSpec.keyValuesMap(meanings);
    }
}
