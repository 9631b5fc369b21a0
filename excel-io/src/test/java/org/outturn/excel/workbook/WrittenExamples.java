package org.outturn.excel.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.outturn.core.monitoring.MonitoringRequest;

/** Workbooks of the example that several tests read and none changes, each written once. */
final class WrittenExamples {

    private static final Map<String, Path> WRITTEN = new HashMap<>();
    private static final Path FOLDER = folder();

    private interface Writer {
        Path write(Path file) throws IOException;
    }

    private WrittenExamples() {}

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("outturn-examples");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path yearEnd() throws IOException {
        return once("year-end.xlsx", file -> Example.written(Example.WORKBOOK, file, MonitoringRequest.everything()));
    }

    /** A second month in one workbook. */
    static Path october() throws IOException {
        return once("october.xlsx", file -> Example.secondMonth(FOLDER));
    }

    /** The first month, of which {@link #october()} is the second. */
    static Path september() throws IOException {
        return october().resolveSibling("september.xlsx");
    }

    static Path corporate() throws IOException {
        return once("corporate.xlsx", file -> CorporateWorkbookTest.combined(FOLDER));
    }

    static Path publishedYearEnd() throws IOException {
        return once(
                "published.xlsx", file -> Example.published(Example.WORKBOOK, file, MonitoringRequest.everything()));
    }

    static Path publishedSeptember() throws IOException {
        return once("published-september.xlsx", file -> Example.published(Example.WORKBOOK, file, Example.upTo(6)));
    }

    static Path publishedOctober() throws IOException {
        Path october = october();
        return once("published-october.xlsx", file -> Example.published(october, file, Example.upTo(7)));
    }

    private static synchronized Path once(String name, Writer writer) throws IOException {
        Path known = WRITTEN.get(name);
        if (known == null) {
            known = writer.write(FOLDER.resolve(name));
            WRITTEN.put(name, known);
            try (Stream<Path> files = Files.list(FOLDER)) {
                List<Path> all = files.toList();
                all.forEach(file -> file.toFile().deleteOnExit());
            }
        }
        return known;
    }
}
