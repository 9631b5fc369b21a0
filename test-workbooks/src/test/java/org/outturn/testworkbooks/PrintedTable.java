package org.outturn.testworkbooks;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.RoundingMode;
import java.util.List;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;

/** The tables of the council's report, cell by cell, and our figures written as it prints them. */
final class PrintedTable {

    private PrintedTable() {}

    static List<List<String>> rows(String file) throws IOException {
        return CsvTable.file(CommittedExample.FOLDER.resolve("printed").resolve(file)).stream()
                .map(NamedCsvRecord::getFields)
                .toList();
    }

    /** In £m to three decimals; throws where that would take rounding, because the example is made to fit exactly. */
    static String millions(Money amount) {
        return Unit.MILLIONS
                .exact(amount)
                .setScale(Unit.MILLIONS.decimals(), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /** As {@link #millions}, with nothing where the report prints a dash. */
    static String millionsOrBlank(Money amount) {
        return amount.isZero() ? "" : millions(amount);
    }
}
