package org.outturn.excel.poi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecalcIdRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.StoredValues;

/** What stands before the sheets of an .xls workbook: its tabs, its texts and how numbers are shown. */
final class LegacyGlobals {

    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private boolean recalculated;
    private SSTRecord texts = new SSTRecord();
    private StoredValues values = new StoredValues(false);

    private LegacyGlobals() {}

    /** Takes in the records up to the first sheet. */
    static LegacyGlobals of(LegacyRecords records) throws IOException {
        LegacyGlobals globals = new LegacyGlobals();
        int depth = 0;
        do {
            Record next = records.next();
            depth += next instanceof BOFRecord ? 1 : next instanceof EOFRecord ? -1 : 0;
            globals.take(next);
        } while (depth > 0);
        return globals;
    }

    private void take(Record next) {
        if (next instanceof BoundSheetRecord tab) {
            tabs.add(tab);
        } else if (next instanceof SSTRecord shared) {
            texts = shared;
        } else if (next instanceof ExtendedFormatRecord style) {
            formatOfStyle.add((int) style.getFormatIndex());
        } else if (next instanceof FormatRecord format) {
            formats.put(format.getIndexCode(), format.getFormatString());
        } else if (next instanceof SupBookRecord book && book.isExternalReferences()) {
            links.add(book.getURL());
        } else if (next instanceof RecalcIdRecord engine) {
            recalculated = engine.getEngineId() == 0;
        } else if (next instanceof DateWindow1904Record dates) {
            values = new StoredValues(dates.getWindowing() == 1);
        }
    }

    /** Whether the workbook asks to be calculated by whatever opens it: no version of Excel has the number 0. */
    boolean isToBeRecalculated() {
        return recalculated;
    }

    /** Whether cells may show thousands of what they hold. */
    boolean isScaled() {
        return formatOfStyle.stream().map(formats::get).filter(Objects::nonNull).anyMatch(StoredValues::isScaled);
    }

    /** The workbooks that formulas of this one look into. */
    List<String> links() {
        return List.copyOf(links);
    }

    List<BoundSheetRecord> tabs() {
        return List.copyOf(tabs);
    }

    StoredValues values() {
        return values;
    }

    Cell number(CellValueRecordInterface cell, double value, boolean formula) {
        int style = cell.getXFIndex();
        int format = style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        return values.number(cell.getColumn(), value, format, Optional.ofNullable(formats.get(format)), formula);
    }

    Cell text(int column, int index) throws IOException {
        if (index < 0 || index >= texts.getNumUniqueStrings()) {
            throw new IOException(
                    "a cell points at shared text " + index + ", and there are " + texts.getNumUniqueStrings());
        }
        return values.text(column, texts.getString(index).getString(), false);
    }
}
