package org.outturn.excel.graft;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Replaces the report sheets of a workbook by freshly written ones and leaves every other part as it was,
 * byte for byte. The same input gives the same bytes, and a second run with the same report changes nothing.
 *
 * <p>Sheets that are there keep their place and order. Formulas of the user's over the report lose the
 * results kept with them, and Excel is told to work everything out on opening.
 */
public final class ReportGraft {

    private ReportGraft() {}

    /**
     * Writes the workbook with its new report.
     *
     * @param target the user's workbook: input sheets, and perhaps the report sheets of an earlier run
     * @param donor a workbook written by POI, with the report sheets and empty stand-ins for the sheets that
     *     their formulas name
     * @param reportSheets the donor's sheets to graft, in the order of the report; a sheet of the target with
     *     such a name is replaced, whoever wrote it
     * @param streamed for some of the report sheets, the rows to write in place of the donor's own
     * @param retired report sheets of an earlier run that this one does not have; they are removed. Formulas
     *     of the user's that name them break, so the caller decides
     * @param out left open; what was written to it must be thrown away if this method throws
     * @throws GraftException if the workbook is not one that can take the report, such as when a table of the
     *     user's has the name of one of the report's; its message is for the user
     * @throws IllegalArgumentException if the donor lacks a report sheet, or rows are streamed for none
     */
    public static void write(
            byte[] target,
            byte[] donor,
            List<String> reportSheets,
            Map<String, StreamedRows> streamed,
            Set<String> retired,
            OutputStream out)
            throws IOException {
        write(UnpackedWorkbook.read(target), WorkbookPackage.read(donor), reportSheets, streamed, retired, out);
    }

    /** The same with a donor that was never packed, and a target that is unpacked already and not to be used again. */
    public static void write(
            UnpackedWorkbook target,
            LooseWorkbook donor,
            List<String> reportSheets,
            Map<String, StreamedRows> streamed,
            Set<String> retired,
            OutputStream out)
            throws IOException {
        write(target, donor.toPackage(), reportSheets, streamed, retired, out);
    }

    private static void write(
            UnpackedWorkbook target,
            WorkbookPackage donor,
            List<String> reportSheets,
            Map<String, StreamedRows> streamed,
            Set<String> retired,
            OutputStream out)
            throws IOException {
        ReportNames names = ReportNames.of(reportSheets, retired);
        if (!names.written().containsAll(streamed.keySet())) {
            throw new IllegalArgumentException(
                    "Rows are streamed for sheets that are not of the report: " + streamed.keySet());
        }
        new Graft(target, donor, names, streamed).run();
        target.book().writeTo(out);
    }
}
