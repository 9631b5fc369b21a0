package org.outturn.cli;

import java.io.FileDescriptor;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.logging.log4j.simple.internal.SimpleProvider;
import org.outturn.cli.ArgumentTypes.PathType;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The outturn command. */
public final class Outturn {

    /** What these write is made from all verbs. */
    private static final Set<String> DESCRIBING_ALL = Set.of("completion", "man");

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
        // Otherwise the whole jar would be opened and searched for a class of Groovy's, which is not there.
        System.setProperty("picocli.disable.closures", "true");
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
        Map<String, Supplier<Object>> verbs = verbs(messages);
        CommandLine outturn = isAlone(verbs.keySet(), args) ? oneOf(verbs, args[0]) : allOf(verbs);
        return outturn.setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, new PathType())
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .setExpandAtFiles(false)
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF));
    }

    /** All verbs take a tenth of a second to set up; a run of one of them needs neither the others nor what holds them. */
    private static boolean isAlone(Set<String> verbs, String... args) {
        return args.length > 0 && verbs.contains(args[0]) && !DESCRIBING_ALL.contains(args[0]);
    }

    private static CommandLine oneOf(Map<String, Supplier<Object>> verbs, String verb) {
        return new CommandLine(CommandSpec.create().name(OutturnCommand.NAME))
                .addSubcommand(verbs.get(verb).get());
    }

    private static CommandLine allOf(Map<String, Supplier<Object>> verbs) {
        CommandLine outturn = new CommandLine(new OutturnCommand());
        verbs.values().forEach(verb -> outturn.addSubcommand(verb.get()));
        return outturn;
    }

    private static Map<String, Supplier<Object>> verbs(Messages messages) {
        Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();
        verbs.put("new", () -> new NewCommand(messages));
        verbs.put("report", () -> new ReportCommand(messages));
        verbs.put("inspect", () -> new InspectCommand(messages));
        verbs.put("combine", () -> new CombineCommand(messages));
        verbs.put("check", () -> new CheckCommand(messages));
        verbs.put("reconcile", () -> new ReconcileCommand(messages));
        verbs.put("completion", () -> new CompletionCommand(messages));
        verbs.put("man", () -> new ManCommand(messages));
        return verbs;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
