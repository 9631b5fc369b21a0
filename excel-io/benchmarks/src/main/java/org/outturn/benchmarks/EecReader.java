package org.outturn.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.ttzero.excel.reader.ExcelReader;
import org.ttzero.excel.reader.Row;

/** A sheet by eec. */
final class EecReader {

    private EecReader() {}

    public static void main(String[] args) throws IOException {
        Sums sums = new Sums();
        try (ExcelReader reader = ExcelReader.read(Path.of(args[0]))) {
            Iterator<Row> rows = reader.sheet(0).load().iterator();
            rows.next();
            while (rows.hasNext()) {
                Row row = rows.next();
                sums.add(row.getString(0), row.getString(1), row.getString(2), row.getDecimal(7));
            }
        }
        System.out.println(sums);
    }
}
