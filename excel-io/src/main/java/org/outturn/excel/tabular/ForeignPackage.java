package org.outturn.excel.tabular;

import org.outturn.core.provenance.SourceReference;

/** Zip packages that are no workbook, each refused by its name. */
final class ForeignPackage {

    private ForeignPackage() {}

    static void requireWorkbook(ZipParts parts, SourceReference place) throws UnreadableFileException {
        if (parts.hasFolder("word/") || parts.hasFolder("ppt/")) {
            throw refusal(place, "a Word document or a presentation", "Export the ledger as CSV or .xlsx.");
        }
        if (OpenDocument.isIn(parts)) {
            throw refusal(
                    place, "an OpenDocument file that is no spreadsheet", "Export the ledger as CSV, .ods or .xlsx.");
        }
        if (parts.hasFolder("index/")) {
            throw refusal(place, "an Apple Numbers document", "Export it to Excel from Numbers.");
        }
        if (!parts.has("_rels/.rels")) {
            throw refusal(
                    place,
                    "a zip archive without a workbook in it",
                    "Unpack it and name the file inside, if it is one.");
        }
    }

    private static UnreadableFileException refusal(SourceReference place, String what, String remedy) {
        return UnreadableFileException.of("FILE_NOT_TABULAR", place, "This is " + what + ".", remedy);
    }
}
