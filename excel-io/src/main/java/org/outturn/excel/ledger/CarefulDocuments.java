package org.outturn.excel.ledger;

import java.util.OptionalInt;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.RowConsumer;

/** Looks at the document of each row that is read, where that is wanted, before the row goes on to be judged. */
final class CarefulDocuments {

    private final OptionalInt column;
    private final DocumentScan documents = new DocumentScan();

    /** @param first whether the file is read for its balances, and not again for its rows */
    CarefulDocuments(ReadingRules rules, boolean first) {
        boolean wanted = first && rules.options().documents();
        this.column = wanted ? rules.headings().column(LedgerField.DOCUMENT) : OptionalInt.empty();
    }

    /** What the rows of a sheet are to be handed to: where nobody wants to know of documents, the next one at once. */
    RowConsumer before(RowConsumer next, long headingRow) {
        return column.isEmpty()
                ? next
                : row -> {
                    if (row.number() > headingRow) {
                        look(row);
                    }
                    next.accept(row);
                };
    }

    private void look(Row row) {
        documents.note(CodeText.clean(row.cell(column.getAsInt()).text()));
    }

    void conclude(Evidence evidence) {
        if (column.isPresent()) {
            evidence.addDocuments(documents.conclude());
        }
    }
}
