package org.outturn.excel.inputs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.budget.BudgetLine;
import org.outturn.core.forecast.PriorForecast;
import org.outturn.core.forecast.PriorYear;
import org.outturn.core.monitoring.BroughtForward;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.core.reserves.ReserveMovement;
import org.outturn.core.savings.SavingsInitiative;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * What next year's workbook holds to begin with, sheet by sheet: coding, items with their owners,
 * profiles, RAG, settings and ledger layout as they were, and what {@link BroughtForward} works out.
 */
public final class NextYearInputs {

    /** Sheets that come along row by row. */
    private static final List<InputSheet> COPIED = List.of(
            InputSheets.SETTINGS,
            InputSheets.ITEMS,
            InputSheets.CODING,
            LedgerLayoutSheet.SHEET,
            InputSheets.PROFILES,
            InputSheets.RAG);

    /** Settings that are of one year only. */
    private static final List<String> OF_ONE_YEAR = List.of(Settings.PERIOD_NOW, Settings.APPROVED_BUDGET);

    private NextYearInputs() {}

    /**
     * The rows of each sheet, by its name.
     *
     * @param changed settings that are to have other values
     */
    public static Reading<Map<String, List<List<Object>>>> rows(
            Path from, BroughtForward next, Map<String, String> changed) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<List<Object>>> rows = new HashMap<>();
        try (TabularFile workbook = TabularFile.open(from)) {
            for (InputSheet sheet : COPIED) {
                rows.put(sheet.name(), copied(InputTable.read(workbook, sheet, findings), sheet));
            }
        } catch (UnreadableFileException e) {
            return Reading.refused(List.of(e.finding()));
        }
        Map<String, String> values = new HashMap<>(changed);
        values.putIfAbsent(Settings.FINANCIAL_YEAR, next.year().label());
        OF_ONE_YEAR.forEach(name -> values.put(name, null));
        rows.get(InputSheets.SETTINGS.name()).forEach(setting -> change(setting, values));
        rows.put(
                InputSheets.BUDGET.name(),
                next.budget().stream().map(NextYearInputs::budget).toList());
        rows.put(
                InputSheets.RESERVES.name(),
                next.reserves().stream().map(NextYearInputs::reserve).toList());
        rows.put(
                ScheduleSheets.SAVINGS.name(),
                next.savings().stream().map(NextYearInputs::saving).toList());
        rows.put(
                ScheduleSheets.PRIOR_YEARS.name(),
                next.forecasting().priorYears().stream()
                        .map(NextYearInputs::priorYear)
                        .toList());
        rows.put(
                ScheduleSheets.PRIOR_FORECASTS.name(),
                next.forecasting().priorForecasts().stream()
                        .map(NextYearInputs::priorForecast)
                        .toList());
        return Reading.unlessRefused(rows, findings);
    }

    private static List<List<Object>> copied(InputTable table, InputSheet sheet) {
        List<List<Object>> rows = new ArrayList<>();
        for (InputRow row : table.rows()) {
            List<Object> cells = new ArrayList<>();
            sheet.columns()
                    .forEach(column -> cells.add(row.value(column.heading()).orElse(null)));
            rows.add(cells);
        }
        return rows;
    }

    private static void change(List<Object> setting, Map<String, String> values) {
        values.keySet().stream()
                .filter(name ->
                        name.equalsIgnoreCase(String.valueOf(setting.get(0)).strip()))
                .forEach(name -> setting.set(1, values.get(name)));
    }

    private static List<Object> budget(BudgetLine line) {
        return Arrays.asList(
                line.target(), line.original(), null, line.profile().orElse(null));
    }

    private static List<Object> reserve(ReserveMovement opening) {
        return Arrays.asList(
                opening.reserve(), opening.purpose(), null, opening.kind().label(), opening.amount());
    }

    private static List<Object> priorYear(PriorYear year) {
        List<Object> cells = new ArrayList<>();
        cells.add(year.year().label());
        cells.add(year.item());
        cells.add(year.budget().orElse(null));
        cells.addAll(year.months());
        cells.add(year.closing());
        return cells;
    }

    private static List<Object> priorForecast(PriorForecast given) {
        return List.of(given.year().label(), given.item(), given.period().number(), given.outturn());
    }

    private static List<Object> saving(SavingsInitiative line) {
        return Arrays.asList(
                line.reference(),
                line.name(),
                line.item().orElse(null),
                ScheduleSheets.BROUGHT_FORWARD,
                line.reduction(),
                null,
                line.recurrence().label(),
                null,
                null,
                null,
                line.kind().label(),
                null,
                null,
                Optional.of(line.note()).filter(note -> !note.isBlank()).orElse(null));
    }
}
