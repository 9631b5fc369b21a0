package org.outturn.excel.inputs;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outturn.core.budget.BudgetLine;
import org.outturn.core.budget.BudgetMovement;
import org.outturn.core.budget.BudgetProfile;
import org.outturn.core.budget.MovementKind;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.history.ReportNumber;
import org.outturn.core.history.ReportVersion;
import org.outturn.core.history.SignOff;
import org.outturn.core.ledger.CodePattern;
import org.outturn.core.ledger.CodingRule;
import org.outturn.core.ledger.CodingStructure;
import org.outturn.core.monitoring.ControlTotal;
import org.outturn.core.monitoring.MonitoringInputs;
import org.outturn.core.monitoring.MonitoringSettings;
import org.outturn.core.outturn.Commentary;
import org.outturn.core.outturn.Fund;
import org.outturn.core.outturn.HolderForecast;
import org.outturn.core.outturn.RagLevel;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.core.provenance.SourceReference;
import org.outturn.core.reserves.ReserveMovement;
import org.outturn.core.reserves.ReserveMovementKind;
import org.outturn.excel.layout.Brand;
import org.outturn.excel.ledger.LedgerLayout;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/** Reads the input sheets of a monitoring workbook, and says everything that is wrong with them at once. */
public final class InputReader {

    private final TabularFile workbook;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, InputTable> tables = new HashMap<>();

    private InputReader(TabularFile workbook) {
        this.workbook = workbook;
    }

    /** The inputs, or every reason why they cannot be used. */
    public static Reading<WorkbookInputs> read(Path file) {
        try (TabularFile workbook = TabularFile.open(file)) {
            if (!workbook.isWorkbook()) {
                return Reading.refused(List.of(Finding.error(
                        "NOT_A_WORKBOOK",
                        SourceReference.ofFile(workbook.name()),
                        "this is a text file, not a monitoring workbook.",
                        "Name the .xlsx workbook here; a ledger goes after --ledger of 'outturn report'.")));
            }
            return new InputReader(workbook).read();
        } catch (UnreadableFileException e) {
            return Reading.refused(List.of(e.finding()));
        }
    }

    /**
     * The signed-off report that a workbook's report sheets hold; empty where they hold a draft or none,
     * and for a file that is no workbook of ours.
     */
    public static Optional<ReportVersion> signedReportIn(Path file) {
        try (TabularFile workbook = TabularFile.open(file)) {
            return workbook.isWorkbook() ? new InputReader(workbook).signedReport() : Optional.empty();
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    private Optional<ReportVersion> signedReport() throws UnreadableFileException {
        tables.put(InputSheets.SIGN_OFF.name(), InputTable.read(workbook, InputSheets.SIGN_OFF, findings));
        return HistoryReader.readReports(workbook, signOffs(), findings).signedReportWritten();
    }

    private Reading<WorkbookInputs> read() throws UnreadableFileException {
        for (InputSheet sheet : InputSheets.all()) {
            tables.put(sheet.name(), InputTable.read(workbook, sheet, findings));
        }
        SourceReference settingsSheet = SourceReference.ofSheet(workbook.name(), InputSheets.SETTINGS.name());
        InputTable settingsTable = tables.get(InputSheets.SETTINGS.name());
        if (settingsTable.place().isEmpty()) {
            return Reading.refused(findings);
        }
        SettingsReader typed = new SettingsReader(settingsTable, settingsSheet, findings);
        MonitoringSettings settings = typed.read();
        Brand brand = typed.brand();
        RagReader rag = new RagReader(rows(InputSheets.RAG), settings.unit().halfLastDigit());
        List<ReportItem> items = items(settings);
        MonitoringInputs inputs = new MonitoringInputs(
                SourceReference.ofFile(workbook.name()),
                settings,
                items,
                new CodingStructure(coding(), NamedItems.rules(items)),
                budget(),
                movements(),
                profiles(),
                rag.rules(),
                forecasts(),
                commentary(),
                reserves(),
                controls(),
                new ScheduleReader(this::rows, settings.schedules().debtBands())
                        .read()
                        .with(new ForecastInputReader(this::rows, settings.year(), typed.forecasting()).read()),
                HistoryReader.read(workbook, signOffs(), findings));
        LedgerLayout layout = new LedgerLayoutReader(rows(LedgerLayoutSheet.SHEET)).layout();
        return Reading.unlessRefused(new WorkbookInputs(inputs, places(rag.rows(), brand), layout), findings);
    }

    private List<InputRow> rows(InputSheet sheet) {
        return tables.get(sheet.name()).rows();
    }

    private InputPlaces places(Map<RagLevel, Integer> ragRows, Brand brand) {
        Map<String, InputPlaces.Place> places = new HashMap<>();
        tables.forEach((name, table) -> table.place().ifPresent(place -> places.put(name, place)));
        List<String> sheets = workbook.sheets().stream().map(TabularSheet::name).toList();
        Map<String, Map<String, List<Integer>>> named = Map.of(
                InputSheets.SETTINGS.name(),
                tables.get(InputSheets.SETTINGS.name()).rowsByName("Name"),
                InputSheets.PROFILES.name(),
                tables.get(InputSheets.PROFILES.name()).rowsByName("Name"),
                ScheduleSheets.MEASURES.name(),
                tables.get(ScheduleSheets.MEASURES.name()).rowsByName("Measure"));
        return new InputPlaces(sheets, places, new EnumMap<>(ragRows), named, brand);
    }

    private List<ReportItem> items(MonitoringSettings settings) {
        List<ReportItem> items = new ArrayList<>();
        for (InputRow row : rows(InputSheets.ITEMS)) {
            String name = row.neededText("Item");
            checkName(row, "Item", name);
            List.of("Portfolio", "Directorate", "Service", "Fund")
                    .forEach(heading -> checkName(row, heading, row.text(heading)));
            items.add(new ReportItem(
                    name,
                    row.textIfAny("Portfolio").orElse(settings.portfolio()),
                    row.text("Directorate"),
                    row.text("Service"),
                    row.textIfAny("Fund").map(Fund::new).orElse(Fund.GENERAL),
                    row.text("Owner"),
                    row.wholeNumber("Order").orElse(items.size() + 1),
                    row.place("Item")));
        }
        return items;
    }

    /** These names stand in formulas as things to look for, where some characters mean more than themselves. */
    private static void checkName(InputRow row, String heading, String name) {
        if (name.equalsIgnoreCase(ReportItem.NOT_YET_CODED) || name.equalsIgnoreCase(InputSheets.OUTSIDE)) {
            row.refuse(
                    heading,
                    "ITEM_RESERVED",
                    "\"%s\" is a name the report uses itself.".formatted(name),
                    "Choose another.");
        } else if (!name.isEmpty() && (name.length() > 200 || name.matches("(?s)[<>=].*|.*[*?~].*"))) {
            row.refuse(
                    heading,
                    "ITEM_NAME",
                    "\"%s\" cannot be looked up by a formula.".formatted(name),
                    "Use at most 200 characters, without * ? or ~, and not starting with < > or =.");
        }
    }

    private List<CodingRule> coding() {
        List<CodingRule> rules = new ArrayList<>();
        for (InputRow row : rows(InputSheets.CODING)) {
            Optional<String> item = row.textIfAny("Item");
            Optional<String> reason = row.textIfAny("Exclude reason");
            if (item.isPresent() == reason.isPresent()) {
                row.refuse(
                        "Item",
                        "CODING_TARGET",
                        item.isPresent()
                                ? "names an item, and the row excludes it too."
                                : "is blank, and the row gives no reason to exclude.",
                        "Give each coding either an item or a reason to exclude it.");
                continue;
            }
            rules.add(new CodingRule(
                    CodePattern.of(row.text("Cost centre")),
                    CodePattern.of(row.text("Subjective")),
                    item,
                    reason,
                    row.place()));
        }
        return rules;
    }

    private List<BudgetLine> budget() {
        return rows(InputSheets.BUDGET).stream()
                .map(row -> new BudgetLine(
                        row.neededText("Item or coding"),
                        row.neededMoney("Original"),
                        row.moneyOrNil("One-off"),
                        row.textIfAny("Profile"),
                        row.place("Original")))
                .toList();
    }

    private List<BudgetMovement> movements() {
        return rows(InputSheets.MOVEMENTS).stream()
                .map(row -> new BudgetMovement(
                        row.neededText("Ref"),
                        row.neededPeriod("Period"),
                        Optional.of(row.neededText("Item")).filter(item -> !item.equalsIgnoreCase(InputSheets.OUTSIDE)),
                        row.neededChoice("Kind", MovementKind.values(), MovementKind::label),
                        row.neededMoney("Amount"),
                        row.choice("Recurrence", Recurrence.values(), Recurrence::label)
                                .orElse(Recurrence.ONGOING),
                        row.text("Approver"),
                        row.date("Date"),
                        row.text("Reason"),
                        row.place("Amount")))
                .toList();
    }

    private List<BudgetProfile> profiles() {
        List<BudgetProfile> profiles = new ArrayList<>();
        for (InputRow row : rows(InputSheets.PROFILES)) {
            List<BigDecimal> weights = IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> row.number("P" + month).orElse(BigDecimal.ZERO))
                    .toList();
            if (weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add).signum() == 0) {
                row.refuse(
                        "P1",
                        "PROFILE_NIL",
                        "begins a profile whose weights add to nil.",
                        "Give at least one month a weight.");
            } else {
                profiles.add(new BudgetProfile(row.neededText("Name"), weights));
            }
        }
        return profiles;
    }

    private List<HolderForecast> forecasts() {
        return rows(InputSheets.FORECAST).stream()
                .map(row -> new HolderForecast(
                        row.neededText("Item"),
                        row.neededPeriod("Period"),
                        row.neededMoney("Holder's forecast"),
                        row.moneyOrNil("Finance adjustment"),
                        row.text("Reason"),
                        row.text("Confirmed by"),
                        row.date("Confirmed on"),
                        row.place("Item")))
                .toList();
    }

    private List<Commentary> commentary() {
        return rows(InputSheets.COMMENTARY).stream()
                .map(row -> new Commentary(
                        row.neededText("Item"),
                        row.neededPeriod("Period"),
                        row.text("Text"),
                        row.text("Action"),
                        row.text("Author"),
                        row.date("Date"),
                        row.place("Item")))
                .toList();
    }

    private List<ReserveMovement> reserves() {
        List<ReserveMovement> movements = new ArrayList<>();
        for (InputRow row : rows(InputSheets.RESERVES)) {
            ReserveMovementKind kind =
                    row.neededChoice("Kind", ReserveMovementKind.values(), ReserveMovementKind::label);
            if (kind != ReserveMovementKind.OPENING && row.isBlank("Period")) {
                row.neededPeriod("Period");
            }
            movements.add(new ReserveMovement(
                    row.neededText("Reserve"),
                    row.text("Purpose"),
                    row.period("Period"),
                    kind,
                    row.neededMoney("Amount"),
                    row.textIfAny("Item"),
                    row.word("Below the line", InputSheets.YES_NO)
                            .filter(InputSheets.YES::equals)
                            .isPresent(),
                    row.text("Authority"),
                    row.place("Amount")));
        }
        return movements;
    }

    private List<SignOff> signOffs() {
        return rows(InputSheets.SIGN_OFF).stream()
                .map(row -> new SignOff(
                        new ReportNumber(
                                row.neededPeriod("Period"),
                                row.wholeNumber("Version")
                                        .filter(version -> version > 0)
                                        .orElse(1)),
                        row.text("Role"),
                        row.text("Name"),
                        row.date("Date"),
                        row.text("Fingerprint"),
                        row.text("Reason for restatement"),
                        row.place("Period")))
                .toList();
    }

    private List<ControlTotal> controls() {
        return rows(InputSheets.CONTROLS).stream()
                .map(row -> new ControlTotal(
                        row.neededText("Source"),
                        row.period("Period"),
                        row.wholeNumber("Rows").map(Integer::longValue),
                        row.money("Debits"),
                        row.money("Credits"),
                        row.money("Total"),
                        row.place("Source")))
                .toList();
    }
}
