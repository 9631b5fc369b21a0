package org.outturn.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script by which a shell completes verbs, options and their values; made from what --help is made from. */
@Command(
        name = "completion",
        hidden = true,
        description = "Print a script that completes verbs and options in bash, and in zsh after bashcompinit.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CompletionCommand implements Callable<Integer> {

    private final Messages messages;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws StoppedException {
        String script = AutoComplete.bash("outturn", spec.root().commandLine());
        messages.data(script.getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }
}
