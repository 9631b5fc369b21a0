package org.outturn.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the manual page; made from what --help is made from. */
@Command(
        name = "man",
        hidden = true,
        description = "Print the manual page, for man -l or a folder of manual pages.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ManCommand implements Callable<Integer> {

    private final Messages messages;

    @Spec
    private CommandSpec spec;

    ManCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws StoppedException {
        messages.data(ManPage.of(spec.root()).getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }
}
