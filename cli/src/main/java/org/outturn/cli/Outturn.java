package org.outturn.cli;

import java.io.FileDescriptor;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.logging.log4j.simple.internal.SimpleProvider;
import org.outturn.cli.ArgumentTypes.PathType;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The outturn command. */
public final class Outturn {

    private static final List<String> VERBS = List.of("new", "report", "inspect", "combine", "check", "reconcile");

    /** What these write is made from all verbs. */
    private static final List<String> DESCRIBING_ALL = List.of("completion", "man");

    private Outturn() {}

    public static void main(String[] args) {
        System.exit(start(args));
    }

    /** All that the command does; returns its exit code. */
    static int start(String... args) {
        // The same output whatever the computer's language: figures, dates and sort orders are the report's own.
        Locale.setDefault(Locale.ROOT);
        // From Java 22 on there is a console even where there is no terminal, unless this one is asked for.
        System.setProperty("jdk.console", "java.base");
        if (Stream.of(args).noneMatch(argument -> argument.startsWith(LogOptions.LOG_FILE))) {
            leaveOutLogging();
        }
        return run(StandardStream.of(FileDescriptor.out), StandardStream.of(FileDescriptor.err), args);
    }

    /** What the libraries log goes to the log file; without one the logging library need not be started for it. */
    static void leaveOutLogging() {
        System.setProperty("log4j.provider", SimpleProvider.class.getName());
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }

    /** Runs one command line and returns its exit code. */
    static int run(PrintStream out, PrintStream err, String... args) {
        try (Messages messages = new Messages(out, err)) {
            return run(messages, out, err, args);
        }
    }

    private static int run(Messages messages, PrintStream out, PrintStream err, String... args) {
        Failures failures = new Failures(messages);
        try {
            return commandLine(messages, args)
                    .setOut(writer(out))
                    .setErr(writer(err))
                    .setParameterExceptionHandler(failures)
                    .setExecutionExceptionHandler(failures)
                    .execute(args);
        } catch (OutOfMemoryError e) {
            return failures.outOfMemory(e);
        } catch (Error e) {
            return failures.defect(e);
        }
    }

    private static CommandLine commandLine(Messages messages, String... args) {
        // Otherwise the whole jar would be opened and searched for a class of Groovy's, which is not there.
        System.setProperty("picocli.disable.closures", "true");
        // Values of other types than text, choices and yes or no have converters of ours.
        System.setProperty("picocli.converters.excludes", ".*");
        // A run of one verb needs neither the others nor what holds them.
        boolean isAlone = args.length > 0 && VERBS.contains(args[0]);
        CommandLine outturn = isAlone ? oneOf(messages, args[0]) : allOf(messages);
        return outturn.setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, new PathType())
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .setExpandAtFiles(false)
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF));
    }

    private static CommandLine oneOf(Messages messages, String verb) {
        return new CommandLine(CommandSpec.create().name(OutturnCommand.NAME))
                .addSubcommand(verb(verb, messages).spec());
    }

    private static CommandLine allOf(Messages messages) {
        CommandLine outturn = new CommandLine(new OutturnCommand().spec());
        Stream.of(VERBS, DESCRIBING_ALL)
                .flatMap(List::stream)
                .forEach(verb -> outturn.addSubcommand(verb(verb, messages).spec()));
        return outturn;
    }

    private static Verb verb(String name, Messages messages) {
        return switch (name) {
            case "new" -> new NewCommand(messages);
            case "report" -> new ReportCommand(messages);
            case "inspect" -> new InspectCommand(messages);
            case "combine" -> new CombineCommand(messages);
            case "check" -> new CheckCommand(messages);
            case "reconcile" -> new ReconcileCommand(messages);
            case "completion" -> new CompletionCommand(messages);
            case "man" -> new ManCommand(messages);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
