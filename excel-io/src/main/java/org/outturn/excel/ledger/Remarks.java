package org.outturn.excel.ledger;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.tabular.TabularSheet;

/** What a person should know of rows that are read all the same: of each kind the first row, and how many there are. */
final class Remarks {

    enum Kind {
        /** A code or an amount held characters that cannot be seen. */
        INVISIBLE,
        /** A code is an Excel error. */
        ERROR_FOR_CODE,
        /** A workbook holds the amount as text. */
        AMOUNT_AS_TEXT,
        /** A text that is handed over holds what no cell can. */
        UNWRITABLE,
        /** Gross is not net and VAT together. */
        VAT_DIFFERS
    }

    /** @param text what the first row has there */
    record Remark(TabularSheet sheet, long row, String text, long rows) {

        SourceReference place() {
            return sheet.reference().atRow(row);
        }

        private Remark below(long rowsAbove) {
            return new Remark(sheet, row + rowsAbove, text, rows);
        }

        private Remark plus(Remark later) {
            return new Remark(sheet, row, text, rows + later.rows);
        }
    }

    private final Map<Kind, Remark> remarks = new EnumMap<>(Kind.class);

    void note(Kind kind, TabularSheet sheet, long row, String text) {
        remarks.merge(kind, new Remark(sheet, row, text, 1), Remark::plus);
    }

    /** Takes in what stands below in the same file, counted from its own first row. */
    void append(Remarks below, long rowsAbove) {
        below.remarks.forEach((kind, remark) -> remarks.merge(kind, remark.below(rowsAbove), Remark::plus));
    }

    Optional<Remark> of(Kind kind) {
        return Optional.ofNullable(remarks.get(kind));
    }
}
