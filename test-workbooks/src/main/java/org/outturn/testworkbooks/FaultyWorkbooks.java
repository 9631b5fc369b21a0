package org.outturn.testworkbooks;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.outturn.core.money.Money;
import org.outturn.excel.inputs.InputSheets;
import org.outturn.excel.inputs.ScheduleSheets;

/** Every fault of a monitoring workbook that there is a file for. A new one is one line here. */
final class FaultyWorkbooks {

    static final String SOUND = "sound";

    private static final String NEVER_CALCULATED = "1000000+200000";

    private final Map<String, TinyWorkbook> workbooks = new LinkedHashMap<>();

    private FaultyWorkbooks() {
        spoil(SOUND, workbook -> {});
        structure();
        cells();
        names();
        schedules();
        spoil(
                "several-faults",
                workbook -> workbook.set(InputSheets.SETTINGS, 2, "Value", "this year")
                        .set(InputSheets.BUDGET, 0, "Original", "see email")
                        .set(InputSheets.BUDGET, 1, "Original", new BigDecimal("800000.125"))
                        .add(InputSheets.FORECAST, TinyWorkbook.CARE_HOMES, BigDecimal.ZERO, Money.ofPounds(1_250_000))
                        .add(InputSheets.FORECAST, TinyWorkbook.HOME_CARE, null, "n/k"));
    }

    /** The files by name. */
    static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Map.Entry<String, TinyWorkbook> workbook : new FaultyWorkbooks().workbooks.entrySet()) {
            files.put(workbook.getKey() + ".xlsx", workbook.getValue().bytes());
        }
        return files;
    }

    private void spoil(String name, Consumer<TinyWorkbook> fault) {
        TinyWorkbook workbook = new TinyWorkbook();
        fault.accept(workbook);
        workbooks.put(name, workbook);
    }

    private void structure() {
        spoil("sheet-missing", workbook -> workbook.without(InputSheets.BUDGET));
        spoil("column-missing", workbook -> workbook.rename(InputSheets.BUDGET, "Original", "Annual budget"));
        spoil("setting-missing", workbook -> workbook.set(InputSheets.SETTINGS, 2, "Name", "Year"));
        spoil("year-unreadable", workbook -> workbook.set(InputSheets.SETTINGS, 2, "Value", "2020-22"));
        spoil("coding-for-nothing", workbook -> workbook.add(InputSheets.CODING, "C300"));
        spoil(
                "rag-level-twice",
                workbook -> workbook.add(InputSheets.RAG, "Item", Money.ZERO)
                        .add(InputSheets.RAG, "Item", Money.ofPounds(50_000)));
    }

    private void cells() {
        spoil("amount-text", workbook -> workbook.set(InputSheets.BUDGET, 1, "Original", "tbc"));
        spoil("amount-blank", workbook -> workbook.set(InputSheets.BUDGET, 1, "Original", null));
        spoil(
                "amount-three-decimals",
                workbook -> workbook.set(InputSheets.BUDGET, 1, "Original", new BigDecimal("800000.125")));
        spoil(
                "amount-not-calculated",
                workbook -> workbook.leave(
                        InputSheets.BUDGET, 0, "Original", cell -> cell.setCellFormula(NEVER_CALCULATED)));
        spoil(
                "amount-error",
                workbook -> workbook.leave(
                        InputSheets.BUDGET, 0, "Original", cell -> cell.setCellErrorValue(FormulaError.REF)));
        spoil(
                "item-not-calculated",
                workbook -> workbook.leave(
                        InputSheets.BUDGET, 0, "Item or coding", cell -> cell.setCellFormula("Items!A5")));
        spoil(
                "item-error",
                workbook -> workbook.leave(
                        InputSheets.BUDGET, 0, "Item or coding", cell -> cell.setCellErrorValue(FormulaError.NA)));
        spoil("period-outside-year", workbook -> movement(workbook, 17, "Virement", null));
        spoil("choice-unknown", workbook -> movement(workbook, 4, "Transfer", null));
        spoil("date-text", workbook -> movement(workbook, 4, "Grant", "end of June"));
    }

    private static void movement(TinyWorkbook workbook, int period, String kind, String date) {
        workbook.add(
                InputSheets.MOVEMENTS,
                "M1",
                BigDecimal.valueOf(period),
                TinyWorkbook.CARE_HOMES,
                kind,
                Money.ofPounds(10_000),
                null,
                null,
                date);
    }

    private void names() {
        spoil("item-twice", workbook -> workbook.add(InputSheets.ITEMS, "care homes"));
        spoil("item-name-unusable", workbook -> workbook.add(InputSheets.ITEMS, "Day care?"));
        spoil("coding-unknown-item", workbook -> workbook.set(InputSheets.CODING, 0, "Item", "Care home"));
        spoil("coding-claimed-twice", workbook -> workbook.add(InputSheets.CODING, "C1*", "4100", "Home care"));
        spoil("budget-unknown-item", workbook -> workbook.set(InputSheets.BUDGET, 0, "Item or coding", "Nursing"));
        spoil("budget-not-coded", workbook -> workbook.add(InputSheets.BUDGET, "C300/4100", Money.ofPounds(50_000)));
        spoil(
                "profile-unknown",
                workbook -> workbook.add(InputSheets.BUDGET, TinyWorkbook.HOME_CARE, Money.ZERO, null, "Summer"));
    }

    private void schedules() {
        spoil(
                "debt-band-unknown",
                workbook -> workbook.add(
                        ScheduleSheets.DEBT, null, null, null, null, "0-30 days", BigDecimal.ONE, Money.ofPounds(500)));
        spoil(
                "driver-volumes-incomplete",
                workbook -> workbook.add(
                        ScheduleSheets.DRIVERS,
                        TinyWorkbook.CARE_HOMES,
                        BigDecimal.ONE,
                        "More residents",
                        Money.ofPounds(26_000),
                        null,
                        null,
                        BigDecimal.valueOf(100),
                        BigDecimal.valueOf(110)));
        spoil(
                "saving-of-unknown-item",
                workbook -> workbook.add(
                        ScheduleSheets.SAVINGS,
                        "S1",
                        "Share a manager",
                        "Homecare",
                        "Current",
                        Money.ofPounds(40_000)));
    }
}
