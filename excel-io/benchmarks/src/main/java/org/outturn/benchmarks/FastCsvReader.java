package org.outturn.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

/** A text file by FastCSV. */
final class FastCsvReader {

    private FastCsvReader() {}

    public static void main(String[] args) throws IOException {
        Sums sums = new Sums();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(Path.of(args[0]))) {
            Iterator<CsvRecord> records = csv.iterator();
            records.next();
            while (records.hasNext()) {
                CsvRecord posting = records.next();
                sums.add(posting.getField(0), posting.getField(1), posting.getField(2), posting.getField(7));
            }
        }
        System.out.println(sums);
    }
}
