package org.outturn.excel.sheets;

import java.util.List;
import org.outturn.core.corporate.CodingProof;
import org.outturn.core.corporate.CorporateSummary;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** Where the postings of each coding are: in one portfolio, in several, in none, or left out of all. */
final class CorporateProofSheet {

    private final CorporateSummary summary;

    CorporateProofSheet(CorporateSummary summary) {
        this.summary = summary;
    }

    SheetLayout layOut() {
        List<Column<CodingProof>> columns = List.of(
                Column.text("Cost centre", 16, proof -> proof.coding().costCentre()),
                Column.text("Subjective", 16, proof -> proof.coding().subjective()),
                Column.text("Where it is", 22, proof -> proof.outcome().label()),
                Column.text("Portfolio and item, or why it is left out", 70, CodingProof::where),
                Column.of("Ledger rows", CellFormat.COUNT, 12, proof -> CellValue.of(proof.rows())),
                Column.of("Net £", CellFormat.POUNDS, 20, proof -> ReportContext.pounds(proof.sum())));
        return SheetLayout.of(
                CorporateSheets.PROOF,
                CorporateSheets.title(summary, "each ledger row in one portfolio"),
                List.of(
                        "Amounts are in pounds and pence; income is negative. Each coding's postings should be in one portfolio, or left out of all.",
                        "Rows and amounts add to those of the ledger files, set aside rows left out; the Checks sheet says whether they do."),
                List.of(TableLayout.of(
                                "tblLedgerProof",
                                "Each coding of the ledger with the portfolio that counts it.",
                                columns,
                                summary.proofs())
                        .asStream()));
    }
}
