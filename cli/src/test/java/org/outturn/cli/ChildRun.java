package org.outturn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command in a Java machine of its own, as a script runs it, so that it can be killed or starved of room. */
final class ChildRun {

    private final Process process;
    private final Path out;
    private final Path err;

    private ChildRun(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static ChildRun outturn(Path folder, Object... arguments) throws IOException {
        return start(folder, "exec \"$@\"", List.of(), arguments);
    }

    /**
     * @param folder where its output goes
     * @param script of the shell, which runs the command as "$@"
     */
    static ChildRun start(Path folder, String script, List<String> javaOptions, Object... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Outturn.class.getName()));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8"));
        return new ChildRun(builder.start(), out, err);
    }

    Process process() {
        return process;
    }

    Run await() throws IOException, InterruptedException {
        int exitCode = process.waitFor();
        return new Run(exitCode, Files.readString(out), Files.readString(err));
    }
}
