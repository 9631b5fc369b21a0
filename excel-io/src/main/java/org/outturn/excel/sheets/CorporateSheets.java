package org.outturn.excel.sheets;

import java.util.List;
import java.util.Map;
import org.outturn.core.corporate.CorporateSummary;
import org.outturn.excel.inputs.InputPlaces;
import org.outturn.excel.layout.Brand;
import org.outturn.excel.layout.SheetLayout;

/** The sheets of a corporate summary, in the order a reader meets them. */
public final class CorporateSheets {

    static final String COVER = "Cover";
    static final String SUMMARY = "Corporate summary";
    static final String ITEMS = "Items";
    static final String PROOF = "Ledger proof";
    static final String CHECKS = "Checks";
    static final String NOTES = "Notes";

    private CorporateSheets() {}

    /**
     * Every sheet, laid out.
     *
     * @param version of the software, for the record on the cover
     */
    public static List<SheetLayout> layOut(CorporateSummary summary, String version) {
        ReportContext first = first(summary, version);
        return List.of(
                new CorporateCoverSheet(summary, first).layOut(),
                new CorporateSummarySheet(summary, first).layOut(),
                new CorporateItemsSheet(summary, first).layOut(),
                new CorporateProofSheet(summary).layOut(),
                new CorporateChecksSheet(summary).layOut(),
                new CorporateNotesSheet(summary, first).layOut());
    }

    /** Unit and rules of ratings are those of the first workbook; there are no input sheets to read them from. */
    private static ReportContext first(CorporateSummary summary, String version) {
        return new ReportContext(
                summary.workbooks().get(0).report(),
                new InputPlaces(List.of(), Map.of(), Map.of(), Map.of(), Brand.STANDARD),
                version);
    }

    /** The formula that shows when lines are no longer those that sentences and checks were written from. */
    public static String notice(CorporateSummary summary) {
        int decimals = summary.unit().exactDecimals();
        return "IF(AND(ROUND(SUM(Corp_Budget)-Run_Budget,%d)=0,ROUND(SUM(Corp_Outturn)-Run_Outturn,%d)=0),\"\",\"Figures changed since this summary was written: combine again\")"
                .formatted(decimals, decimals);
    }

    static String title(CorporateSummary summary, String what) {
        return "%s: %s, %s, to %s".formatted(summary.organisation(), what, summary.year(), summary.period());
    }
}
