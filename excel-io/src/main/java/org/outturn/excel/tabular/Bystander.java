package org.outturn.excel.tabular;

import java.nio.file.Path;
import java.util.Locale;
import org.outturn.core.provenance.SourceReference;

/** Files that programs leave beside a ledger, and that a wildcard picks up with it: told by their names. */
final class Bystander {

    private Bystander() {}

    static void refuse(Path file, SourceReference place) throws UnreadableFileException {
        String name = TabularFile.nameOf(file).toLowerCase(Locale.ROOT);
        if (name.startsWith("~$")) {
            throw UnreadableFileException.of(
                    "FILE_BYSTANDER",
                    place,
                    "This is the mark that Excel leaves beside a workbook while somebody has it open, not the workbook.",
                    "Leave it out: name the workbook itself.");
        }
        if (name.startsWith(".~lock.")) {
            throw UnreadableFileException.of(
                    "FILE_BYSTANDER",
                    place,
                    "This is the mark that LibreOffice leaves beside a workbook while somebody has it open, not the workbook.",
                    "Leave it out: name the workbook itself.");
        }
        if (name.equals(".ds_store") || name.equals("thumbs.db") || name.equals("desktop.ini")) {
            throw UnreadableFileException.of(
                    "FILE_BYSTANDER",
                    place,
                    "This is what the computer keeps about a folder, not a ledger.",
                    "Leave it out.");
        }
    }
}
