package org.outturn.cli;

import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the script by which a shell completes verbs, options and their values; made from what --help is made from. */
final class CompletionCommand implements Verb {

    private final Messages messages;

    private final CommandSpec spec = new Arguments().of("completion", this);

    CompletionCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public CommandSpec spec() {
        spec.usageMessage()
                .hidden(true)
                .description("Print a script that completes verbs and options in bash, and in zsh after bashcompinit.");
        return spec;
    }

    @Override
    public Integer call() throws StoppedException {
        String script = AutoComplete.bash("outturn", spec.root().commandLine());
        messages.data(script.getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }
}
