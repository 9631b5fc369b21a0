package org.outturn.excel.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.CellKind;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/** Every cell of the named sheets, as far as a workbook has them, with numbers to twelve figures. */
final class Cells {

    private static final MathContext TWELVE_FIGURES = new MathContext(12);

    private Cells() {}

    static Map<String, String> of(Path workbook, List<String> sheets) throws UnreadableFileException {
        Map<String, String> cells = new LinkedHashMap<>();
        try (TabularFile file = TabularFile.open(workbook)) {
            for (String name : sheets) {
                Optional<TabularSheet> sheet = file.sheet(name);
                if (sheet.isEmpty()) {
                    continue;
                }
                file.forEachRow(
                        sheet.get(),
                        row -> row.cells().stream()
                                .filter(cell -> !cell.isBlank())
                                .forEach(cell -> cells.put(name + "!" + row.address(cell.column()), text(cell))));
            }
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.kind() != CellKind.NUMBER) {
            return cell.text();
        }
        BigDecimal value = new BigDecimal(cell.text()).round(TWELVE_FIGURES);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
