package org.outturn.excel.corporate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.corporate.CodingUse;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.LedgerException;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.CellKind;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/** What a report leaves out on purpose, read from its Exceptions sheet by the headings there. */
final class ExclusionsRead {

    private static final String SHEET = "Exceptions";
    private static final String KIND = "What became of it";
    private static final List<String> HEADINGS = List.of(KIND, "Reason", "Cost centre", "Subjective", "Rows", "Net £");

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<CodingUse> uses = new ArrayList<>();

    private ExclusionsRead() {}

    static List<CodingUse> read(TabularFile workbook) throws UnreadableFileException {
        Optional<TabularSheet> exceptions = workbook.sheet(SHEET);
        ExclusionsRead reader = new ExclusionsRead();
        if (exceptions.isPresent()) {
            workbook.forEachRow(exceptions.get(), reader::accept);
        }
        return List.copyOf(reader.uses);
    }

    private void accept(Row row) {
        if (columns.isEmpty()) {
            findHeadings(row);
        } else if (text(row, KIND).equals(LedgerException.Kind.EXCLUDED.label())) {
            uses.add(new CodingUse(
                    new Coding(text(row, "Cost centre"), text(row, "Subjective")),
                    CodingUse.Kind.EXCLUDED,
                    text(row, "Reason"),
                    number(row, "Rows").longValue(),
                    Money.of(number(row, "Net £").setScale(2, RoundingMode.HALF_UP))));
        }
    }

    private void findHeadings(Row row) {
        Map<String, Integer> found = new HashMap<>();
        row.cells().forEach(cell -> found.putIfAbsent(cell.text().strip(), cell.column()));
        if (found.keySet().containsAll(HEADINGS)) {
            columns.putAll(found);
        }
    }

    private String text(Row row, String heading) {
        Cell cell = row.cell(columns.get(heading));
        return cell.isBlank() ? "" : cell.text().strip();
    }

    private BigDecimal number(Row row, String heading) {
        Cell cell = row.cell(columns.get(heading));
        return cell.kind() == CellKind.NUMBER ? new BigDecimal(cell.text()) : BigDecimal.ZERO;
    }
}
