package org.outturn.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.outturn.core.money.Money;
import org.outturn.excel.inputs.InputSheet;
import org.outturn.excel.inputs.InputSheets;
import org.outturn.excel.poi.InputWorkbook;

/** A monitoring workbook for the generated postings: an item and a budget for every cost centre. */
final class Budget {

    private static final List<InputSheet> SHEETS =
            List.of(InputSheets.SETTINGS, InputSheets.ITEMS, InputSheets.CODING, InputSheets.BUDGET);

    private Budget() {}

    static Path write(Path file) throws IOException {
        Map<String, List<List<Object>>> rows = new HashMap<>();
        rows.put(
                InputSheets.SETTINGS.name(),
                List.of(
                        row("Organisation", "Anytown Council"),
                        row("Portfolio", "All services"),
                        row("Financial year", "2024-25")));
        rows.put(InputSheets.ITEMS.name(), centres(centre -> row(item(centre))));
        rows.put(InputSheets.CODING.name(), centres(centre -> row(Postings.costCentre(centre), null, item(centre))));
        rows.put(InputSheets.BUDGET.name(), centres(centre -> row(item(centre), Money.ofPounds(70_000_000))));
        Files.write(file, InputWorkbook.write(SHEETS, rows, "Benchmark", LocalDate.of(2024, 4, 1)));
        return file;
    }

    private static List<List<Object>> centres(IntFunction<List<Object>> row) {
        return IntStream.range(0, Postings.COST_CENTRES).mapToObj(row).toList();
    }

    private static String item(int centre) {
        return "Service " + Postings.costCentre(centre);
    }

    /** Cells that are left empty are null. */
    private static List<Object> row(Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }
}
