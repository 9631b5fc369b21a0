package org.outturn.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of the command in the language of man, from the same words as its help. */
final class ManPage {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "JAVA_HOME",
            "Where Java 17 or newer is installed.",
            "NO_COLOR",
            "Nothing is ever coloured, whether this is set or not.",
            "OUTTURN_JAVA_OPTS",
            "Further options for Java, such as -Xmx4g for a very large ledger.");

    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    static String of(CommandSpec command) {
        ManPage page = new ManPage();
        page.request(".TH OUTTURN 1 \"\" \"Outturn %s\" \"User commands\"".formatted(Version.number()));
        page.section("NAME");
        page.text("outturn - budget monitoring that starts and ends in a spreadsheet");
        page.section("SYNOPSIS");
        page.request(".B outturn");
        page.text(String.join(" | ", Verbs.of(command.commandLine())) + " [arguments]");
        page.section("DESCRIPTION");
        page.text(joined(command.usageMessage().description()));
        Verbs.of(command.commandLine())
                .forEach(verb -> page.verb(command.subcommands().get(verb)));
        page.section("EXIT STATUS");
        page.pairs(command.usageMessage().exitCodeList());
        page.section("ENVIRONMENT");
        ENVIRONMENT.keySet().stream().sorted().forEach(name -> page.tagged(name, ENVIRONMENT.get(name)));
        page.section("EXAMPLES");
        page.lines(command.usageMessage().footer());
        return page.page.toString();
    }

    private void verb(CommandLine verb) {
        CommandSpec spec = verb.getCommandSpec();
        section("outturn " + spec.name());
        text(joined(spec.usageMessage().description()));
        request(".PP");
        lines(new String[] {String.join("\n", spec.usageMessage().customSynopsis())});
        spec.positionalParameters().forEach(this::positional);
        List<OptionSpec> options = new ArrayList<>(spec.options());
        options.sort(Comparator.comparingInt(OptionSpec::order));
        options.stream().filter(option -> !option.hidden()).forEach(this::option);
        request(".PP");
        text("Exit status:");
        pairs(spec.usageMessage().exitCodeList());
        request(".PP");
        text("Example:");
        lines(spec.usageMessage().footer());
    }

    private void positional(PositionalParamSpec parameter) {
        tagged(parameter.paramLabel(), joined(parameter.description()));
    }

    private void option(OptionSpec option) {
        String names = Arrays.stream(option.names()).collect(Collectors.joining(", "));
        boolean takesValue = option.arity().max() > 0;
        tagged(takesValue ? names + " " + option.paramLabel() : names, joined(option.description()));
    }

    private void pairs(Map<String, String> pairs) {
        pairs.forEach((code, meaning) -> tagged(code.strip(), meaning));
    }

    private void tagged(String tag, String meaning) {
        request(".TP");
        request(".B " + escaped(tag));
        text(meaning);
    }

    /** Lines that are shown as they stand. */
    private void lines(String[] lines) {
        request(".nf");
        Arrays.stream(lines).flatMap(String::lines).forEach(this::text);
        request(".fi");
    }

    private void section(String heading) {
        request(".SH " + escaped(heading));
    }

    private void text(String text) {
        String shown = escaped(text.strip());
        request(shown.startsWith(".") || shown.startsWith("'") ? "\\&" + shown : shown);
    }

    private void request(String line) {
        page.append(line).append('\n');
    }

    /** Hyphens are those that a reader can copy into a command line. */
    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }

    private static String joined(String[] lines) {
        return String.join(" ", lines).replace("%n", " ").replace("%%", "%");
    }
}
