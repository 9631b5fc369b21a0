package org.outturn.excel.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.outturn.core.ledger.Coding;
import org.outturn.excel.tabular.Row;

/** Where the codes of a row stand: in two columns, in one combined code, or written once for many rows. */
final class CodeColumns {

    private static final List<LedgerField> CODES = List.of(LedgerField.COST_CENTRE, LedgerField.SUBJECTIVE);

    private final Headings headings;
    private final LedgerLayout layout;
    private final TotalRows totals;
    private final Optional<CodeSplit> split;
    private final Map<LedgerField, String> above = new EnumMap<>(LedgerField.class);

    CodeColumns(Headings headings, LedgerLayout layout) {
        this.headings = headings;
        this.layout = layout;
        this.totals = new TotalRows(headings);
        this.split = headings.isSplit() ? layout.split() : Optional.empty();
    }

    /** Whether a posting must have a code: it need not where a file is only looked at and has none. */
    boolean areWanted() {
        return CODES.stream()
                .allMatch(field -> headings.has(field) || layout.value(field).isPresent());
    }

    /** Empty where the combined code is of another shape than the one stated. */
    Optional<Coding> read(Row row) {
        if (split.isPresent()) {
            String combined = code(row, LedgerField.COST_CENTRE);
            return combined.isEmpty()
                    ? Optional.of(new Coding("", ""))
                    : split.get().split(combined);
        }
        return Optional.of(new Coding(code(row, LedgerField.COST_CENTRE), code(row, LedgerField.SUBJECTIVE)));
    }

    Optional<String> read(Row row, LedgerField field) {
        return read(row).map(field == LedgerField.COST_CENTRE ? Coding::costCentre : Coding::subjective);
    }

    int combinedColumn() {
        return headings.column(LedgerField.COST_CENTRE).orElseThrow();
    }

    String combinedCode(Row row) {
        return code(row, LedgerField.COST_CENTRE);
    }

    private String code(Row row, LedgerField field) {
        String written = written(row, field);
        return written.isEmpty() && isFilledDown(field) ? above.getOrDefault(field, "") : written;
    }

    private String written(Row row, LedgerField field) {
        OptionalInt column = headings.column(field);
        return column.isEmpty()
                ? layout.value(field).orElse("")
                : CodeText.clean(row.cell(column.getAsInt()).text());
    }

    private boolean isFilledDown(LedgerField field) {
        return layout.filledDown().contains(headings.written(field));
    }

    /** Takes note of what stands above the rows to come; the label of a total does not. */
    void pass(Row row) {
        if (layout.filledDown().isEmpty()) {
            return;
        }
        for (LedgerField field : CODES) {
            if (totals.isFilled(row, field)) {
                above.put(field, written(row, field));
            }
        }
    }
}
