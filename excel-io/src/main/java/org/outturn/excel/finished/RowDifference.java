package org.outturn.excel.finished;

import java.util.Optional;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.provenance.Severity;
import org.outturn.core.provenance.SourceReference;
import org.outturn.core.reconcile.Difference;

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

    @Override
    public Difference inLedger(SourceReference workbook) {
        return new Difference(
                CODE,
                Optional.empty(),
                sheet,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                message(),
                new SourceReference(
                                workbook.file(),
                                Optional.of(sheet),
                                Optional.of(place).filter(where -> !where.isBlank()))
                        .toString());
    }
}
