package org.outturn.excel.finished;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.SheetPlan;
import org.outturn.excel.layout.TablePlace;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * Reads a workbook that was just written, before it takes the old one's place: every part is whole, every report sheet
 * has its rows, and the balances of every period are those of the ledger.
 */
public final class ReadBack {

    private static final int BLOCK = 1 << 16;

    /** So many are read as quickly by themselves as by a scanner, which has to be set up. */
    private static final int FEW_ROWS = 2_000;

    /** Reads a sheet from its first row to its last, and returns which rows there are. */
    private interface SheetReader {
        BitSet read(TabularFile workbook, TabularSheet sheet, boolean large) throws UnreadableFileException;
    }

    private ReadBack() {}

    /** Throws where what stands on the disk is not what was to be written. */
    public static void check(Path written, List<SheetLayout> sheets, MonitoringReport report) throws IOException {
        check(written, sheets, report, FEW_ROWS);
    }

    /**
     * The same, for tests.
     *
     * @param fewRows so many are not scanned
     */
    static void check(Path written, List<SheetLayout> sheets, MonitoringReport report, int fewRows) throws IOException {
        BalanceSums balances = new BalanceSums();
        check(written, sheets, Map.of(BalancesReader.SHEET, balances::read), fewRows);
        if (sheets.stream().anyMatch(sheet -> sheet.tab().equals(BalancesReader.SHEET))) {
            balances.require(report.position().ledger().byPeriod());
        }
    }

    /** The same for a workbook without balances. */
    public static void check(Path written, List<SheetLayout> sheets) throws IOException {
        check(written, sheets, Map.of(), FEW_ROWS);
    }

    /** Each sheet is read once, by a reader of its own where more than its rows is asked for. */
    private static void check(Path written, List<SheetLayout> sheets, Map<String, SheetReader> readers, int fewRows)
            throws IOException {
        List<SharedChecks.Check> checks = new ArrayList<>();
        checks.add(workbook -> requireWholeParts(written));
        sheets.stream()
                .map(SheetPlan::new)
                .sorted(Comparator.comparing(SheetPlan::lastRow).reversed())
                .forEach(plan -> checks.add(workbook -> requireRows(
                        workbook, plan, readers.getOrDefault(plan.layout().tab(), ReadBack::rows), fewRows)));
        SharedChecks.run(written, checks);
    }

    private static void requireWholeParts(Path written) throws IOException {
        try (InputStream in = Files.newInputStream(written);
                ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in, BLOCK))) {
            byte[] block = new byte[BLOCK];
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                // Read to its end, the checksum of a part is compared with what it holds.
                while (zip.read(block) >= 0) {}
            }
        }
    }

    private static void requireRows(TabularFile workbook, SheetPlan plan, SheetReader reader, int fewRows)
            throws IOException, UnreadableFileException {
        String name = plan.layout().tab();
        TabularSheet sheet = workbook.sheet(name).orElseThrow(() -> differs("the sheet \"" + name + "\" is not there"));
        BitSet found = reader.read(workbook, sheet, plan.lastRow() > fewRows);
        for (TablePlace place : plan.tablePlaces()) {
            int rows = found.get(place.firstRow(), place.lastRow() + 1).cardinality();
            int wanted = place.table().rows().isEmpty() ? 0 : place.table().rowsHeld();
            if (rows < wanted) {
                throw differs("the sheet \"%s\" has %,d of the %,d rows of table %s"
                        .formatted(name, rows, wanted, place.table().name()));
            }
        }
    }

    private static BitSet rows(TabularFile workbook, TabularSheet sheet, boolean large) throws UnreadableFileException {
        Optional<BitSet> quickly = large ? RowScan.rows(workbook, sheet) : Optional.empty();
        if (quickly.isPresent()) {
            return quickly.get();
        }
        BitSet rows = new BitSet();
        workbook.forEachRow(sheet, row -> rows.set((int) row.number()));
        return rows;
    }

    static IOException differs(String how) {
        return new IOException("what was written does not read back as it should (%s)".formatted(how));
    }
}
