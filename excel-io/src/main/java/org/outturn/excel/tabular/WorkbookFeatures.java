package org.outturn.excel.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;

/** What a workbook holds besides cells that a person should know of: macros, and links to other workbooks. */
final class WorkbookFeatures {

    private WorkbookFeatures() {}

    static List<Finding> of(ZipParts parts, Relationships relationships, SourceReference place)
            throws IOException, XMLStreamException {
        List<Finding> findings = new ArrayList<>();
        if (relationships.targetOf("vbaProject").isPresent()) {
            findings.add(macros(place));
        }
        for (String link : relationships.targetsOf("externalLink")) {
            for (String target : Relationships.of(parts, link).outside()) {
                findings.add(link(place, target));
            }
        }
        return findings;
    }

    static Finding macros(SourceReference place) {
        return Finding.warning(
                "WORKBOOK_MACROS",
                place,
                "The workbook holds macros; they are not run, and its cells are read as they were saved.",
                "Save it as .xlsx if the macros are not needed.");
    }

    static Finding link(SourceReference place, String target) {
        return Finding.warning(
                "WORKBOOK_LINK",
                place,
                "The workbook is linked to \"" + target.replace("%20", " ")
                        + "\", which is not opened: what came from there is as old as the last saving.",
                "If the ledger depends on it, update the links in Excel, save, and run again.");
    }

    static Finding recalculation(SourceReference place) {
        return Finding.warning(
                "WORKBOOK_RECALCULATION",
                place,
                "The workbook asks to be recalculated when it is opened, so the results of its formulas may be old; they are read as they were saved.",
                "Open it in Excel, save it, and run again.");
    }

    /** Columns out of sight, by their letters. */
    static Finding hiddenColumns(TabularSheet sheet, List<String> columns) {
        return Finding.warning(
                "WORKBOOK_HIDDEN_COLUMNS",
                sheet.reference(),
                "Hidden columns were read too: " + String.join(", ", columns) + ".",
                "Unhide them to see what was read, or remove them if they are not meant.");
    }

    static Finding scaled(SourceReference place) {
        return Finding.warning(
                "WORKBOOK_SHOWN_IN_THOUSANDS",
                place,
                "A number format of the workbook shows thousands or millions of what is stored; the stored amounts are read.",
                "Check a figure against the finance system.");
    }
}
