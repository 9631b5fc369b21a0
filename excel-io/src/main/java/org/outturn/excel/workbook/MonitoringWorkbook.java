package org.outturn.excel.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.history.ReportNumber;
import org.outturn.core.history.ReportVersion;
import org.outturn.core.monitoring.BroughtForward;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.MonitoringSettings;
import org.outturn.core.provenance.Reading;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.finished.FinishedWorkbook;
import org.outturn.excel.finished.ReadBack;
import org.outturn.excel.graft.GraftException;
import org.outturn.excel.graft.ReportGraft;
import org.outturn.excel.graft.UnpackedWorkbook;
import org.outturn.excel.inputs.ExampleRows;
import org.outturn.excel.inputs.InputPlaces;
import org.outturn.excel.inputs.InputReader;
import org.outturn.excel.inputs.InputSheet;
import org.outturn.excel.inputs.InputSheets;
import org.outturn.excel.inputs.NextYearInputs;
import org.outturn.excel.inputs.Settings;
import org.outturn.excel.inputs.WorkbookInputs;
import org.outturn.excel.layout.Brand;
import org.outturn.excel.layout.Logo;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.notes.AsWrittenSheet;
import org.outturn.excel.notes.KeptNote;
import org.outturn.excel.notes.KeptNotes;
import org.outturn.excel.poi.Donor;
import org.outturn.excel.poi.InputWorkbook;
import org.outturn.excel.poi.Preparation;
import org.outturn.excel.poi.PublishedWorkbook;
import org.outturn.excel.saving.FileState;
import org.outturn.excel.saving.SafeFile;
import org.outturn.excel.sheets.Publication;
import org.outturn.excel.sheets.ReportContext;
import org.outturn.excel.sheets.ReportSheets;
import org.outturn.excel.tabular.SideTask;

/**
 * The workbook that travels through the year. It holds the sheets people fill in and the sheets a run
 * writes; a run replaces the second and leaves the first as they were, to the byte.
 */
public final class MonitoringWorkbook {

    private MonitoringWorkbook() {}

    /** Writes a workbook of empty input sheets, ready to fill. An existing file is refused. */
    public static void create(Path file, String organisation, String portfolio, FinancialYear year) throws IOException {
        create(file, organisation, portfolio, year, Map.of());
    }

    /** The same with a few made-up rows in each sheet, which show what belongs there and are to be typed over. */
    public static void createWithExampleRows(Path file, String organisation, String portfolio, FinancialYear year)
            throws IOException {
        create(file, organisation, portfolio, year, ExampleRows.of(year));
    }

    private static void create(
            Path file,
            String organisation,
            String portfolio,
            FinancialYear year,
            Map<String, List<List<Object>>> examples)
            throws IOException {
        Map<String, List<List<Object>>> rows = new LinkedHashMap<>(examples);
        rows.put(InputSheets.SETTINGS.name(), settings(organisation, portfolio, year));
        byte[] bytes = InputWorkbook.write(
                InputSheets.all(),
                rows,
                "%s: %s budget monitoring %s".formatted(organisation, portfolio, year),
                LocalDate.of(year.startYear(), year.firstMonth(), 1));
        SafeFile.write(file, out -> out.write(bytes), SafeFile.ReadBack.NONE, SafeFile.Existing.REFUSED);
    }

    /** What a workbook gives to the year after its own, or everything that is wrong with it. */
    public static Reading<BroughtForward> nextYear(Path from) {
        return read(from)
                .then(typed -> outturn(from, typed)
                        .then(position -> Reading.of(BroughtForward.after(typed.inputs(), position), List.of())));
    }

    /** The position that the report in a workbook holds; empty where no report was written into it. */
    private static Reading<Optional<MonitoringPosition>> outturn(Path file, WorkbookInputs typed) {
        return FinishedWorkbook.holdsReport(typed.places())
                ? FinishedWorkbook.read(file, typed, Optional.empty())
                        .then(finished ->
                                Reading.of(Optional.of(finished.report().position()), List.of()))
                : Reading.of(Optional.empty(), List.of());
    }

    /**
     * Writes next year's workbook from this year's: coding, items, owners, profiles, RAG and settings come along, the
     * recurring budget, closing reserves as opening balances, and savings not delivered as brought forward. Commentary,
     * forecasts and one-off budget do not. An existing file is refused.
     *
     * @param next what this year's workbook gives
     * @param settings that are to have other values than this year's, by name
     */
    public static Reading<BroughtForward> createNext(
            Path from, Path file, BroughtForward next, Map<String, String> settings) throws IOException {
        Reading<Map<String, List<List<Object>>>> rows = NextYearInputs.rows(from, next, settings);
        if (rows.isRefused()) {
            return Reading.refused(rows.findings());
        }
        byte[] bytes = InputWorkbook.write(
                InputSheets.all(),
                rows.get(),
                "Budget monitoring " + next.year(),
                LocalDate.of(next.year().startYear(), next.year().firstMonth(), 1));
        SafeFile.write(file, out -> out.write(bytes), SafeFile.ReadBack.NONE, SafeFile.Existing.REFUSED);
        return Reading.of(next, rows.findings());
    }

    private static List<List<Object>> settings(String organisation, String portfolio, FinancialYear year) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Settings.ORGANISATION, organisation);
        values.put(Settings.PORTFOLIO, portfolio);
        values.put(Settings.FINANCIAL_YEAR, year.label());
        values.put(Settings.UNIT, "£m");
        List<List<Object>> rows = new ArrayList<>();
        for (Settings.Setting setting : Settings.ALL) {
            List<Object> row = new ArrayList<>();
            row.add(setting.name());
            row.add(values.get(setting.name()));
            row.add(setting.meaning());
            rows.add(row);
        }
        return rows;
    }

    /**
     * Loads what writing a report needs, in a thread of its own, while its figures are still being worked
     * out. Nothing but speed depends on it.
     */
    public static void prepareToWrite() {
        Preparation.start();
    }

    /** Reads what people typed, or says everything that is wrong with it. */
    public static Reading<WorkbookInputs> read(Path file) {
        return InputReader.read(file);
    }

    /**
     * The signed-off report that a workbook's report sheets hold, which no run may replace; empty where
     * they hold a draft or none, and for any other file.
     */
    public static Optional<ReportVersion> signedReportIn(Path file) {
        return InputReader.signedReportIn(file);
    }

    /**
     * Writes the report into a copy of the workbook, or into the workbook itself where both are one
     * file. The old file stays whole until the new one is; on any failure it is untouched.
     *
     * @return what people had typed on report sheets since they were written, and now stands on Kept notes
     */
    public static List<KeptNote> write(
            Path workbook, Path output, MonitoringReport report, InputPlaces places, WriteOptions options)
            throws IOException {
        return write(workbook, output, report, places, options, FileState.of(workbook));
    }

    /**
     * The same, for a workbook that was read some time before.
     *
     * @param basis what it held then; where somebody saved it since, nothing is written
     */
    public static List<KeptNote> write(
            Path workbook,
            Path output,
            MonitoringReport report,
            InputPlaces places,
            WriteOptions options,
            FileState basis)
            throws IOException {
        SideTask<UnpackedWorkbook> unpacking =
                SideTask.start("unpacking the workbook", () -> UnpackedWorkbook.read(Files.readAllBytes(workbook)));
        KeptNotes notes = KeptNotes.in(workbook, written(report));
        ReportContext context = context(report, places, options).keeping(notes.all());
        List<SheetLayout> sheets = laidOut(context);
        SheetRoom.require(sheets);
        UnpackedWorkbook target = unpacking.get(GraftException.class);
        Donor donor = Donor.write(
                sheets,
                places.sheetNames().stream()
                        .filter(name -> isInput(name, places))
                        .toList(),
                places.names(),
                ReportSheets.notice(context),
                report.position().settings().unit(),
                brand(target, report, places));
        List<String> written = Stream.concat(sheets.stream().map(SheetLayout::tab), Stream.of(AsWrittenSheet.NAME))
                .toList();
        Set<String> retired = retired(workbook, written, places);
        SafeFile.write(
                output,
                out -> ReportGraft.write(target, donor.workbook(), written, donor.streamed(), retired, out),
                finished -> {
                    ReadBack.check(finished, sheets, report);
                    basis.requireUnchanged();
                },
                SafeFile.Existing.REPLACED);
        return notes.found();
    }

    /** Sheets may read the ledgers once more, for where their postings stand. */
    private static List<SheetLayout> laidOut(ReportContext context) throws IOException {
        try {
            return ReportSheets.layOut(context);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ReportContext context(MonitoringReport report, InputPlaces places, WriteOptions options) {
        ReportContext context = new ReportContext(
                report, places, options.version(), options.transactions().map(rows -> rows));
        return options.unusual().map(context::listingUnusual).orElse(context);
    }

    /** The report that the workbook's report sheets hold now. */
    private static String written(MonitoringReport report) {
        return report.position()
                .inputs()
                .history()
                .written()
                .map(ReportNumber::toString)
                .orElse("");
    }

    /** The colour of the Settings sheet, and as logo the first picture on it. */
    private static Brand brand(UnpackedWorkbook workbook, MonitoringReport report, InputPlaces places)
            throws GraftException {
        String description = "Logo of " + report.position().settings().organisation();
        return workbook.picturesOn(InputSheets.SETTINGS.name()).stream()
                .flatMap(image -> Logo.of(image, description).stream())
                .findFirst()
                .map(places.brand()::withLogo)
                .orElse(places.brand());
    }

    /**
     * Writes the report for publication: values only, on sheets that follow the guidance for accessible spreadsheets,
     * and nothing of the team's own: no input sheets, balances, ledger rows, history or names of owners. The file is
     * new, or replaces an earlier publication; the team's workbook is not touched.
     */
    public static void publish(Path output, MonitoringReport report, InputPlaces places, WriteOptions options)
            throws IOException {
        ReportContext context = new ReportContext(report, places, options.version());
        MonitoringSettings settings = report.position().settings();
        byte[] bytes = PublishedWorkbook.write(
                Publication.layOut(context),
                new PublishedWorkbook.About(
                        Publication.title(context),
                        settings.organisation(),
                        report.position().day()),
                settings.unit(),
                Publication.TO_CONTENTS,
                Publication.CONTENTS);
        SafeFile.write(
                output, out -> out.write(bytes), written -> requireSame(written, bytes), SafeFile.Existing.REPLACED);
    }

    private static void requireSame(Path written, byte[] bytes) throws IOException {
        if (!Arrays.equals(Files.readAllBytes(written), bytes)) {
            throw new IOException("what was read back is not what was written");
        }
    }

    /** Report sheets of an earlier run that have nothing to say any more. */
    private static Set<String> retired(Path workbook, List<String> written, InputPlaces places) throws GraftException {
        Set<String> retired = ReportSheets.names().stream()
                .filter(name -> !ReportSheets.listsTransactions(name))
                .filter(name -> places.sheetNames().contains(name))
                .collect(Collectors.toSet());
        retired.addAll(TransactionTabs.ofEarlierRun(workbook, written));
        written.forEach(retired::remove);
        return retired;
    }

    private static boolean isInput(String name, InputPlaces places) {
        return InputSheets.all().stream().map(InputSheet::name).anyMatch(name::equals)
                && places.sheets().containsKey(name);
    }
}
