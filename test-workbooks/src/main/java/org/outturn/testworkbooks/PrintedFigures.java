package org.outturn.testworkbooks;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.core.money.Money;

/** The outturn table as the council's report prints it, in £m to three decimals. */
record PrintedFigures(List<Line> lines) {

    private static final String TOTAL = "Total";

    /** One printed line: an item, or the total below them. */
    record Line(String name, Money budget, Money actual, Money variance, String percent, String rag) {

        boolean isTotal() {
            return name.equals(TOTAL);
        }
    }

    PrintedFigures {
        lines = List.copyOf(lines);
    }

    static PrintedFigures read(Path folder) throws IOException {
        return new PrintedFigures(CsvTable.file(folder.resolve("budget-items.csv")).stream()
                .map(PrintedFigures::line)
                .toList());
    }

    private static Line line(NamedCsvRecord row) {
        return new Line(
                row.getField("item"),
                millions(row.getField("controllable_budget_m")),
                millions(row.getField("actual_m")),
                millions(row.getField("variance_m")),
                row.getField("variance_pct"),
                row.getField("rag"));
    }

    static Money millions(String printed) {
        return Money.of(new BigDecimal(printed).movePointRight(6));
    }

    List<Line> items() {
        return lines.stream().filter(line -> !line.isTotal()).toList();
    }

    Line total() {
        return lines.stream().filter(Line::isTotal).findFirst().orElseThrow();
    }

    /** What each item came to. */
    Map<String, Money> actuals() {
        return items().stream().collect(Collectors.toMap(Line::name, Line::actual));
    }
}
