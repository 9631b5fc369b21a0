package org.outturn.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** One run of the command inside the test: what it said and the exit code it gave. */
record Run(int exitCode, String out, String err) {

    static Run outturn(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Outturn.run(
                stream(out),
                stream(err),
                Arrays.stream(args).map(Object::toString).toArray(String[]::new));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** A file of the Derbyshire example. */
    static Path example(String name) {
        return Path.of(System.getProperty("outturn.root"), "test-workbooks", "derbyshire-2020-21", name);
    }
}
