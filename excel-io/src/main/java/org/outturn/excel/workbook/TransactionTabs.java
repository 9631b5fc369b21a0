package org.outturn.excel.workbook;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.outturn.excel.graft.GraftException;
import org.outturn.excel.sheets.ReportSheets;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/** Tells an earlier run's lists of transactions from the sheets of that name that people have made. */
final class TransactionTabs {

    private TransactionTabs() {}

    /**
     * The lists of an earlier run.
     *
     * @throws GraftException if a sheet of somebody else's stands where a list is to be written
     */
    static Set<String> ofEarlierRun(Path workbook, List<String> written) throws GraftException {
        Set<String> ours = new LinkedHashSet<>();
        try (TabularFile file = TabularFile.open(workbook)) {
            for (TabularSheet sheet : file.sheets()) {
                if (!ReportSheets.listsTransactions(sheet.name())) {
                    continue;
                }
                if (isOurs(file, sheet)) {
                    ours.add(sheet.name());
                } else if (written.contains(sheet.name())) {
                    throw new GraftException(
                            "the sheet \"" + sheet.name()
                                    + "\" is not one that Outturn wrote, and would be lost. Give it another name, and run again.");
                }
            }
        } catch (UnreadableFileException e) {
            throw new GraftException(e.finding().message(), e);
        }
        return ours;
    }

    private static boolean isOurs(TabularFile file, TabularSheet sheet) throws UnreadableFileException {
        List<Row> first = file.firstRows(sheet, 1);
        return !first.isEmpty()
                && ReportSheets.isTitleOfTransactions(first.get(0).cell(0).text());
    }
}
