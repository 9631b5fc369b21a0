package org.outturn.excel.poi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.UncalcedRecord;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.RowCursor;
import org.outturn.excel.tabular.StoredValues;

/** The rows of one sheet of an .xls workbook. Cells of a row follow each other, and rows come in order. */
final class LegacyRows implements RowCursor {

    private static final int LAST_ROW = 65_535;

    private final LegacyRecords records;
    private final LegacyGlobals globals;
    private final Remarks remarks;
    private final BitSet hidden = new BitSet();
    private List<Cell> cells = new ArrayList<>();
    private int current = -1;
    private Optional<FormulaRecord> awaitingText = Optional.empty();
    private boolean ended;

    /** Told what a person should know of the sheet. */
    interface Remarks {

        /** Its last row is filled. */
        void full();

        void hidden(ColumnInfoRecord columns);

        /** It was saved before its formulas had been calculated. */
        void notCalculated();
    }

    /** Given records that stand behind the start of the sheet. */
    LegacyRows(LegacyRecords records, LegacyGlobals globals, Remarks remarks) {
        this.records = records;
        this.globals = globals;
        this.remarks = remarks;
    }

    static BOFRecord start(LegacyRecords records) throws IOException {
        if (records.next() instanceof BOFRecord start) {
            return start;
        }
        throw new IOException("a sheet of it has no beginning");
    }

    static void skipToEnd(LegacyRecords records) throws IOException {
        int depth = 1;
        while (depth > 0) {
            Record next = records.next();
            depth += next instanceof BOFRecord ? 1 : next instanceof EOFRecord ? -1 : 0;
        }
    }

    @Override
    public Optional<Row> next() throws IOException {
        while (!ended) {
            Record next = records.next();
            if (next instanceof CellValueRecordInterface cell) {
                Optional<Row> done = cell.getRow() == current ? Optional.empty() : turnTo(cell.getRow());
                add(cell);
                if (done.isPresent()) {
                    return done;
                }
            } else {
                takeOther(next);
            }
        }
        return turnTo(LAST_ROW + 1);
    }

    private void takeOther(Record next) throws IOException {
        if (next instanceof BOFRecord) {
            skipToEnd(records);
        } else if (next instanceof EOFRecord) {
            ended = true;
        } else if (next instanceof RowRecord row && row.getZeroHeight()) {
            hidden.set(row.getRowNumber());
        } else if (next instanceof ColumnInfoRecord columns && columns.getHidden()) {
            remarks.hidden(columns);
        } else if (next instanceof UncalcedRecord) {
            remarks.notCalculated();
        } else if (next instanceof StringRecord text && awaitingText.isPresent()) {
            addText(awaitingText.get(), text.getString());
        }
    }

    /** The row that is complete, where there is one. */
    private Optional<Row> turnTo(int row) throws IOException {
        if (row < current) {
            throw new IOException("row " + (row + 1) + " comes after row " + (current + 1));
        }
        awaitingText.ifPresent(formula -> addText(formula, ""));
        Optional<Row> done = cells.isEmpty() ? Optional.empty() : Optional.of(row());
        current = row;
        cells = new ArrayList<>();
        return done;
    }

    private Row row() throws IOException {
        cells.sort(Comparator.comparingInt(Cell::column));
        for (int at = 1; at < cells.size(); at++) {
            if (cells.get(at).column() == cells.get(at - 1).column()) {
                throw new IOException("row " + (current + 1) + " holds two cells in one column");
            }
        }
        if (current == LAST_ROW) {
            remarks.full();
        }
        return new Row(current + 1L, cells, hidden.get(current));
    }

    private void add(CellValueRecordInterface cell) throws IOException {
        awaitingText.ifPresent(formula -> addText(formula, ""));
        StoredValues values = globals.values();
        if (cell instanceof NumberRecord number) {
            cells.add(globals.number(cell, number.getValue(), false));
        } else if (cell instanceof LabelSSTRecord label) {
            cells.add(globals.text(cell.getColumn(), label.getSSTIndex()));
        } else if (cell instanceof LabelRecord label) {
            cells.add(values.text(cell.getColumn(), label.getValue(), false));
        } else if (cell instanceof BoolErrRecord either) {
            cells.add(
                    either.isBoolean()
                            ? values.truth(cell.getColumn(), either.getBooleanValue(), false)
                            : values.error(cell.getColumn(), either.getErrorValue(), false));
        } else if (cell instanceof FormulaRecord formula) {
            addFormula(formula);
        }
    }

    /** The result as it was saved; a text follows in a record of its own. */
    private void addFormula(FormulaRecord formula) {
        int column = formula.getColumn();
        switch (formula.getCachedResultTypeEnum()) {
            case BOOLEAN -> cells.add(globals.values().truth(column, formula.getCachedBooleanValue(), true));
            case ERROR -> cells.add(globals.values().error(column, formula.getCachedErrorValue(), true));
            case STRING -> awaitingText = Optional.of(formula);
            default -> cells.add(globals.number(formula, formula.getValue(), true));
        }
    }

    private void addText(FormulaRecord formula, String text) {
        cells.add(globals.values().text(formula.getColumn(), text, true));
        awaitingText = Optional.empty();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
