package org.outturn.excel.inputs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.outturn.core.outturn.RagLevel;
import org.outturn.excel.layout.Brand;
import org.outturn.excel.layout.TablePlace;

/**
 * Where the input sheets stand in a workbook, so that formulas of the report can point into them.
 *
 * @param sheetNames every sheet of the workbook as it stands there
 * @param sheets the input sheets found, by their standard name
 * @param ragRows the row of the RAG sheet that holds each level's rule
 * @param namedRows for sheets whose rows are known by name, the rows of each name, top to bottom
 * @param brand the council's own colour, as the Settings sheet gives it
 */
public record InputPlaces(
        List<String> sheetNames,
        Map<String, Place> sheets,
        Map<RagLevel, Integer> ragRows,
        Map<String, Map<String, List<Integer>>> namedRows,
        Brand brand) {

    /** Rows below the last filled one that formulas count too, so that a row added by hand is followed. */
    private static final int ROOM = 100;

    /**
     * One input sheet: its columns by heading, counted from 0, and its rows, counted from 1.
     *
     * @param unmatched headings under which formulas cannot look for words as they stand, because one
     *     is padded with blanks or holds a character that means more than itself there
     */
    public record Place(Map<String, Integer> columns, int headingRow, int lastRow, Set<String> unmatched) {
        public Place {
            columns = Map.copyOf(columns);
            unmatched = Set.copyOf(unmatched);
        }
    }

    public InputPlaces {
        sheetNames = List.copyOf(sheetNames);
        sheets = Map.copyOf(sheets);
        ragRows = Map.copyOf(ragRows);
        namedRows = Map.copyOf(namedRows);
    }

    /** The rows of a sheet that are of one name. */
    public List<Integer> rowsOf(InputSheet sheet, String name) {
        return namedRows.getOrDefault(sheet.name(), Map.of()).getOrDefault(name, List.of());
    }

    /** All rows of a column; none where the sheet or the heading is not there, or its words cannot be matched. */
    public Optional<String> range(InputSheet sheet, String heading) {
        Place place = sheets.get(sheet.name());
        if (place == null
                || !place.columns().containsKey(heading)
                || place.unmatched().contains(heading)) {
            return Optional.empty();
        }
        int column = place.columns().get(heading);
        int last = Math.max(place.lastRow(), place.headingRow()) + ROOM;
        return Optional.of(TablePlace.quoted(sheet.name()) + "!" + TablePlace.fixed(column, place.headingRow() + 1)
                + ":" + TablePlace.fixed(column, last));
    }

    /** One cell of a column; none where the sheet or the heading is not there. */
    public Optional<String> cell(InputSheet sheet, String heading, int row) {
        return Optional.ofNullable(sheets.get(sheet.name()))
                .map(place -> place.columns().get(heading))
                .map(column -> TablePlace.quoted(sheet.name()) + "!" + TablePlace.fixed(column, row));
    }

    /** Cells of one row, as the arguments of a sum; none where one of the headings is not there. */
    public Optional<String> across(InputSheet sheet, List<String> headings, int row) {
        Map<String, Integer> columns = Optional.ofNullable(sheets.get(sheet.name()))
                .map(Place::columns)
                .orElse(Map.of());
        if (!columns.keySet().containsAll(headings)) {
            return Optional.empty();
        }
        String all = headings.stream()
                .map(heading -> cell(sheet, heading, row).orElseThrow())
                .collect(Collectors.joining(","));
        int first = columns.get(headings.get(0));
        boolean together = IntStream.range(0, headings.size()).allMatch(i -> columns.get(headings.get(i)) == first + i);
        int last = first + headings.size() - 1;
        return together
                ? cell(sheet, headings.get(0), row).map(from -> from + ":" + TablePlace.fixed(last, row))
                : Optional.of(all);
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
        name(names, "In_Savings_Achieved", ScheduleSheets.SAVINGS, "Achieved");
        name(names, "In_Savings_Recurrence", ScheduleSheets.SAVINGS, "Recurrence");
        name(names, "In_Adjustments_Item", ScheduleSheets.ADJUSTMENTS, "Item");
        name(names, "In_Adjustments_Period", ScheduleSheets.ADJUSTMENTS, "Period");
        name(names, "In_Adjustments_Kind", ScheduleSheets.ADJUSTMENTS, "Kind");
        name(names, "In_Adjustments_Amount", ScheduleSheets.ADJUSTMENTS, "Amount");
        name(names, "In_Debt_Band", ScheduleSheets.DEBT, "Band");
        name(names, "In_Debt_Quarter", ScheduleSheets.DEBT, "Quarter");
        name(names, "In_Debt_Balance", ScheduleSheets.DEBT, "Balance");
        name(names, "In_Debt_Raised", ScheduleSheets.DEBT, "Invoice date");
        name(names, "In_Debt_Due", ScheduleSheets.DEBT, "Due date");
        name(names, "In_WriteOffs_Date", ScheduleSheets.WRITE_OFFS, "Date");
        name(names, "In_WriteOffs_Amount", ScheduleSheets.WRITE_OFFS, "Amount");
        return names;
    }

    private void name(Map<String, String> names, String name, InputSheet sheet, String heading) {
        range(sheet, heading).ifPresent(range -> names.put(name, range));
    }
}
