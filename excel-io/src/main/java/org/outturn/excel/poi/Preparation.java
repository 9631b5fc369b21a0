package org.outturn.excel.poi;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.outturn.core.money.Unit;
import org.outturn.excel.layout.Brand;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.ChartLayout;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TextLayout;
import org.outturn.excel.layout.TotalCell;

/**
 * Writes a small workbook for nobody, in a thread of its own, so that all the library needs is loaded
 * by the time the figures of a report are known. Nothing but speed depends on it.
 */
public final class Preparation {

    private static final AtomicReference<Thread> RUNNING = new AtomicReference<>();

    private Preparation() {}

    /** Starts it, once a run. */
    public static void start() {
        Thread thread = new Thread(Preparation::rehearse, "preparing to write");
        if (RUNNING.compareAndSet(null, thread)) {
            thread.setDaemon(true);
            // Whatever goes wrong here goes wrong again, and is told, when the report is written.
            thread.setUncaughtExceptionHandler((failed, fault) -> {});
            thread.start();
        }
    }

    /** Waits for it, so that the library is loaded by one thread at a time. */
    static void await() {
        Thread thread = RUNNING.get();
        if (thread == null || thread == Thread.currentThread()) {
            return;
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void rehearse() {
        try {
            Donor.write(List.of(sheet()), List.of("Input"), Map.of(), "\"\"", Unit.MILLIONS, Brand.STANDARD);
        } catch (IOException e) {
            // Likewise.
        }
    }

    /** A little of everything that report sheets have. */
    private static SheetLayout sheet() {
        TableLayout<Integer> table = TableLayout.of("tblPreparation", "For nobody.", columns(), List.of(1, 2, 3))
                .titled("Table")
                .withTotal();
        return SheetLayout.of(
                        "Preparation",
                        "For nobody",
                        List.of("One sentence."),
                        List.of(
                                new TextLayout("Text", List.of("One paragraph.")),
                                table,
                                new ChartLayout(
                                        "Chart",
                                        "For nobody.",
                                        "tblPreparation",
                                        "Name",
                                        List.of(new ChartLayout.Series("Amount", "Amount", ChartLayout.Colour.BUDGET)),
                                        false)))
                .withSentences();
    }

    private static List<Column<Integer>> columns() {
        return List.of(
                Column.<Integer>text("Name", 20, row -> "Row " + row).totalled(TotalCell.label("Total")),
                Column.<Integer>of("Amount", CellFormat.AMOUNT, 12, row -> CellValue.of(BigDecimal.valueOf(row)))
                        .withFormula("ROUND(1*2,8)")
                        .named("preparationAmount")
                        .totalled(TotalCell.of(CellValue.of(BigDecimal.valueOf(6)), "SUM({Amount:all})")),
                Column.<Integer>of("RAG", CellFormat.RAG, 12, row -> CellValue.of("● Green"))
                        .withFormula("IF({Amount}>0,\"● Green\",\"■ Red\")"),
                Column.<Integer>longText("Note", 40, row -> "A note.").linkedTo(row -> "Preparation!A1"));
    }
}
