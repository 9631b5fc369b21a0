package org.outturn.core.monitoring;

import java.util.List;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.OutturnStatement;
import org.outturn.core.outturn.RagRules;
import org.outturn.core.outturn.Stage;

/** Rolls lines up to directorates, portfolios and funds, wherever the lines come from. */
public final class OutturnStatements {

    private OutturnStatements() {}

    /**
     * Adds lines up within each fund.
     *
     * @param rules by which each level is rated
     */
    public static OutturnStatement of(Stage stage, RagRules rules, List<BudgetItem> items) {
        return new StatementBuilder(stage, rules).build(items);
    }
}
