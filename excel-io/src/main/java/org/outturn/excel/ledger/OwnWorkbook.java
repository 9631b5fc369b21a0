package org.outturn.excel.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.tabular.TabularFile;

/** Workbooks of our own making, told by their sheets: a wildcard picks them up with the ledger exports. */
final class OwnWorkbook {

    private static final List<String> OF_INPUTS = List.of("settings", "items", "coding", "budget");
    private static final List<String> OF_SUMMARY = List.of("corporate summary", "ledger proof");

    private OwnWorkbook() {}

    static Optional<Finding> refusal(TabularFile file) {
        List<String> sheets = file.sheets().stream()
                .map(sheet -> sheet.name().toLowerCase(Locale.ROOT))
                .toList();
        if (sheets.containsAll(OF_INPUTS)) {
            return Optional.of(refusal(file, "This is a monitoring workbook, not a ledger export."));
        }
        return sheets.containsAll(OF_SUMMARY)
                ? Optional.of(refusal(file, "This is a corporate summary that Outturn wrote, not a ledger export."))
                : Optional.empty();
    }

    private static Finding refusal(TabularFile file, String found) {
        return Finding.error(
                "LEDGER_IS_WORKBOOK",
                SourceReference.ofFile(file.name()),
                found,
                "Leave it out of the ledgers; a wildcard such as *.xlsx takes it in.");
    }
}
