package org.outturn.cli;

import java.io.FileDescriptor;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.outturn.cli.ArgumentTypes.PathType;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The outturn command. */
public final class Outturn {

    private Outturn() {}

    public static void main(String[] args) {
        // The same output whatever the computer's language: figures, dates and sort orders are the report's own.
        Locale.setDefault(Locale.ROOT);
        // From Java 22 on there is a console even where there is no terminal, unless this one is asked for.
        System.setProperty("jdk.console", "java.base");
        System.exit(run(StandardStream.of(FileDescriptor.out), StandardStream.of(FileDescriptor.err), args));
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
            return commandLine(messages)
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

    private static CommandLine commandLine(Messages messages) {
        return new CommandLine(new OutturnCommand())
                .addSubcommand(new NewCommand(messages))
                .addSubcommand(new ReportCommand(messages))
                .addSubcommand(new InspectCommand(messages))
                .addSubcommand(new CombineCommand(messages))
                .addSubcommand(new CheckCommand(messages))
                .addSubcommand(new ReconcileCommand(messages))
                .addSubcommand(new CompletionCommand(messages))
                .addSubcommand(new ManCommand(messages))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, new PathType())
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .setExpandAtFiles(false)
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
