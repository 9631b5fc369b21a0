package org.outturn.core.growth;

import java.util.Optional;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/**
 * Budget added for demand or duty.
 *
 * @param item the report item it belongs to
 * @param inOriginal whether the original budget holds it already, so that it is not added again
 * @param spent what of it has been spent, as somebody states it; empty where nobody has said
 */
public record GrowthItem(
        String reference,
        Optional<String> item,
        String title,
        Money ongoing,
        Money oneOff,
        boolean inOriginal,
        String spent,
        String text,
        SourceReference source) {

    public Money total() {
        return ongoing.plus(oneOff);
    }
}
