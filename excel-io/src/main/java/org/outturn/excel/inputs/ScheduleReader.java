package org.outturn.excel.inputs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.debt.DebtBands;
import org.outturn.core.debt.DebtEntry;
import org.outturn.core.debt.WriteOff;
import org.outturn.core.drivers.Driver;
import org.outturn.core.drivers.Support;
import org.outturn.core.drivers.VolumeBridge;
import org.outturn.core.funding.FundedPressure;
import org.outturn.core.growth.GrowthItem;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.ScheduleInputs;
import org.outturn.core.outturn.Adjustment;
import org.outturn.core.performance.Deliverable;
import org.outturn.core.performance.MeasureValue;
import org.outturn.core.performance.PerformanceMeasure;
import org.outturn.core.performance.Rating;
import org.outturn.core.savings.SavingsInitiative;
import org.outturn.core.savings.SavingsKind;
import org.outturn.core.savings.SavingsStatus;

/** Reads the input sheets of the schedules. */
final class ScheduleReader {

    private static final LocalDate UNREAD_DATE = LocalDate.of(2000, 1, 1);

    private final Function<InputSheet, List<InputRow>> rows;
    private final DebtBands bands;

    ScheduleReader(Function<InputSheet, List<InputRow>> rows, DebtBands bands) {
        this.rows = rows;
        this.bands = bands;
    }

    ScheduleInputs read() {
        return new ScheduleInputs(
                each(ScheduleSheets.SAVINGS, ScheduleReader::saving),
                each(ScheduleSheets.FUNDING, ScheduleReader::pressure),
                each(ScheduleSheets.GROWTH, ScheduleReader::growth),
                each(ScheduleSheets.DRIVERS, ScheduleReader::driver),
                each(ScheduleSheets.DEBT, this::debt),
                each(ScheduleSheets.WRITE_OFFS, ScheduleReader::writeOff),
                measures(),
                each(ScheduleSheets.DELIVERABLES, ScheduleReader::deliverable),
                each(ScheduleSheets.ADJUSTMENTS, ScheduleReader::adjustment));
    }

    private <T> List<T> each(InputSheet sheet, Function<InputRow, T> reader) {
        return rows.apply(sheet).stream().map(reader).toList();
    }

    private static SavingsInitiative saving(InputRow row) {
        Optional<String> year = row.word("Year", List.of(ScheduleSheets.BROUGHT_FORWARD, ScheduleSheets.CURRENT_YEAR));
        return new SavingsInitiative(
                row.text("Ref"),
                row.text("Initiative"),
                row.textIfAny("Item"),
                year.filter(ScheduleSheets.BROUGHT_FORWARD::equals).isPresent(),
                row.neededMoney("Target"),
                row.moneyOrNil("Achieved"),
                row.choice("Recurrence", Recurrence.values(), Recurrence::label).orElse(Recurrence.ONGOING),
                row.money("Forecast"),
                row.moneyOrNil("Slipped"),
                row.moneyOrNil("Undeliverable"),
                row.choice("Kind", SavingsKind.values(), SavingsKind::label).orElse(SavingsKind.CASHABLE),
                row.choice("Status", SavingsStatus.values(), SavingsStatus::label),
                row.text("Reason"),
                row.text("Note"),
                row.place("Target"));
    }

    private static FundedPressure pressure(InputRow row) {
        return new FundedPressure(
                row.neededText("Grant"),
                row.neededText("Title"),
                row.textIfAny("Item"),
                row.moneyOrNil("Additional cost"),
                row.moneyOrNil("Slippage"),
                row.moneyOrNil("Lost income"),
                row.moneyOrNil("Offset"),
                row.neededMoney("Applied"),
                row.place("Title"));
    }

    private static GrowthItem growth(InputRow row) {
        return new GrowthItem(
                row.text("Ref"),
                row.textIfAny("Item"),
                row.neededText("Title"),
                row.moneyOrNil("Ongoing"),
                row.moneyOrNil("One-off"),
                row.word("In original", InputSheets.YES_NO)
                        .filter(InputSheets.NO::equals)
                        .isEmpty(),
                row.word("Spent", ScheduleSheets.SPENT).orElse(""),
                row.text("Text"),
                row.place("Title"));
    }

    private static Driver driver(InputRow row) {
        return new Driver(
                row.neededText("Item"),
                row.neededPeriod("Period"),
                row.neededText("Cause"),
                row.neededMoney("Amount"),
                row.choice("Recurrence", Recurrence.values(), Recurrence::label),
                row.choice("Support", Support.values(), Support::label),
                bridge(row),
                row.place("Amount"));
    }

    /** Volumes and unit costs say something only where all four are there. */
    private static Optional<VolumeBridge> bridge(InputRow row) {
        Optional<BigDecimal> budgeted = row.number("Budget volume");
        Optional<BigDecimal> current = row.number("Current volume");
        Optional<Money> budgetedCost = row.money("Budget unit cost");
        Optional<Money> currentCost = row.money("Current unit cost");
        long given = List.of(budgeted, current, budgetedCost, currentCost).stream()
                .filter(Optional::isPresent)
                .count();
        if (given == 0) {
            return Optional.empty();
        }
        if (given < 4) {
            row.refuse(
                    "Budget volume",
                    "DRIVER_BRIDGE",
                    "begins volumes and unit costs of which some are missing.",
                    "Enter both volumes and both unit costs, or none.");
            return Optional.empty();
        }
        return Optional.of(new VolumeBridge(
                budgeted.orElseThrow(), current.orElseThrow(), budgetedCost.orElseThrow(), currentCost.orElseThrow()));
    }

    private DebtEntry debt(InputRow row) {
        if (row.isBlank("Band")) {
            Optional<LocalDate> raised = row.date("Invoice date");
            if (raised.isEmpty() && row.isBlank("Invoice date")) {
                row.refuse(
                        "Invoice date",
                        "INPUT_BLANK",
                        "is blank.",
                        "Enter the invoice's date, or a band with its quarter.");
            }
            return new DebtEntry.Invoice(
                    row.text("Invoice"),
                    row.text("Service"),
                    raised.orElse(UNREAD_DATE),
                    row.date("Due date"),
                    row.neededMoney("Balance"),
                    row.place("Balance"));
        }
        return new DebtEntry.BandBalance(band(row), quarter(row), row.neededMoney("Balance"), row.place("Balance"));
    }

    private String band(InputRow row) {
        String typed = row.text("Band");
        Optional<String> known = bands.names().stream()
                .filter(name -> name.equalsIgnoreCase(typed))
                .findFirst();
        if (known.isEmpty()) {
            row.refuse(
                    "Band",
                    "DEBT_BAND",
                    "\"%s\" is not one of the debt bands.".formatted(typed),
                    "Use %s, or change \"%s\" on Settings."
                            .formatted(String.join(", ", bands.names()), Settings.DEBT_BANDS));
        }
        return known.orElse(typed);
    }

    private static int quarter(InputRow row) {
        Optional<Integer> quarter = row.wholeNumber("Quarter");
        if (quarter.isEmpty() && row.isBlank("Quarter")) {
            row.refuse(
                    "Quarter",
                    "INPUT_BLANK",
                    "is blank.",
                    "Enter 1 to 4, or 0 and less for quarters before this year.");
        }
        return quarter.orElse(4);
    }

    private static WriteOff writeOff(InputRow row) {
        Optional<LocalDate> date = row.date("Date");
        if (date.isEmpty() && row.isBlank("Date")) {
            row.refuse("Date", "INPUT_BLANK", "is blank.", "Enter when the debt was written off.");
        }
        return new WriteOff(
                date.orElse(UNREAD_DATE), row.neededMoney("Amount"), row.text("Authority"), row.place("Amount"));
    }

    /** The rows of a measure are its history, oldest first; its target is the last one given. */
    private List<PerformanceMeasure> measures() {
        Map<String, List<InputRow>> byMeasure = new LinkedHashMap<>();
        rows.apply(ScheduleSheets.MEASURES)
                .forEach(row -> byMeasure
                        .computeIfAbsent(row.neededText("Measure"), name -> new ArrayList<>())
                        .add(row));
        List<PerformanceMeasure> measures = new ArrayList<>();
        byMeasure.forEach((name, entries) -> measures.add(new PerformanceMeasure(
                name,
                entries.stream().noneMatch(ScheduleReader::lowerIsBetter),
                last(entries, "Target"),
                last(entries, "Tolerance"),
                entries.stream()
                        .map(row -> new MeasureValue(
                                row.neededText("Year or period"), row.number("Value"), row.date("As at")))
                        .toList())));
        return measures;
    }

    private static boolean lowerIsBetter(InputRow row) {
        return row.word("Better", List.of(ScheduleSheets.HIGHER, ScheduleSheets.LOWER))
                .filter(ScheduleSheets.LOWER::equals)
                .isPresent();
    }

    private static Optional<BigDecimal> last(List<InputRow> entries, String heading) {
        return entries.stream()
                .map(row -> row.number(heading))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }

    private static Deliverable deliverable(InputRow row) {
        return new Deliverable(
                row.neededText("Deliverable"),
                row.neededPeriod("Period"),
                row.neededChoice("Rating", Rating.values(), Rating::word),
                row.text("Text"),
                row.place("Deliverable"));
    }

    private static Adjustment adjustment(InputRow row) {
        return new Adjustment(
                row.neededText("Item"),
                row.neededPeriod("Period"),
                row.neededChoice("Kind", Adjustment.Kind.values(), Adjustment.Kind::label),
                row.text("Ref"),
                row.neededMoney("Amount"),
                row.date("Due"),
                row.place("Amount"));
    }
}
