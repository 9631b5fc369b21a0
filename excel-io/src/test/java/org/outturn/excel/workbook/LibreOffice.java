package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice as a second pair of eyes: it works out every formula again, whatever values stand in the file. */
final class LibreOffice {

    private static final String RECALCULATE_ALWAYS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    private final Path folder;

    private LibreOffice(Path folder) {
        this.folder = folder;
    }

    /** Skips the test where LibreOffice is missing, and fails it where it must not be. */
    static LibreOffice in(Path folder) throws IOException {
        boolean there = isThere();
        if (!there) {
            System.err.println("SKIPPED: LibreOffice (soffice) is not installed, so recalculation is not tested.");
        }
        assertThat(there || !"true".equals(System.getenv("CI")))
                .as("CI has LibreOffice")
                .isTrue();
        assumeTrue(there, "LibreOffice (soffice) is not installed");
        Path settings = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(settings.resolve("registrymodifications.xcu"), RECALCULATE_ALWAYS);
        return new LibreOffice(folder);
    }

    private static boolean isThere() {
        return List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }

    /** The workbook saved again with every formula recalculated. */
    Path recalculated(Path workbook) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("recalculated"));
        Process process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("LibreOffice ended").isTrue();
        Path saved = out.resolve(workbook.getFileName());
        assertThat(saved).exists();
        return saved;
    }
}
