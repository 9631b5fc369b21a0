package org.outturn.cli;

import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the manual page; made from what --help is made from. */
final class ManCommand implements Verb {

    private final Messages messages;

    private final CommandSpec spec = new Arguments().of("man", this);

    ManCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public CommandSpec spec() {
        spec.usageMessage().hidden(true).description("Print the manual page, for man -l or a folder of manual pages.");
        return spec;
    }

    @Override
    public Integer call() throws StoppedException {
        messages.data(ManPage.of(spec.root()).getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }
}
