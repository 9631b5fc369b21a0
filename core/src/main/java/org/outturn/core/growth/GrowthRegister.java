package org.outturn.core.growth;

import java.util.List;
import org.outturn.core.money.Money;

/** All growth items with their totals. */
public record GrowthRegister(List<GrowthItem> items) {

    public GrowthRegister {
        items = List.copyOf(items);
    }

    public Money ongoing() {
        return Money.sum(items.stream().map(GrowthItem::ongoing).toList());
    }

    public Money oneOff() {
        return Money.sum(items.stream().map(GrowthItem::oneOff).toList());
    }

    public Money total() {
        return ongoing().plus(oneOff());
    }
}
