package org.outturn.excel.saving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the tests in a Java machine of its own, so that it can be killed. */
final class ChildProcess {

    private ChildProcess() {}

    static Process start(Class<?> program, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Waits until the program says that it is at work. */
    static void awaitReady(Process process) throws IOException {
        if (process.getInputStream().read() < 0) {
            throw new IOException("The program ended before it was ready");
        }
    }
}
