package org.outturn.excel.finished;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.SheetPlan;
import org.outturn.excel.layout.TablePlace;
import org.outturn.excel.tabular.RowConsumer;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * Reads a workbook that was just written, before it takes the old one's place: every part is whole, every report sheet
 * has its rows, and the balances of every period are those of the ledger.
 */
public final class ReadBack {

    private ReadBack() {}

    /** Throws where what stands on the disk is not what was to be written. */
    public static void check(Path written, List<SheetLayout> sheets, MonitoringReport report) throws IOException {
        check(written, sheets, Optional.of(report));
    }

    /** The same for a workbook without balances. */
    public static void check(Path written, List<SheetLayout> sheets) throws IOException {
        check(written, sheets, Optional.empty());
    }

    private static void check(Path written, List<SheetLayout> sheets, Optional<MonitoringReport> report)
            throws IOException {
        requireWholeParts(written);
        try (TabularFile workbook = TabularFile.open(written)) {
            for (SheetLayout sheet : sheets) {
                requireRows(workbook, new SheetPlan(sheet), report);
            }
        } catch (UnreadableFileException e) {
            throw differs(e.finding().message());
        }
    }

    private static void requireWholeParts(Path written) throws IOException {
        try (InputStream in = Files.newInputStream(written);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                // Read to its end, the checksum of a part is compared with what it holds.
                zip.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private static void requireRows(TabularFile workbook, SheetPlan plan, Optional<MonitoringReport> report)
            throws IOException, UnreadableFileException {
        String name = plan.layout().tab();
        TabularSheet sheet = workbook.sheet(name).orElseThrow(() -> differs("the sheet \"" + name + "\" is not there"));
        BitSet found = new BitSet();
        if (report.isPresent() && name.equals(BalancesReader.SHEET)) {
            requireBalances(workbook, sheet, report.get(), row -> found.set((int) row.number()));
        } else {
            workbook.forEachRow(sheet, row -> found.set((int) row.number()));
        }
        for (TablePlace place : plan.tablePlaces()) {
            int rows = found.get(place.firstRow(), place.lastRow() + 1).cardinality();
            int wanted = place.table().rows().isEmpty() ? 0 : place.table().rowsHeld();
            if (rows < wanted) {
                throw differs("the sheet \"%s\" has %,d of the %,d rows of table %s"
                        .formatted(name, rows, wanted, place.table().name()));
            }
        }
    }

    private static void requireBalances(
            TabularFile workbook, TabularSheet sheet, MonitoringReport report, RowConsumer listener)
            throws IOException, UnreadableFileException {
        Reading<FoundBalances> balances = BalancesReader.read(workbook, sheet, listener);
        if (balances.isRefused()) {
            throw differs(balances.findings().stream()
                    .map(Finding::message)
                    .findFirst()
                    .orElseThrow());
        }
        SortedMap<Integer, Money> expected =
                withoutNil(report.position().ledger().byPeriod());
        SortedMap<Integer, Money> found = byPeriod(balances.get().ledger().lines());
        if (!found.equals(expected)) {
            throw differs("the balances by period are %s and should be %s".formatted(found, expected));
        }
    }

    private static SortedMap<Integer, Money> byPeriod(List<LedgerLine> lines) {
        SortedMap<Integer, Money> periods = new TreeMap<>();
        lines.forEach(line -> periods.merge(line.period().number(), line.tally().sum(), Money::plus));
        return withoutNil(periods);
    }

    private static SortedMap<Integer, Money> withoutNil(SortedMap<Integer, Money> periods) {
        SortedMap<Integer, Money> left = new TreeMap<>(periods);
        left.values().removeIf(Money::isZero);
        return left;
    }

    private static IOException differs(String how) {
        return new IOException("what was written does not read back as it should (%s)".formatted(how));
    }
}
