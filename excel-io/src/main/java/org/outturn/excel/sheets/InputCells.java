package org.outturn.excel.sheets;

import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.inputs.InputSheet;

/** Formulas that read a figure of an input sheet where it was typed, so that a report follows its inputs. */
final class InputCells {

    private final ReportContext report;
    private final InputSheet sheet;

    InputCells(ReportContext report, InputSheet sheet) {
        this.report = report;
        this.sheet = sheet;
    }

    /** The amount under a heading in the row of a source, in the report's unit; blank where there is no such column. */
    String amount(String heading, SourceReference source) {
        return report.places()
                .cell(sheet, heading, rowOf(source))
                .map(report::fromPounds)
                .orElse("");
    }

    private static int rowOf(SourceReference source) {
        String cell = source.position().orElseThrow();
        return Integer.parseInt(cell.replaceAll("\\D", ""));
    }
}
