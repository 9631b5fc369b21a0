package org.outturn.excel.corporate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outturn.core.corporate.CorporateSummary;
import org.outturn.excel.finished.ReadBack;
import org.outturn.excel.graft.ReportGraft;
import org.outturn.excel.graft.UnpackedWorkbook;
import org.outturn.excel.layout.Brand;
import org.outturn.excel.layout.ReportStyle;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.poi.Donor;
import org.outturn.excel.poi.EmptyWorkbook;
import org.outturn.excel.poi.PublishedWorkbook;
import org.outturn.excel.saving.SafeFile;
import org.outturn.excel.sheets.CorporateSheets;

/** The workbook of a corporate summary: totals are formulas over the lines of all portfolios. */
public final class CorporateWorkbook {

    private CorporateWorkbook() {}

    /**
     * Writes the summary. The old file stays whole until the new one is; the same workbooks give the same bytes.
     *
     * @param version of the software, for the record on the cover
     */
    public static void write(Path output, CorporateSummary summary, String version) throws IOException {
        List<SheetLayout> sheets = CorporateSheets.layOut(summary, version);
        Donor donor = Donor.write(
                sheets, List.of(), Map.of(), CorporateSheets.notice(summary), summary.unit(), Brand.STANDARD);
        UnpackedWorkbook empty = UnpackedWorkbook.read(EmptyWorkbook.of(
                new PublishedWorkbook.About(
                        title(summary), "Outturn", summary.year().start()),
                ReportStyle.MONITORING));
        List<String> names = sheets.stream().map(SheetLayout::tab).toList();
        SafeFile.write(
                output,
                out -> ReportGraft.write(
                        empty, donor.workbook(), names, donor.streamed(), Set.of(EmptyWorkbook.SHEET), out),
                written -> ReadBack.check(written, sheets),
                SafeFile.Existing.REPLACED);
    }

    private static String title(CorporateSummary summary) {
        return "%s: corporate budget monitoring %s".formatted(summary.organisation(), summary.year());
    }
}
