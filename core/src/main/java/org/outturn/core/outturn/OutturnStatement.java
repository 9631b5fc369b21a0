package org.outturn.core.outturn;

import java.util.List;

/**
 * The outturn statement: every item in report order and what they add up to. The total is that of
 * the first fund, the General Fund where it is reported; other funds have totals of their own.
 *
 * @param funds one total for each fund; never added to each other
 * @param groups portfolios, directorates and services, as far as they say more than the fund totals
 */
public record OutturnStatement(Stage stage, List<BudgetItem> items, List<GroupTotal> funds, List<GroupTotal> groups) {

    public OutturnStatement {
        items = List.copyOf(items);
        funds = List.copyOf(funds);
        groups = List.copyOf(groups);
    }

    public GroupTotal total() {
        return funds.get(0);
    }

    public boolean hasOneFund() {
        return funds.size() == 1;
    }

    /** The items of one fund. */
    public List<BudgetItem> itemsOf(Fund fund) {
        return items.stream().filter(item -> item.item().fund().equals(fund)).toList();
    }
}
