package org.outturn.testworkbooks;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.money.Money;
import org.outturn.excel.inputs.InputColumn;
import org.outturn.excel.inputs.InputSheet;
import org.outturn.excel.inputs.InputSheets;
import org.outturn.excel.inputs.ScheduleSheets;
import org.outturn.excel.inputs.Settings;

/** What people are supposed to have typed: a table for each input sheet, but for the controls, which the ledger gives, and the years before. */
final class ExampleInputs {

    private static final List<InputSheet> TABLES = List.of(
            InputSheets.ITEMS,
            InputSheets.CODING,
            InputSheets.BUDGET,
            InputSheets.MOVEMENTS,
            InputSheets.PROFILES,
            InputSheets.RAG,
            InputSheets.FORECAST,
            InputSheets.COMMENTARY,
            InputSheets.RESERVES,
            ScheduleSheets.DRIVERS,
            ScheduleSheets.ADJUSTMENTS,
            ScheduleSheets.SAVINGS,
            ScheduleSheets.GROWTH,
            ScheduleSheets.FUNDING,
            ScheduleSheets.DEBT,
            ScheduleSheets.WRITE_OFFS,
            ScheduleSheets.MEASURES,
            ScheduleSheets.DELIVERABLES);

    private ExampleInputs() {}

    /** The rows of each sheet by its name; a blank cell is null. */
    static Map<String, List<List<Object>>> rows(List<LedgerPosting> ledger, Map<String, Money> actuals)
            throws IOException {
        Map<String, List<List<Object>>> rows = new HashMap<>();
        for (InputSheet sheet : TABLES) {
            rows.put(sheet.name(), read(sheet));
        }
        rows.put(InputSheets.SETTINGS.name(), settings());
        rows.put(InputSheets.CONTROLS.name(), LedgerControls.rows(ledger));
        rows.put(ScheduleSheets.PRIOR_YEARS.name(), PriorYearRows.rows(actuals));
        return rows;
    }

    private static List<NamedCsvRecord> table(InputSheet sheet) throws IOException {
        return CsvTable.resource("inputs/%s.csv".formatted(sheet.name()));
    }

    private static List<List<Object>> read(InputSheet sheet) throws IOException {
        return table(sheet).stream().map(row -> cells(sheet, row)).toList();
    }

    private static List<Object> cells(InputSheet sheet, NamedCsvRecord row) {
        List<Object> cells = new ArrayList<>();
        for (InputColumn column : sheet.columns()) {
            cells.add(row.findField(column.heading())
                    .map(text -> cell(text, column.kind()))
                    .orElse(null));
        }
        return cells;
    }

    private static Object cell(String text, InputColumn.Kind kind) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (kind) {
            case MONEY -> Money.of(text);
            case NUMBER, PERIOD -> new BigDecimal(text);
            case DATE -> LocalDate.parse(text);
            case TEXT, LONG_TEXT, CHOICE -> text;
        };
    }

    private static List<List<Object>> settings() throws IOException {
        Map<String, String> values = new HashMap<>();
        table(InputSheets.SETTINGS).forEach(row -> values.put(row.getField("Name"), row.getField("Value")));
        List<List<Object>> rows = new ArrayList<>();
        for (Settings.Setting setting : Settings.ALL) {
            List<Object> row = new ArrayList<>();
            row.add(setting.name());
            row.add(cell(values.get(setting.name()), kindOf(setting)));
            row.add(setting.meaning());
            rows.add(row);
        }
        return rows;
    }

    private static InputColumn.Kind kindOf(Settings.Setting setting) {
        if (setting.name().endsWith("£")) {
            return InputColumn.Kind.MONEY;
        }
        boolean isNumber = setting.name().endsWith("%") || setting.name().endsWith("period");
        return isNumber ? InputColumn.Kind.NUMBER : InputColumn.Kind.TEXT;
    }
}
