package org.outturn.testworkbooks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The rows of a CSV file below its headings. */
final class CsvTable {

    private CsvTable() {}

    static List<NamedCsvRecord> file(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /** One of the made-up tables that travel with the generator. */
    static List<NamedCsvRecord> resource(String name) throws IOException {
        try (InputStream stream = CsvTable.class.getResourceAsStream("derbyshire/" + name)) {
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<NamedCsvRecord> parse(String text) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        }
    }
}
