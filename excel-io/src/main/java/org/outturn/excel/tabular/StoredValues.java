package org.outturn.excel.tabular;

import java.util.Collection;
import java.util.Optional;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;

/**
 * Cells from the values that a binary workbook stores, for readers outside this package.
 *
 * @param from1904 whether its dates count from 1904
 */
public record StoredValues(boolean from1904) {

    /** A number that its format may show as a date. */
    public Cell number(int column, double value, int formatNumber, Optional<String> format, boolean formula) {
        CellKind kind = DateFormats.kindOf(String.valueOf(formatNumber), format);
        Optional<String> iso = kind == CellKind.DATE ? SerialDate.iso(value, from1904) : Optional.empty();
        if (iso.isPresent()) {
            return new Cell(column, CellKind.DATE, iso.get(), formula);
        }
        return Double.isFinite(value)
                ? new Cell(
                        column,
                        kind == CellKind.PERCENT ? kind : CellKind.NUMBER,
                        Numbers.plain(Double.toString(value)),
                        formula)
                : new Cell(column, CellKind.ERROR, Double.toString(value), formula);
    }

    /** What is said of a workbook with macros. */
    public static Finding macros(SourceReference place) {
        return WorkbookFeatures.macros(place);
    }

    /** What is said of a workbook that was saved before its formulas were calculated. */
    public static Finding recalculation(SourceReference place) {
        return WorkbookFeatures.recalculation(place);
    }

    /** Whether a number format shows thousands or millions of what is stored. */
    public static boolean isScaled(String format) {
        return DateFormats.isScaled(format);
    }

    /** What is said of a workbook with such formats. */
    public static Finding scaled(SourceReference place) {
        return WorkbookFeatures.scaled(place);
    }

    /** What is said of a link to another workbook. */
    public static Finding link(SourceReference place, String target) {
        return WorkbookFeatures.link(place, target);
    }

    /** What is said of columns out of sight, 0 being column A. */
    public static Finding hiddenColumns(TabularSheet sheet, Collection<Integer> columns) {
        return WorkbookFeatures.hiddenColumns(
                sheet,
                columns.stream()
                        .limit(SheetHead.MOST_NAMED)
                        .map(CellAddress::columnName)
                        .toList());
    }

    public Cell text(int column, String text, boolean formula) {
        return SheetValues.text(column, text, formula);
    }

    public Cell truth(int column, boolean value, boolean formula) {
        return new Cell(column, CellKind.BOOLEAN, value ? "TRUE" : "FALSE", formula);
    }

    public Cell error(int column, int code, boolean formula) {
        return new Cell(column, CellKind.ERROR, ErrorText.of(code), formula);
    }
}
