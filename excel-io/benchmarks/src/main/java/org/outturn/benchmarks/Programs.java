package org.outturn.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How each program is started. */
final class Programs {

    /** What cli/bin/outturn gives Java, but for the compiler and the archive of classes. */
    private static final List<String> FLAGS_OF_LAUNCHER = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-Dsun.reflect.inflationThreshold=2147483647",
            "-Xlog:disable",
            "-XX:+UseSerialGC",
            "-Xmn64m",
            "-Xmx1g");

    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";
    private static final List<String> THOROUGH = List.of();
    private static final List<String> QUICK = List.of(QUICK_COMPILER);

    /** What a report of small files gets. */
    private static final List<String> QUICKEST = List.of(QUICK_COMPILER, "-XX:C1MaxInlineSize=16");

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
        return java(name, List.of(), System.getProperty("java.class.path"), reader, file);
    }

    /** A reader with the options of the launcher for what takes no hash, and an archive of its classes. */
    Contestant readerLikeCommand(String name, Class<?> reader, Path file) throws IOException {
        return readerLikeCommand(name, reader, file, QUICK);
    }

    /** The same for what takes one, which suits the quick compiler in small files only. */
    Contestant hashingReaderLikeCommand(String name, Class<?> reader, Path file) throws IOException {
        return readerLikeCommand(name, reader, file, Files.size(file) <= LARGE ? QUICK : THOROUGH);
    }

    private Contestant readerLikeCommand(String name, Class<?> reader, Path file, List<String> compiler)
            throws IOException {
        String jar = jar().toString();
        String path = Stream.of(System.getProperty("java.class.path").split(":"))
                .map(entry -> Files.isDirectory(Path.of(entry)) ? jar : entry)
                .collect(Collectors.joining(":"));
        return likeCommand(name, path, reader, file, compiler);
    }

    /** One cell by POI with the options of the launcher, and an archive of its classes. */
    Contestant oneCell() throws IOException {
        String path = jar() + ":" + root.resolve("cli/target/outturn.jar");
        return likeCommand("POI, one cell", path, OneCell.class, work.resolve("one-cell.xlsx"), QUICKEST);
    }

    private Contestant likeCommand(String name, String path, Class<?> main, Path file, List<String> compiler)
            throws IOException {
        List<String> flags = new ArrayList<>(FLAGS_OF_LAUNCHER);
        flags.addAll(compiler);
        Path archive = archive(name, flags, path, main, file);
        return java(name, with(flags, "-XX:SharedArchiveFile=" + archive), path, main, file);
    }

    /** Made like that of the launcher: of the classes that a first run loads, with those of Java itself. */
    private Path archive(String name, List<String> flags, String path, Class<?> main, Path file) throws IOException {
        Path classes = work.resolve(main.getSimpleName() + ".classes");
        Path archive = work.resolve(main.getSimpleName() + ".jsa");
        Files.deleteIfExists(archive);
        List<String> listing = new ArrayList<>(flags);
        listing.addAll(List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + classes));
        Run.of(java("classes", listing, path, main, file), work);
        List<String> dumping = new ArrayList<>(flags);
        dumping.addAll(
                List.of("-Xshare:dump", "-XX:SharedClassListFile=" + classes, "-XX:SharedArchiveFile=" + archive));
        Run.of(java("archive", dumping, path, main, file), work);
        if (Files.notExists(archive)) {
            throw new IOException("Java has made no archive of classes for " + name);
        }
        return archive;
    }

    private static List<String> with(List<String> flags, String flag) {
        return Stream.concat(flags.stream(), Stream.of(flag)).toList();
    }

    private static Contestant java(String name, List<String> flags, String path, Class<?> main, Path file) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", path, main.getName(), file.toString()));
        return new Contestant(name, command);
    }

    /** Only classes in jars can be archived. */
    private Path jar() throws IOException {
        try (Stream<Path> built = Files.list(target())) {
            return built.filter(file -> file.getFileName().toString().matches("outturn-benchmarks-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("The benchmarks have not been packaged"));
        }
    }

    private Path target() {
        return root.resolve("excel-io/benchmarks/target");
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
