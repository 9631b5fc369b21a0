package org.outturn.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How each program is started. */
final class Programs {

    /** What cli/bin/outturn gives Java, but for the compiler. */
    private static final List<String> FLAGS_OF_LAUNCHER =
            List.of("-XX:+UseSerialGC", "-Xmn64m", "-Xmx1g", "-Xshare:auto");

    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    /** From here on the launcher leaves the compiler as it is. */
    private static final long LARGE = 512_000 * 512L;

    private final Path root;
    private final Path work;

    Programs(Path root, Path work) {
        this.root = root;
        this.work = work;
    }

    Contestant outturn(String name, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(root.resolve("cli/bin/outturn").toString());
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        return new Contestant(name, command);
    }

    /** A reader with the options that Java has by itself, which suit the libraries best. */
    Contestant reader(String name, Class<?> reader, Path file) {
        return java(name, List.of(), reader, file);
    }

    /** A reader with the options of the launcher. */
    Contestant readerLikeCommand(String name, Class<?> reader, Path file) throws IOException {
        List<String> flags = new ArrayList<>(FLAGS_OF_LAUNCHER);
        if (Files.size(file) <= LARGE) {
            flags.add(QUICK_COMPILER);
        }
        return java(name, flags, reader, file);
    }

    private static Contestant java(String name, List<String> flags, Class<?> main, Path file) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName(), file.toString()));
        return new Contestant(name, command);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** One cell by POI under the options of the launcher, with an archive of its classes. */
    Contestant oneCell() throws IOException {
        Path archive = work.resolve("one-cell.jsa");
        Path classes = jar();
        Path target = work.resolve("one-cell.xlsx");
        String path = classes + ":" + root.resolve("cli/target/outturn.jar");
        Files.deleteIfExists(archive);
        List<String> dump = oneCell("-XX:ArchiveClassesAtExit=" + archive, path, target);
        Run.of(new Contestant("archive", dump), work);
        return new Contestant("POI, one cell", oneCell("-XX:SharedArchiveFile=" + archive, path, target));
    }

    private static List<String> oneCell(String archive, String path, Path target) {
        return Stream.of(
                        Stream.of(java()),
                        FLAGS_OF_LAUNCHER.stream(),
                        Stream.of(QUICK_COMPILER, archive, "-cp", path, OneCell.class.getName(), target.toString()))
                .flatMap(words -> words)
                .toList();
    }

    /** Only classes in jars can be archived. */
    private Path jar() throws IOException {
        try (Stream<Path> built = Files.list(root.resolve("excel-io/benchmarks/target"))) {
            return built.filter(file -> file.getFileName().toString().matches("outturn-benchmarks-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("The benchmarks have not been packaged"));
        }
    }

    Optional<Contestant> duckDbInNode(Path file) {
        Path folder = root.resolve("excel-io/benchmarks");
        return Files.isDirectory(folder.resolve("node_modules"))
                ? Optional.of(new Contestant(
                        "DuckDB for Node",
                        List.of("node", folder.resolve("duckdb.js").toString(), file.toString())))
                : Optional.empty();
    }

    /** A program of the system, where it is installed. */
    Optional<Contestant> installed(String name, Object... command) {
        String program = command[0].toString();
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        return there
                ? Optional.of(new Contestant(
                        name, Arrays.stream(command).map(Object::toString).toList()))
                : Optional.empty();
    }
}
