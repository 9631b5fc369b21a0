package org.outturn.excel.workbook;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.outturn.core.money.Money;
import org.outturn.excel.inputs.InputSheets;
import org.outturn.excel.inputs.ScheduleSheets;
import org.outturn.excel.poi.InputWorkbook;

/**
 * A county at full size: 600 items in five levels (fund, portfolio, directorate, service, item) and
 * 50,000 balances, each posted in three periods, from a seed.
 */
final class LargeExample {

    static final int ITEMS = 600;
    static final int BALANCES = 50_000;
    private static final long SEED = 20_260_401;

    private LargeExample() {}

    static Path workbook(Path file) throws IOException {
        List<List<Object>> items = new ArrayList<>();
        List<List<Object>> coding = new ArrayList<>();
        List<List<Object>> budget = new ArrayList<>();
        List<List<Object>> forecast = new ArrayList<>();
        Random random = new Random(SEED);
        for (int i = 0; i < ITEMS; i++) {
            String directorate = "Directorate %d".formatted(i / 60 + 1);
            String service = "Service %d.%d".formatted(i / 60 + 1, i % 60 / 6 + 1);
            String fund = i < 540 ? "General Fund" : "Housing Revenue Account";
            items.add(row(name(i), "Whole council", directorate, service, fund, "Owner %d".formatted(i % 90), null));
            coding.add(row(costCentre(i), null, name(i), null));
            budget.add(row(name(i), Money.ofPounds(500_000 + random.nextInt(2_000_000)), null, null));
            if (i % 3 == 0) {
                forecast.add(row(name(i), new BigDecimal(6), Money.ofPounds(600_000 + random.nextInt(2_000_000))));
            }
        }
        byte[] bytes = InputWorkbook.write(
                List.of(
                        InputSheets.SETTINGS,
                        InputSheets.ITEMS,
                        InputSheets.CODING,
                        InputSheets.BUDGET,
                        InputSheets.FORECAST,
                        ScheduleSheets.SAVINGS),
                Map.of(
                        "Settings",
                        List.of(
                                row("Organisation", "Wideshire County Council", ""),
                                row("Portfolio", "Whole council", ""),
                                row("Financial year", "2026-27", ""),
                                row("Unit", "£000", "")),
                        "Items",
                        items,
                        "Coding",
                        coding,
                        "Budget",
                        budget,
                        "Forecast",
                        forecast),
                "Wideshire",
                LocalDate.of(2026, 4, 1));
        return Files.write(file, bytes);
    }

    static Path ledger(Path file) throws IOException {
        Random random = new Random(SEED);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("Cost centre,Subjective,Period,Date,Document,Description,Amount\n");
            for (int i = 0; i < BALANCES; i++) {
                int item = i % ITEMS;
                int subjective = 1000 + i / ITEMS;
                for (int period = 2; period <= 6; period += 2) {
                    long pence = random.nextInt(2_000_000) - 300_000L;
                    out.write("%s,%d,%d,15/%02d/2026,D%07d,Posting,%s\n"
                            .formatted(
                                    costCentre(item),
                                    subjective,
                                    period,
                                    period + 3,
                                    i * 3 + period,
                                    BigDecimal.valueOf(pence, 2)));
                }
            }
        }
        return file;
    }

    private static String name(int item) {
        return "Item %03d of the council's services".formatted(item + 1);
    }

    private static String costCentre(int item) {
        return "C%05d".formatted(item);
    }

    private static List<Object> row(Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }
}
