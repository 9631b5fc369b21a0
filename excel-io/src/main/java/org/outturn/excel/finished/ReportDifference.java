package org.outturn.excel.finished;

import org.outturn.core.assurance.CheckResult;
import org.outturn.core.provenance.SourceReference;
import org.outturn.core.reconcile.Difference;

/** One thing on a report sheet that is not as the workbook's own inputs and balances make it. */
public sealed interface ReportDifference permits CellDifference, RowDifference {

    String sheet();

    /** One sentence that can stand alone. */
    String message();

    /** The difference as a failed check. */
    CheckResult asCheck();

    /** The difference as one between the workbook of this name and its ledger. */
    Difference inLedger(SourceReference workbook);
}
