package org.outturn.testworkbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.monitoring.BudgetMonitor;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.excel.inputs.WorkbookInputs;
import org.outturn.excel.ledger.LedgerReadOptions;
import org.outturn.excel.ledger.LedgerReader;
import org.outturn.excel.workbook.MonitoringWorkbook;

/**
 * Every file of the folder {@code faulty} gives the messages that {@code expected.txt} lists for it,
 * word for word. After a wanted change of wording, run with -Doutturn.golden=write and look at the
 * difference.
 */
class FaultyFilesTest {

    private static final Path FOLDER = MakeFaultyWorkbooks.folder();
    private static final Path EXPECTED = FOLDER.resolve("expected.txt");
    private static final Path SOUND_WORKBOOK = FOLDER.resolve("sound.xlsx");
    private static final Path SOUND_LEDGER = FOLDER.resolve("sound.csv");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.(xlsx|csv)")).sorted().toList().stream();
        }
    }

    private static List<String> messages(Path file) {
        return file.toString().endsWith(".csv") ? messages(SOUND_WORKBOOK, file) : messages(file, SOUND_LEDGER);
    }

    private static List<String> messages(Path workbook, Path ledger) {
        Reading<WorkbookInputs> inputs = MonitoringWorkbook.read(workbook);
        if (inputs.isRefused()) {
            return words(inputs.findings()).toList();
        }
        LedgerReadOptions options =
                LedgerReadOptions.ofYear(inputs.get().inputs().settings().year());
        Reading<LedgerExtract> extract = LedgerReader.read(ledger, options);
        if (extract.isRefused()) {
            return words(extract.findings()).toList();
        }
        Reading<MonitoringPosition> position =
                BudgetMonitor.monitor(inputs.get().inputs(), List.of(extract.get()), MonitoringRequest.everything());
        return Stream.of(
                        words(inputs.findings()),
                        words(extract.findings()),
                        setAside(extract.get()),
                        words(position.findings()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> words(List<Finding> findings) {
        return findings.stream().map(Finding::toString);
    }

    private static Stream<String> setAside(LedgerExtract extract) {
        return extract.setAside().stream().map(row -> row.place() + ": " + row.reason());
    }

    private static Stream<String> listing(Path file) {
        return messages(file).stream().map(message -> file.getFileName() + "\t" + message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_file_gives_the_messages_listed_for_it(Path file) throws IOException {
        List<String> listed = Files.readAllLines(EXPECTED).stream()
                .filter(line -> line.startsWith(file.getFileName() + "\t"))
                .toList();

        assertThat(listing(file)).containsExactlyElementsOf(listed);
    }

    @Test
    void the_list_holds_nothing_else() throws IOException {
        List<String> all = files().flatMap(FaultyFilesTest::listing).toList();

        if ("write".equals(System.getProperty("outturn.golden"))) {
            Files.write(EXPECTED, all);
        }
        assertThat(Files.readAllLines(EXPECTED)).containsExactlyElementsOf(all);
    }

    @Test
    void every_faulty_file_is_found_faulty_and_the_sound_ones_are_not() throws IOException {
        List<String> without = files().filter(file -> messages(file).isEmpty())
                .map(file -> file.getFileName().toString())
                .toList();

        assertThat(without).containsExactly("sound.csv", "sound.xlsx");
    }

    @Test
    void the_files_come_out_the_same_again() throws IOException {
        Map<String, byte[]> again = MakeFaultyWorkbooks.files();

        List<String> differing = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : again.entrySet()) {
            byte[] committed = Files.readAllBytes(FOLDER.resolve(file.getKey()));
            if (!Parts.of(file.getValue()).equals(Parts.of(committed))) {
                differing.add(file.getKey());
            }
        }
        assertThat(differing).isEmpty();
        assertThat(files().map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(again.keySet());
    }
}
