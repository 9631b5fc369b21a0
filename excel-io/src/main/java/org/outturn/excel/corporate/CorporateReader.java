package org.outturn.excel.corporate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.corporate.CodingUse;
import org.outturn.core.corporate.LedgerRead;
import org.outturn.core.corporate.PortfolioWorkbook;
import org.outturn.core.monitoring.ItemBalance;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.finished.FinishedWorkbook;
import org.outturn.excel.inputs.WorkbookInputs;
import org.outturn.excel.saving.FileState;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.UnreadableFileException;
import org.outturn.excel.workbook.MonitoringWorkbook;

/**
 * Reads a portfolio's finished workbook as it now stands: its position from its own inputs and balances, and what it
 * did with every posting of its ledgers.
 */
public final class CorporateReader {

    private CorporateReader() {}

    /** Refuses a workbook that no report has been written into. */
    public static Reading<PortfolioWorkbook> read(Path file) {
        return MonitoringWorkbook.read(file).then(typed -> read(file, typed));
    }

    private static Reading<PortfolioWorkbook> read(Path file, WorkbookInputs typed) {
        SourceReference place = typed.inputs().workbook();
        if (!FinishedWorkbook.holdsReport(typed.places())) {
            return Reading.refused(List.of(Finding.error(
                    "COMBINE_NOT_REPORTED",
                    place,
                    "no report has been written into this workbook.",
                    "Run outturn report on it, then combine.")));
        }
        return FinishedWorkbook.read(file, typed, Optional.empty()).then(finished -> part(file, place, finished));
    }

    private static Reading<PortfolioWorkbook> part(Path file, SourceReference place, FinishedWorkbook finished) {
        try (TabularFile workbook = TabularFile.open(file)) {
            List<LedgerRead> ledgers = LedgersOnCover.read(workbook);
            List<CodingUse> uses = new ArrayList<>();
            finished.report().position().ledger().balances().forEach(balance -> uses.add(use(balance)));
            uses.addAll(ExclusionsRead.read(workbook));
            if (ledgers.isEmpty()) {
                return Reading.refused(List.of(Finding.error(
                        "COMBINE_NO_LEDGERS",
                        place,
                        "the Cover does not say which ledgers it was made from.",
                        "Write the report again with outturn report.")));
            }
            return Reading.of(
                    new PortfolioWorkbook(
                            place, FileState.of(file).sha256(), finished.report(), finished.checks(), ledgers, uses),
                    List.of());
        } catch (UnreadableFileException e) {
            return Reading.refused(List.of(e.finding()));
        } catch (IOException e) {
            return Reading.refused(List.of(Finding.error(
                    "FILE_UNREADABLE",
                    place,
                    "the file cannot be read any more (%s).".formatted(e.getMessage()),
                    "Run again.")));
        }
    }

    private static CodingUse use(ItemBalance balance) {
        boolean coded = !balance.item().equals(ReportItem.NOT_YET_CODED);
        return new CodingUse(
                balance.coding(),
                coded ? CodingUse.Kind.COUNTED : CodingUse.Kind.NOT_YET_CODED,
                balance.item(),
                balance.rows(),
                balance.toDate());
    }
}
