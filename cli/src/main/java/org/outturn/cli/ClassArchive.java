package org.outturn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the archive of classes from which {@code cli/bin/outturn} starts faster, when the program is
 * packaged. Only the Java that made it can use it, and only with this very jar in its place: a note
 * beside it names both for the launcher. Without it everything works, a little later.
 */
final class ClassArchive {

    private static final List<String> QUIETLY = List.of("-Xlog:disable");
    private static final long MOST_MINUTES = 5;

    private final Path jar;
    private final Path java;
    private final Path archive;
    private final Path classes;

    private ClassArchive(Path jar) throws IOException {
        this.jar = jar.toRealPath();
        this.java = Path.of(System.getProperty("java.home"), "bin", "java").toRealPath();
        this.archive = this.jar.resolveSibling("outturn.jsa");
        this.classes = this.jar.resolveSibling("outturn.classes");
    }

    /** Takes the runnable jar and the folder of the embedded example. */
    public static void main(String[] args) throws IOException {
        try {
            new ClassArchive(Path.of(args[0])).make(Path.of(args[1]));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Path example) throws IOException, InterruptedException {
        Path note = archive.resolveSibling("outturn.jsa.for");
        Path half = archive.resolveSibling("outturn.jsa.tmp");
        Files.deleteIfExists(note);
        boolean made = run(List.of(
                        "-Xshare:off",
                        "-XX:DumpLoadedClassList=" + classes,
                        "-cp",
                        jar.toString(),
                        Rehearsal.class.getName(),
                        example.toString()))
                && run(List.of(
                        "-Xshare:dump",
                        "-XX:SharedClassListFile=" + classes,
                        "-XX:SharedArchiveFile=" + half,
                        "-cp",
                        jar.toString()));
        Files.deleteIfExists(classes);
        if (made && Files.exists(half)) {
            Files.move(half, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(note, java + "\n" + jar + "\n");
        }
    }

    /** A Java without such archives says no, and there is none. */
    private boolean run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(QUIETLY);
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        return ended && process.exitValue() == 0;
    }
}
