package org.outturn.cli;

import java.util.List;
import picocli.CommandLine;

/** The verbs there are, as the help lists them. */
final class Verbs {

    private Verbs() {}

    static List<String> of(CommandLine command) {
        return command.getSubcommands().entrySet().stream()
                .filter(verb -> !verb.getValue().getCommandSpec().usageMessage().hidden())
                .map(verb -> verb.getKey())
                .toList();
    }

    /** "new, report and check". */
    static String inWords(CommandLine command, String lastWord) {
        List<String> verbs = of(command);
        int last = verbs.size() - 1;
        return "%s %s %s".formatted(String.join(", ", verbs.subList(0, last)), lastWord, verbs.get(last));
    }
}
