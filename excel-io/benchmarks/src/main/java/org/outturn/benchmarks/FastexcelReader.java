package org.outturn.benchmarks;

import java.io.File;
import java.io.IOException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A sheet by fastexcel-reader. */
final class FastexcelReader {

    private FastexcelReader() {}

    public static void main(String[] args) throws IOException {
        Sums sums = new Sums();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new File(args[0]));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.skip(1)
                    .forEach(row -> sums.add(
                            row.getCellText(0),
                            row.getCellText(1),
                            row.getCellRawValue(2).orElseThrow(),
                            row.getCellRawValue(7).orElseThrow()));
        }
        System.out.println(sums);
    }
}
