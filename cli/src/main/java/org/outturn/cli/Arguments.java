package org.outturn.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.cli.Argument.Possible;
import org.outturn.cli.Argument.Required;
import org.outturn.cli.Argument.Settled;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What a verb takes, each argument declared beside what uses it. Annotations would take 30 ms of every start to be found. */
final class Arguments {

    private final List<ArgSpec> all = new ArrayList<>();

    Argument<Path> file(PositionalParamSpec.Builder file) {
        return new Required<>(add(file.type(Path.class).required(true).build()));
    }

    Argument<Optional<Path>> optionalFile(PositionalParamSpec.Builder file) {
        return new Possible<>(add(file.type(Path.class).arity("0..1").build()));
    }

    Argument<List<Path>> files(PositionalParamSpec.Builder files) {
        return new Required<>(add(files.type(List.class)
                .auxiliaryTypes(Path.class)
                .arity("1..*")
                .required(true)
                .build()));
    }

    Argument<Boolean> flag(OptionSpec.Builder option) {
        return new Settled<>(add(option.type(boolean.class).build()), false);
    }

    <T> Argument<T> required(Class<T> type, OptionSpec.Builder option) {
        return new Required<>(add(option.type(type).required(true).build()));
    }

    <T> Argument<T> value(Class<T> type, T otherwise, OptionSpec.Builder option) {
        return new Settled<>(add(option.type(type).build()), otherwise);
    }

    <T> Argument<Optional<T>> optional(Class<T> type, OptionSpec.Builder option) {
        return new Possible<>(add(option.type(type).build()));
    }

    <T> Argument<List<T>> list(Class<T> type, OptionSpec.Builder option) {
        return new Settled<>(add(option.type(List.class).auxiliaryTypes(type).build()), List.of());
    }

    private ArgSpec add(ArgSpec argument) {
        all.add(argument);
        return argument;
    }

    /** The command that takes them, and answers to --help and --version. */
    CommandSpec of(String name, Object command) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name).versionProvider(new Version());
        for (ArgSpec argument : all) {
            spec.add(argument);
        }
        return spec.addOption(OptionSpec.builder("-h", "--help")
                        .type(boolean.class)
                        .usageHelp(true)
                        .description("Show this help message and exit.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .type(boolean.class)
                        .versionHelp(true)
                        .description("Print version information and exit.")
                        .build());
    }
}
