package org.outturn.excel.finished;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
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
import org.outturn.excel.tabular.Row;
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
        BalancesReader balances = BalancesReader.of(written.getFileName().toString());
        check(written, sheets, Map.of(BalancesReader.SHEET, balances::accept));
        if (sheets.stream().anyMatch(sheet -> sheet.tab().equals(BalancesReader.SHEET))) {
            requireBalances(balances.reading(), report);
        }
    }

    /** The same for a workbook without balances. */
    public static void check(Path written, List<SheetLayout> sheets) throws IOException {
        check(written, sheets, Map.of());
    }

    /** Each sheet is read once, by whoever else is to see its rows too. */
    private static void check(Path written, List<SheetLayout> sheets, Map<String, Consumer<Row>> readers)
            throws IOException {
        requireWholeParts(written);
        try (TabularFile workbook = TabularFile.open(written)) {
            for (SheetLayout sheet : sheets) {
                requireRows(workbook, new SheetPlan(sheet), readers.getOrDefault(sheet.tab(), row -> {}));
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

    private static void requireRows(TabularFile workbook, SheetPlan plan, Consumer<Row> reader)
            throws IOException, UnreadableFileException {
        String name = plan.layout().tab();
        TabularSheet sheet = workbook.sheet(name).orElseThrow(() -> differs("the sheet \"" + name + "\" is not there"));
        BitSet found = new BitSet();
        workbook.forEachRow(sheet, row -> {
            found.set((int) row.number());
            reader.accept(row);
        });
        for (TablePlace place : plan.tablePlaces()) {
            int rows = found.get(place.firstRow(), place.lastRow() + 1).cardinality();
            int wanted = place.table().rows().isEmpty() ? 0 : place.table().rowsHeld();
            if (rows < wanted) {
                throw differs("the sheet \"%s\" has %,d of the %,d rows of table %s"
                        .formatted(name, rows, wanted, place.table().name()));
            }
        }
    }

    private static void requireBalances(Reading<FoundBalances> balances, MonitoringReport report) throws IOException {
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
