package org.outturn.excel.finished;

import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outturn.excel.fast.CellLayout;
import org.outturn.excel.fast.SheetScanner;
import org.outturn.excel.fast.SpanRows;
import org.outturn.excel.fast.Spans;
import org.outturn.excel.fast.UnusualContentException;
import org.outturn.excel.tabular.RawSheet;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * Goes through the bytes of a sheet that is written in the common way, checks each and takes note of its rows. Slots are
 * the columns, from 0.
 */
final class RowScan implements SpanRows {

    /** Enough for every heading of a sheet that is added up; cells beyond are checked and not looked at. */
    static final int COLUMNS = 32;

    /** The slot of a row's own attributes. */
    static final int ROW_SLOT = COLUMNS;

    /** Where more are odd, it takes longer to read them one by one than to read the whole sheet. */
    private static final int MOST_ODD_ROWS = 1_000;

    /** Takes the rows too. */
    interface Taker {
        /** Whether all that is wanted of the row has been found; otherwise it is read as it is stored. */
        boolean takes(Spans row);

        /** A row that had to be read. */
        void take(Row read, Spans row) throws UnusualContentException;
    }

    private final RawSheet sheet;
    private final Taker taker;
    private final BitSet rows = new BitSet();
    private int oddRows;

    private RowScan(RawSheet sheet, Taker taker) {
        this.sheet = sheet;
        this.taker = taker;
    }

    /** The rows of the sheet; empty where its form is another, or it is damaged, for others to judge. */
    static Optional<BitSet> rows(TabularFile workbook, TabularSheet sheet) throws UnreadableFileException {
        return rows(workbook, sheet, new Taker() {
            @Override
            public boolean takes(Spans row) {
                return row.isUnderstood();
            }

            @Override
            public void take(Row read, Spans row) {
                // That it can be read is all that is asked.
            }
        });
    }

    /** The same, with somebody who wants to know more of them. */
    static Optional<BitSet> rows(TabularFile workbook, TabularSheet sheet, Taker taker) throws UnreadableFileException {
        Optional<RawSheet> stored = workbook.raw(sheet);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        try {
            RowScan scan = new RowScan(stored.get(), taker);
            scan.run();
            workbook.requireUnchanged();
            return Optional.of(scan.rows);
        } catch (IOException | UnusualContentException e) {
            return Optional.empty();
        }
    }

    private void run() throws IOException, UnusualContentException {
        int[] slots = IntStream.range(0, COLUMNS).toArray();
        CellLayout layout = new CellLayout(slots, ROW_SLOT, sheet.sharedTexts());
        new SheetScanner(layout, this, sheet::requireNoRows).scan(sheet.open());
    }

    @Override
    public void row(Spans row) throws UnusualContentException {
        rows.set((int) row.number());
        if (!taker.takes(row)) {
            taker.take(read(row), row);
        }
    }

    private Row read(Spans row) throws UnusualContentException {
        if (++oddRows > MOST_ODD_ROWS) {
            throw new UnusualContentException("many odd rows");
        }
        return sheet.row(row.stored(), row.number());
    }
}
