package org.outturn.cli;

import static org.outturn.cli.Run.example;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** The figures that the council printed, in millions of pounds with a blank for nil. */
final class Printed {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Printed() {}

    static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(example("printed/" + file))) {
            return reader.stream().toList();
        }
    }

    static BigDecimal millions(NamedCsvRecord row, String field) {
        String figure = row.getField(field);
        return figure.isBlank() ? BigDecimal.ZERO : new BigDecimal(figure).multiply(MILLION);
    }

    static BigDecimal pounds(JsonNode figures, String name) {
        return new BigDecimal(figures.get(name).asText());
    }
}
