package org.outturn.excel.inputs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.history.History;
import org.outturn.core.history.ReportNumber;
import org.outturn.core.history.ReportVersion;
import org.outturn.core.history.ReportedBalance;
import org.outturn.core.history.ReportedFile;
import org.outturn.core.history.ReportedItem;
import org.outturn.core.history.ReportedTotal;
import org.outturn.core.history.SignOff;
import org.outturn.core.ledger.Documents;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Figures;
import org.outturn.core.outturn.ForecastOutturn.Basis;
import org.outturn.core.outturn.Rag;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * Reads back what earlier runs left in the workbook. A History sheet that cannot be read is refused,
 * because the next report would write over what it says.
 */
final class HistoryReader {

    private static final List<InputSheet> TABLES =
            List.of(HistoryTables.REPORTS, HistoryTables.FILES, HistoryTables.PERIODS, HistoryTables.ITEMS);

    private record Key(ReportNumber number, String portfolio) {}

    private final TabularFile workbook;
    private final List<Finding> findings;
    private final boolean whole;
    private final Map<Key, List<ReportedItem>> items = new HashMap<>();
    private final Map<Key, List<ReportedFile>> files = new HashMap<>();
    private final Map<Key, SortedMap<Integer, Tally>> periods = new HashMap<>();
    private final Map<String, ReportNumber> balances = new LinkedHashMap<>();

    private HistoryReader(TabularFile workbook, List<Finding> findings, boolean whole) {
        this.workbook = workbook;
        this.findings = findings;
        this.whole = whole;
    }

    static History read(TabularFile workbook, List<SignOff> signOffs, List<Finding> findings)
            throws UnreadableFileException {
        return new HistoryReader(workbook, findings, true).read(signOffs);
    }

    /** The reports alone, without the items, files, periods and balances behind them. */
    static History readReports(TabularFile workbook, List<SignOff> signOffs, List<Finding> findings)
            throws UnreadableFileException {
        return new HistoryReader(workbook, findings, false).read(signOffs);
    }

    private History read(List<SignOff> signOffs) throws UnreadableFileException {
        Optional<TabularSheet> sheet = workbook.sheet(HistoryTables.HISTORY);
        return sheet.isPresent()
                ? read(sheet.get(), signOffs)
                : new History(List.of(), signOffs, Optional.empty(), Map.of());
    }

    private History read(TabularSheet sheet, List<SignOff> signOffs) throws UnreadableFileException {
        Map<String, List<InputRow>> rows = new HashMap<>();
        HistoryRows found = new HistoryRows(
                SourceReference.ofSheet(workbook.name(), HistoryTables.HISTORY), TABLES, rows, findings);
        workbook.forEachRow(sheet, found::accept);
        found.requireAll();
        if (whole) {
            rows.getOrDefault(HistoryTables.ITEMS.table(), List.of()).forEach(this::item);
            rows.getOrDefault(HistoryTables.FILES.table(), List.of()).forEach(this::file);
            rows.getOrDefault(HistoryTables.PERIODS.table(), List.of()).forEach(this::period);
        }
        List<ReportVersion> reports = rows.getOrDefault(HistoryTables.REPORTS.table(), List.of()).stream()
                .map(this::report)
                .toList();
        return new History(reports, signOffs, Optional.ofNullable(balances.get(HistoryTables.BALANCES)), balances());
    }

    private Map<ReportNumber, List<ReportedBalance>> balances() throws UnreadableFileException {
        Map<ReportNumber, List<ReportedBalance>> byReport = new HashMap<>();
        for (Map.Entry<String, ReportNumber> kept : balances.entrySet()) {
            Optional<TabularSheet> sheet = workbook.sheet(kept.getKey());
            if (whole && sheet.isPresent()) {
                BalanceRows rows = new BalanceRows();
                workbook.forEachRow(sheet.get(), rows::accept);
                rows.balances().ifPresent(found -> byReport.put(kept.getValue(), found));
            }
        }
        return byReport;
    }

    private ReportVersion report(InputRow row) {
        Key key = key(row);
        String kept = row.text(HistoryTables.BALANCES_ON);
        if (!kept.isEmpty()) {
            balances.put(kept, key.number());
        }
        ReportedTotal total = new ReportedTotal(
                row.neededMoney(HistoryTables.BUDGET),
                row.neededMoney(HistoryTables.ACTUAL),
                row.neededMoney(HistoryTables.FORECAST),
                row.neededChoice(HistoryTables.RAG, Rag.values(), Rag::label));
        return new ReportVersion(
                key.number(),
                row.text(HistoryTables.PORTFOLIO),
                asAt(row),
                row.text(HistoryTables.FINGERPRINT),
                row.text(HistoryTables.STATUS).equals(HistoryTables.SIGNED_OFF)
                        ? row.neededText(HistoryTables.SIGNED_BY)
                        : "",
                row.text(HistoryTables.REASON),
                total,
                items.getOrDefault(key, List.of()),
                periods.getOrDefault(key, new TreeMap<>()),
                files.getOrDefault(key, List.of()));
    }

    private static LocalDate asAt(InputRow row) {
        try {
            return LocalDate.parse(row.text(HistoryTables.AS_AT));
        } catch (DateTimeParseException e) {
            row.refuse(
                    HistoryTables.AS_AT,
                    "INPUT_DATE",
                    "\"%s\" is not a date.".formatted(row.text(HistoryTables.AS_AT)),
                    "Enter a date as text, such as 2021-03-31, or take the sheet from an earlier copy of the workbook.");
            return LocalDate.EPOCH;
        }
    }

    private static Key key(InputRow row) {
        int version = row.wholeNumber(HistoryTables.VERSION).orElse(1);
        ReportNumber number = new ReportNumber(row.neededPeriod(HistoryTables.PERIOD), Math.max(1, version));
        return new Key(number, ReportItem.key(row.text(HistoryTables.PORTFOLIO)));
    }

    private void item(InputRow row) {
        Figures figures = new Figures(
                        row.neededMoney(HistoryTables.ORIGINAL),
                        row.neededMoney(HistoryTables.BUDGET),
                        row.neededMoney(HistoryTables.BUDGET_TO_DATE),
                        row.neededMoney(HistoryTables.ACTUAL),
                        row.neededMoney(HistoryTables.FORECAST))
                .withAccruals(row.neededMoney(HistoryTables.ACCRUALS));
        items.computeIfAbsent(key(row), key -> new ArrayList<>())
                .add(new ReportedItem(
                        row.neededText(HistoryTables.ITEM),
                        row.text(HistoryTables.FUND),
                        figures,
                        row.neededChoice(HistoryTables.BASIS, Basis.values(), HistoryTables::word),
                        row.neededChoice(HistoryTables.RAG, Rag.values(), Rag::label),
                        byPeriod(row)));
    }

    private void file(InputRow row) {
        files.computeIfAbsent(key(row), key -> new ArrayList<>())
                .add(new ReportedFile(
                        row.neededText(HistoryTables.FILE),
                        row.text(HistoryTables.SHA256),
                        Documents.parse(row.text(HistoryTables.DOCUMENTS)),
                        rowsOf(row),
                        tally(row),
                        byPeriod(row)));
    }

    private void period(InputRow row) {
        periods.computeIfAbsent(key(row), key -> new TreeMap<>())
                .put(row.neededPeriod(HistoryTables.LEDGER_PERIOD).number(), tally(row));
    }

    private static Tally tally(InputRow row) {
        return new Tally(rowsOf(row), row.neededMoney(HistoryTables.DEBITS), row.neededMoney(HistoryTables.CREDITS));
    }

    private static long rowsOf(InputRow row) {
        return row.wholeNumber(HistoryTables.ROWS).orElse(0);
    }

    private static SortedMap<Integer, Money> byPeriod(InputRow row) {
        SortedMap<Integer, Money> amounts = new TreeMap<>();
        for (int period = 1; period <= AccountingPeriod.LAST; period++) {
            Optional<Money> amount = row.money(HistoryTables.inPeriod(period));
            if (amount.isPresent()) {
                amounts.put(period, amount.get());
            }
        }
        return amounts;
    }
}
