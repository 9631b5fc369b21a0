package org.outturn.excel.ledger;

import java.util.List;
import java.util.Optional;
import org.outturn.core.provenance.Finding;
import org.outturn.excel.tabular.TextForm;

/**
 * All that one reading of a ledger file gave.
 *
 * @param format csv, tsv, text, xlsx, xlsb, xls or ods
 * @param textForm how a text file is written; empty for a workbook
 * @param findings what was found, refusals among them
 */
record Walk(
        String file,
        String format,
        Optional<TextForm> textForm,
        List<String> sheetNames,
        List<ChosenSheet> sheets,
        Conventions conventions,
        Evidence evidence,
        ScanResult result,
        List<Finding> findings) {

    Walk {
        sheetNames = List.copyOf(sheetNames);
        sheets = List.copyOf(sheets);
        findings = List.copyOf(findings);
    }

    TitleLines titles() {
        return new TitleLines(sheets.get(0).firstRows(), headings());
    }

    Headings headings() {
        return sheets.get(0).headings();
    }
}
