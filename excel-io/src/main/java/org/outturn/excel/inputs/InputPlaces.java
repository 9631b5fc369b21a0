package org.outturn.excel.inputs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.outturn.RagLevel;
import org.outturn.excel.layout.TablePlace;

/**
 * Where the input sheets stand in a workbook, so that formulas of the report can point into them.
 *
 * @param sheetNames every sheet of the workbook as it stands there
 * @param sheets the input sheets found, by their standard name
 * @param ragRows the row of the RAG sheet that holds each level's rule
 */
public record InputPlaces(List<String> sheetNames, Map<String, Place> sheets, Map<RagLevel, Integer> ragRows) {

    /** One input sheet: its columns by heading, counted from 0, and its rows, counted from 1. */
    public record Place(Map<String, Integer> columns, int headingRow, int lastRow) {
        public Place {
            columns = Map.copyOf(columns);
        }
    }

    public InputPlaces {
        sheetNames = List.copyOf(sheetNames);
        sheets = Map.copyOf(sheets);
        ragRows = Map.copyOf(ragRows);
    }

    /** All rows of a column; none where the sheet or the heading is not there. */
    public Optional<String> range(InputSheet sheet, String heading) {
        Place place = sheets.get(sheet.name());
        if (place == null || !place.columns().containsKey(heading)) {
            return Optional.empty();
        }
        String letters = TablePlace.letters(place.columns().get(heading));
        int last = Math.max(place.lastRow(), place.headingRow() + 1);
        return Optional.of("%s!$%s$%d:$%s$%d"
                .formatted(TablePlace.quoted(sheet.name()), letters, place.headingRow() + 1, letters, last));
    }

    /** One cell of a column; none where the sheet or the heading is not there. */
    public Optional<String> cell(InputSheet sheet, String heading, int row) {
        return Optional.ofNullable(sheets.get(sheet.name()))
                .map(place -> place.columns().get(heading))
                .map(column -> "%s!$%s$%d".formatted(TablePlace.quoted(sheet.name()), TablePlace.letters(column), row));
    }

    /** The names under which formulas know the columns that they add up. */
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        name(names, "In_Forecast_Item", InputSheets.FORECAST, "Item");
        name(names, "In_Forecast_Period", InputSheets.FORECAST, "Period");
        name(names, "In_Forecast_Holders", InputSheets.FORECAST, "Holder's forecast");
        name(names, "In_Forecast_Adjustment", InputSheets.FORECAST, "Finance adjustment");
        name(names, "In_Reserves_Kind", InputSheets.RESERVES, "Kind");
        name(names, "In_Reserves_Period", InputSheets.RESERVES, "Period");
        name(names, "In_Reserves_Amount", InputSheets.RESERVES, "Amount");
        name(names, "In_Reserves_Below", InputSheets.RESERVES, "Below the line");
        name(names, "In_Reserves_Reserve", InputSheets.RESERVES, "Reserve");
        name(names, "In_Savings_Target", ScheduleSheets.SAVINGS, "Target");
        name(names, "In_Savings_Year", ScheduleSheets.SAVINGS, "Year");
        name(names, "In_Adjustments_Item", ScheduleSheets.ADJUSTMENTS, "Item");
        name(names, "In_Adjustments_Period", ScheduleSheets.ADJUSTMENTS, "Period");
        name(names, "In_Adjustments_Kind", ScheduleSheets.ADJUSTMENTS, "Kind");
        name(names, "In_Adjustments_Amount", ScheduleSheets.ADJUSTMENTS, "Amount");
        name(names, "In_Debt_Band", ScheduleSheets.DEBT, "Band");
        name(names, "In_Debt_Quarter", ScheduleSheets.DEBT, "Quarter");
        name(names, "In_Debt_Balance", ScheduleSheets.DEBT, "Balance");
        return names;
    }

    private void name(Map<String, String> names, String name, InputSheet sheet, String heading) {
        range(sheet, heading).ifPresent(range -> names.put(name, range));
    }
}
