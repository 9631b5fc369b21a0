package org.outturn.excel.finished;

import org.outturn.core.assurance.CheckResult;
import org.outturn.core.provenance.Severity;

/**
 * A sheet, table or row that is not where it was written: gone, doubled, added or moved.
 *
 * @param place the table or row within the sheet; blank for the whole sheet
 * @param found what has become of it, as a sentence
 */
public record RowDifference(String sheet, String place, String found) implements ReportDifference {

    private static final String CODE = "REPORT_ROWS";

    @Override
    public String message() {
        return "%s: %s".formatted(sheet, found);
    }

    @Override
    public CheckResult asCheck() {
        String where = place.isBlank() ? "" : ", " + place;
        return new CheckResult(
                CODE,
                "Report sheet holds the rows it was written with",
                Severity.ERROR,
                false,
                "",
                "",
                "",
                message(),
                "sheet \"%s\"%s".formatted(sheet, where));
    }
}
