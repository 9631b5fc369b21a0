package org.outturn.excel.sheets;

import java.util.List;
import java.util.Optional;
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

    /** The cell under a heading in the row of a source; nothing where there is no such column. */
    Optional<String> cell(String heading, SourceReference source) {
        return report.places().cell(sheet, heading, rowOf(source));
    }

    /**
     * A formula for one of some words, whatever its case and padding, as the list writes it.
     *
     * @param otherwise what a blank cell counts as
     */
    String word(String heading, SourceReference source, List<String> words, String otherwise) {
        return cell(heading, source)
                .map(cell -> {
                    String formula = "\"%s\"".formatted(otherwise);
                    for (String word : words) {
                        formula = word.equals(otherwise)
                                ? formula
                                : "IF(TRIM(%s)=\"%s\",\"%s\",%s)".formatted(cell, word, word, formula);
                    }
                    return formula;
                })
                .orElse("");
    }

    /** Where a click leads to see what was typed. */
    String link(String heading, SourceReference source) {
        return cell(heading, source).map(cell -> cell.replace("$", "")).orElse("");
    }

    static int rowOf(SourceReference source) {
        String cell = source.position().orElseThrow();
        return Integer.parseInt(cell.replaceAll("\\D", ""));
    }
}
