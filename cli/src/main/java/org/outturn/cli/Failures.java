package org.outturn.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever ends a run into one clear line and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final long MEGABYTE = 1L << 20;
    private static final long GIGABYTE = 1L << 30;

    private final Messages messages;

    Failures(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandLine command = fault.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        messages.line("%s: %s. See %s --help".formatted(name, reason(fault, command), name));
        return ExitCode.REFUSED;
    }

    private static String reason(ParameterException fault, CommandLine command) {
        if (fault instanceof UnmatchedArgumentException unmatched && command.getParent() == null) {
            return wrongVerb(unmatched, command);
        }
        Optional<String> wrongChoice = wrongChoice(fault);
        if (wrongChoice.isPresent()) {
            return wrongChoice.get();
        }
        boolean swallowed = fault instanceof MissingParameterException
                && !command.getParseResult()
                        .matchedOptionValue("--ledger", List.of())
                        .isEmpty();
        return swallowed
                ? "the workbook is missing; name it before --ledger, which takes every file after it"
                : withoutFullStop(fault.getMessage());
    }

    /** The choices as they are typed, unless they are typed otherwise and their converter says how. */
    private static Optional<String> wrongChoice(ParameterException fault) {
        if (!(fault.getArgSpec() instanceof OptionSpec option)
                || fault.getValue() == null
                || option.converters().length > 0) {
            return Optional.empty();
        }
        Object[] choices = option.auxiliaryTypes()[0].getEnumConstants();
        return choices == null
                ? Optional.empty()
                : Optional.of("Invalid value for option '%s': '%s' is none of %s"
                        .formatted(
                                option.longestName(),
                                fault.getValue(),
                                Arrays.stream(choices)
                                        .map(choice -> ((Enum<?>) choice).name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }

    private static String wrongVerb(UnmatchedArgumentException fault, CommandLine command) {
        String given = fault.getUnmatched().get(0);
        String what = given.startsWith("-") ? "option" : "verb";
        return "there is no %s '%s'; the verbs are %s".formatted(what, given, Verbs.inWords(command, "and"));
    }

    private static String withoutFullStop(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof ParameterException wrong) {
            return handleParseException(wrong, new String[0]);
        }
        if (fault instanceof StoppedException stopped) {
            stopped.lines().forEach(messages::line);
            messages.trace(fault);
            return stopped.exitCode();
        }
        return defect(fault);
    }

    int outOfMemory(OutOfMemoryError fault) {
        long memory = Runtime.getRuntime().maxMemory();
        long enough = 2 * Math.max(1, (memory + GIGABYTE - 1) / GIGABYTE);
        messages.line(
                "outturn: needs more memory: %d MB do not suffice%s; set OUTTURN_JAVA_OPTS=-Xmx%dg and run again. %s"
                        .formatted(
                                memory / MEGABYTE, messages.rowsSoFar().inBrackets(), enough, "Nothing was written."));
        messages.trace(fault);
        return ExitCode.REFUSED;
    }

    int defect(Throwable fault) {
        messages.line("outturn: a defect in Outturn: %s%s (Outturn %s, Java %s); please report it with this line"
                .formatted(fault, placeOf(fault), Version.number(), Runtime.version()));
        messages.trace(fault);
        return ExitCode.DEFECT;
    }

    private static String placeOf(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.outturn."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
