package org.outturn.excel.poi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.util.LittleEndian;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.tabular.CompoundFiles.Content;
import org.outturn.excel.tabular.RowCursor;
import org.outturn.excel.tabular.RowSource;
import org.outturn.excel.tabular.StoredValues;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/** A workbook of Excel 97 to 2003 (.xls), read record by record. */
final class LegacyWorkbook implements RowSource {

    static final String STREAM = "Workbook";
    static final String STREAM_OF_EXCEL_95 = "Book";

    /** By so many of a sheet's rows it is guessed how many it has. */
    private static final int FIRST_ROWS = 1_000;

    private static final String MACROS = "_VBA_PROJECT_CUR";
    private static final int VERSION_OF_EXCEL_97 = 0x0600;

    /** A sheet, and the how manieth of the workbook's streams holds its cells. */
    private record SheetStream(TabularSheet sheet, int number) {}

    private final Path file;
    private final SourceReference place;
    private final Optional<String> password;
    private final LegacyGlobals globals;
    private final List<SheetStream> sheets = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Map<TabularSheet, SortedSet<Integer>> hiddenColumns = new HashMap<>();
    private final Set<TabularSheet> notCalculated = new HashSet<>();

    private LegacyWorkbook(Path file, SourceReference place, Optional<String> password, LegacyGlobals globals) {
        this.file = file;
        this.place = place;
        this.password = password;
        this.globals = globals;
    }

    static LegacyWorkbook open(Path file, SourceReference place, Optional<String> password)
            throws IOException, UnreadableFileException {
        try (LegacyRecords records = LegacyRecords.of(file, STREAM, password)) {
            LegacyWorkbook workbook = new LegacyWorkbook(file, place, password, LegacyGlobals.of(records));
            workbook.listSheets(records);
            workbook.globals.links().forEach(link -> workbook.findings.add(StoredValues.link(place, link)));
            if (records.holds(MACROS)) {
                workbook.findings.add(StoredValues.macros(place));
            }
            if (workbook.globals.isToBeRecalculated()) {
                workbook.findings.add(StoredValues.recalculation(place));
            }
            return workbook;
        }
    }

    /** A stream called Book holds Excel 5.0/95, unless a program of today has put the newer kind into it. */
    static Content contentOfBook(DirectoryNode root) throws IOException {
        try (DocumentInputStream book =
                root.createDocumentInputStream(root.getEntryCaseInsensitive(STREAM_OF_EXCEL_95))) {
            byte[] head = book.readNBytes(6);
            boolean newer = head.length == 6 && LittleEndian.getUShort(head, 4) == VERSION_OF_EXCEL_97;
            return newer ? Content.OTHER : Content.EXCEL_95;
        }
    }

    /** Chart and macro sheets have no cells and are left out. Tabs may be in another order than streams. */
    private void listSheets(LegacyRecords records) throws IOException, UnreadableFileException {
        List<BoundSheetRecord> tabs = globals.tabs();
        List<BoundSheetRecord> streams = List.of(BoundSheetRecord.orderByBofPosition(tabs));
        List<Boolean> holdCells = new ArrayList<>();
        for (int at = 0; at < streams.size(); at++) {
            holdCells.add(LegacyRows.start(records).getType() == BOFRecord.TYPE_WORKSHEET);
            LegacyRows.skipToEnd(records);
        }
        for (BoundSheetRecord tab : tabs) {
            int number = streams.indexOf(tab);
            if (holdCells.get(number)) {
                boolean visible = !tab.isHidden() && !tab.isVeryHidden();
                sheets.add(new SheetStream(
                        new TabularSheet(place.file(), sheets.size(), tab.getSheetname(), visible), number));
            }
        }
        if (sheets.isEmpty()) {
            throw new UnreadableFileException(Finding.error(
                    "FILE_NO_SHEETS", place, "The workbook has no sheet of cells.", "Save it from Excel again."));
        }
    }

    @Override
    public String format() {
        return "xls";
    }

    @Override
    public List<TabularSheet> sheets() {
        return sheets.stream().map(SheetStream::sheet).toList();
    }

    @Override
    public RowCursor rows(TabularSheet sheet) throws IOException {
        return new LegacyRows(recordsOf(sheet), globals, remarksOn(sheet));
    }

    /** By where the sheet after it begins. */
    @Override
    public OptionalLong expectedRows(TabularSheet sheet) throws IOException {
        LegacyRecords records = recordsOf(sheet);
        try (LegacyRows rows = new LegacyRows(records, globals, remarksOn(sheet))) {
            long start = records.bytesRead();
            long first = 0;
            while (first < FIRST_ROWS && rows.next().isPresent()) {
                first++;
            }
            long looked = records.bytesRead() - start;
            return OptionalLong.of(first < FIRST_ROWS ? first : first * (endOf(sheet, records) - start) / looked);
        }
    }

    private long endOf(TabularSheet sheet, LegacyRecords records) {
        List<BoundSheetRecord> streams = List.of(BoundSheetRecord.orderByBofPosition(globals.tabs()));
        int next = sheets.get(sheet.index()).number() + 1;
        return next < streams.size() ? streams.get(next).getPositionOfBof() : records.size();
    }

    private LegacyRecords recordsOf(TabularSheet sheet) throws IOException {
        LegacyRecords records = LegacyRecords.of(file, STREAM, password);
        boolean opened = false;
        try {
            LegacyGlobals.of(records);
            for (int before = 0; before < sheets.get(sheet.index()).number(); before++) {
                LegacyRows.start(records);
                LegacyRows.skipToEnd(records);
            }
            LegacyRows.start(records);
            opened = true;
            return records;
        } finally {
            if (!opened) {
                records.close();
            }
        }
    }

    private LegacyRows.Remarks remarksOn(TabularSheet sheet) {
        return new LegacyRows.Remarks() {
            @Override
            public void full() {
                findings.add(LegacyWorkbook.full(sheet));
            }

            @Override
            public void hidden(ColumnInfoRecord columns) {
                addHidden(sheet, columns);
            }

            @Override
            public void notCalculated() {
                notCalculated.add(sheet);
            }
        };
    }

    private void addHidden(TabularSheet sheet, ColumnInfoRecord columns) {
        SortedSet<Integer> hidden = hiddenColumns.computeIfAbsent(sheet, absent -> new TreeSet<>());
        for (int column = columns.getFirstColumn(); column <= columns.getLastColumn(); column++) {
            hidden.add(column);
        }
    }

    /** All this is described before the rows, so it is known once the first rows have been looked at. */
    @Override
    public List<Finding> findings(TabularSheet sheet) {
        List<Finding> found = new ArrayList<>();
        if (hiddenColumns.containsKey(sheet)) {
            found.add(StoredValues.hiddenColumns(sheet, hiddenColumns.get(sheet)));
        }
        if (notCalculated.contains(sheet) && !globals.isToBeRecalculated()) {
            found.add(StoredValues.recalculation(place));
        }
        if (globals.isScaled()) {
            found.add(StoredValues.scaled(place));
        }
        return found;
    }

    private static Finding full(TabularSheet sheet) {
        return Finding.warning(
                "LEDGER_SHEET_FULL",
                sheet.reference(),
                "The sheet is filled to row 65,536, the last that an .xls file has, so the ledger may be cut off.",
                "Export it as .xlsx or CSV.");
    }

    @Override
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    @Override
    public void close() {}
}
