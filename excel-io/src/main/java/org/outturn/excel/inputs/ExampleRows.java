package org.outturn.excel.inputs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.money.Money;

/**
 * A few rows in each input sheet that show what belongs there: made up, and to be typed over. They
 * fit each other, so that a workbook of them passes a check before anything else is typed.
 */
public final class ExampleRows {

    private static final String HOME_CARE = "Home care (example)";
    private static final String RESIDENTIAL = "Residential care (example)";
    private static final String OWNER = "A. Budget-Holder";
    private static final String RESERVE = "Winter pressures (example)";

    private final Map<String, List<List<Object>>> rows = new LinkedHashMap<>();
    private final FinancialYear year;

    private ExampleRows(FinancialYear year) {
        this.year = year;
    }

    /** Rows by sheet, each with a value for each column; null for blank. */
    public static Map<String, List<List<Object>>> of(FinancialYear year) {
        ExampleRows examples = new ExampleRows(year);
        examples.budget();
        examples.forecast();
        examples.schedules();
        return examples.rows;
    }

    private void budget() {
        add(InputSheets.ITEMS, "Item", HOME_CARE, "Service", "Adult care", "Owner", OWNER, "Order", 1);
        add(InputSheets.ITEMS, "Item", RESIDENTIAL, "Service", "Adult care", "Owner", OWNER, "Order", 2);
        add(InputSheets.CODING, "Cost centre", "1000-1499", "Item", HOME_CARE);
        add(InputSheets.CODING, "Cost centre", "15*", "Item", RESIDENTIAL);
        add(InputSheets.CODING, "Subjective", "9500-9599", "Exclude reason", "Capital charges");
        add(InputSheets.BUDGET, "Item or coding", HOME_CARE, "Original", pounds(1_200_000), "Profile", "Winter");
        add(
                InputSheets.BUDGET,
                "Item or coding",
                RESIDENTIAL,
                "Original",
                pounds(3_400_000),
                "One-off",
                pounds(50_000));
        add(
                InputSheets.MOVEMENTS,
                "Ref",
                "VIR-01",
                "Period",
                2,
                "Item",
                RESIDENTIAL,
                "Kind",
                "Virement",
                "Amount",
                pounds(-25_000),
                "Recurrence",
                "Ongoing",
                "Approver",
                "Director of Finance",
                "Date",
                day(2, 10),
                "Reason",
                "Moved to support people at home");
        add(
                InputSheets.MOVEMENTS,
                "Ref",
                "VIR-01",
                "Period",
                2,
                "Item",
                HOME_CARE,
                "Kind",
                "Virement",
                "Amount",
                pounds(25_000),
                "Recurrence",
                "Ongoing",
                "Approver",
                "Director of Finance",
                "Date",
                day(2, 10),
                "Reason",
                "Moved to support people at home");
        List<Object> winter = new ArrayList<>(List.of("Winter"));
        winter.addAll(List.of(7, 7, 7, 7, 7, 8, 8, 9, 10, 10, 10, 10));
        rows.put(InputSheets.PROFILES.name(), List.of(winter));
        add(
                InputSheets.RAG,
                "Level",
                "Item",
                "Amber £",
                pounds(50_000),
                "Red £",
                pounds(100_000),
                "Red %",
                5,
                "Lower/higher",
                "Lower of",
                "Sides",
                "Overspends");
    }

    private void forecast() {
        add(
                InputSheets.FORECAST,
                "Item",
                HOME_CARE,
                "Period",
                3,
                "Holder's forecast",
                pounds(1_260_000),
                "Finance adjustment",
                pounds(-10_000),
                "Reason",
                "A grant is not in the ledger yet",
                "Confirmed by",
                OWNER,
                "Confirmed on",
                day(4, 8));
        add(
                InputSheets.COMMENTARY,
                "Item",
                HOME_CARE,
                "Period",
                3,
                "Text",
                "More people leave hospital with a package of care.",
                "Action",
                "Review every package after six weeks.",
                "Author",
                OWNER,
                "Date",
                day(4, 9));
        priorYear();
        add(
                ScheduleSheets.PRIOR_FORECASTS,
                "Year",
                lastYear(),
                "Item",
                HOME_CARE,
                "Period",
                6,
                "Forecast",
                pounds(1_190_000));
        add(InputSheets.CONTROLS, "Source", "General ledger, year to date (example)", "Rows", 1);
        add(
                ScheduleSheets.ADJUSTMENTS,
                "Item",
                HOME_CARE,
                "Period",
                3,
                "Kind",
                "Accrual",
                "Ref",
                "PO1001",
                "Amount",
                pounds(12_500),
                "Due",
                day(4, 20));
        add(
                ScheduleSheets.DRIVERS,
                "Item",
                HOME_CARE,
                "Period",
                3,
                "Cause",
                "More hours of care",
                "Amount",
                pounds(35_000),
                "Recurrence",
                "Ongoing",
                "Budget volume",
                60_000,
                "Current volume",
                61_750,
                "Budget unit cost",
                pounds(20),
                "Current unit cost",
                pounds(20));
    }

    /** The months of the year before, dearer in winter. */
    private void priorYear() {
        List<Object> row = new ArrayList<>(List.of(lastYear(), HOME_CARE, pounds(1_150_000)));
        for (int spent : new int[] {81, 82, 80, 83, 84, 90, 95, 104, 118, 121, 117, 120}) {
            row.add(pounds(1_000L * spent));
        }
        row.add(null);
        rows.put(ScheduleSheets.PRIOR_YEARS.name(), List.of(row));
    }

    private String lastYear() {
        return new FinancialYear(year.startYear() - 1, year.firstMonth()).label();
    }

    private void schedules() {
        add(
                InputSheets.RESERVES,
                "Reserve",
                RESERVE,
                "Purpose",
                "Care after hospital in winter",
                "Kind",
                "Opening",
                "Amount",
                pounds(300_000));
        add(
                InputSheets.RESERVES,
                "Reserve",
                RESERVE,
                "Period",
                10,
                "Kind",
                "Use",
                "Amount",
                pounds(80_000),
                "Item",
                HOME_CARE,
                "Below the line",
                "Yes",
                "Authority",
                "Cabinet");
        add(
                ScheduleSheets.SAVINGS,
                "Ref",
                "S1",
                "Initiative",
                "Fewer agency staff (example)",
                "Item",
                RESIDENTIAL,
                "Year",
                "Current",
                "Target",
                pounds(60_000),
                "Achieved",
                pounds(45_000),
                "Recurrence",
                "Ongoing",
                "Kind",
                "Cashable",
                "Status",
                "On track",
                "Reason",
                "Two posts are still to be filled");
        add(
                ScheduleSheets.GROWTH,
                "Ref",
                "G1",
                "Item",
                HOME_CARE,
                "Title",
                "Rising demand (example)",
                "Ongoing",
                pounds(90_000),
                "In original",
                "Yes",
                "Spent",
                "Partly spent",
                "Text",
                "More people over 85.");
        add(
                ScheduleSheets.FUNDING,
                "Grant",
                "Discharge grant (example)",
                "Title",
                "Care after hospital",
                "Item",
                HOME_CARE,
                "Additional cost",
                pounds(40_000),
                "Applied",
                pounds(40_000));
        add(
                ScheduleSheets.DEBT,
                "Invoice",
                "INV-1001",
                "Service",
                "Home care",
                "Invoice date",
                day(1, 15),
                "Due date",
                day(2, 15),
                "Balance",
                pounds(1_250));
        add(ScheduleSheets.WRITE_OFFS, "Date", day(2, 28), "Amount", pounds(310), "Authority", "Director of Finance");
        add(
                ScheduleSheets.MEASURES,
                "Measure",
                "People helped to live at home (example)",
                "Better",
                "Higher",
                "Target",
                1_400,
                "Tolerance",
                20,
                "Year or period",
                year.label(),
                "Value",
                1_385,
                "As at",
                day(3, 30));
        add(
                ScheduleSheets.DELIVERABLES,
                "Deliverable",
                "Open the new day centre (example)",
                "Period",
                3,
                "Rating",
                "Good",
                "Text",
                "Building work is on time.");
    }

    private static Money pounds(long pounds) {
        return Money.ofPounds(pounds);
    }

    private LocalDate day(int period, int dayOfMonth) {
        return year.start().plusMonths(period - 1L).withDayOfMonth(dayOfMonth);
    }

    /** A row from headings each followed by its value. */
    private void add(InputSheet sheet, Object... cells) {
        List<String> headings =
                sheet.columns().stream().map(InputColumn::heading).toList();
        List<Object> row = new ArrayList<>(Arrays.asList(new Object[headings.size()]));
        for (int i = 0; i < cells.length; i += 2) {
            row.set(headings.indexOf((String) cells[i]), cells[i + 1]);
        }
        rows.computeIfAbsent(sheet.name(), name -> new ArrayList<>()).add(row);
    }
}
