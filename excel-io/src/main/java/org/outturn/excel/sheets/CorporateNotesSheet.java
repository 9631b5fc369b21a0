package org.outturn.excel.sheets;

import java.util.List;
import org.outturn.core.corporate.CorporateSummary;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TextLayout;

/** How to read the summary, and the rules it rates by. */
final class CorporateNotesSheet {

    private final CorporateSummary summary;
    private final ReportContext report;

    CorporateNotesSheet(CorporateSummary summary, ReportContext report) {
        this.summary = summary;
        this.report = report;
    }

    SheetLayout layOut() {
        return SheetLayout.of(
                CorporateSheets.NOTES,
                CorporateSheets.title(summary, "notes"),
                List.of(),
                List.of(
                        new TextLayout(
                                "How to read this workbook",
                                List.of(
                                        "Every total is a formula over the Items sheet. Budget and outturn there are those of the portfolios' own workbooks, whose owners change them; combine again when they have.",
                                        "A posting is in one portfolio: what one workbook counts, the others exclude as another portfolio's. The Ledger proof sheet lists every coding with the portfolio that counts it.",
                                        "Ratings follow the rules below, those of %s. They judge the variance before use of reserves."
                                                .formatted(summary.workbooks()
                                                        .get(0)
                                                        .portfolio()))),
                        new RagKey(report).table()));
    }
}
