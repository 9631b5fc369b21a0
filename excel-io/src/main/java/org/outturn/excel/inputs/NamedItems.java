package org.outturn.excel.inputs;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.outturn.core.ledger.CodePattern;
import org.outturn.core.ledger.CodingRule;
import org.outturn.core.outturn.ReportItem;

/**
 * What the Items sheet says of a ledger that has names and no codes: a directorate and a service that
 * only one item has are that item's, and so is a service called like the item.
 */
final class NamedItems {

    private NamedItems() {}

    static List<CodingRule> rules(List<ReportItem> items) {
        Stream<CodingRule> byPlace = items.stream()
                .filter(item -> !item.directorate().isBlank() && !item.service().isBlank())
                .filter(item -> items.stream().filter(sharesPlace(item)).count() == 1)
                .map(item -> rule(item, item.service()));
        Stream<CodingRule> byName =
                items.stream().filter(item -> !item.name().isBlank()).map(item -> rule(item, item.name()));
        return Stream.concat(byPlace, byName).toList();
    }

    private static Predicate<ReportItem> sharesPlace(ReportItem item) {
        return other -> ReportItem.key(other.directorate()).equals(ReportItem.key(item.directorate()))
                && ReportItem.key(other.service()).equals(ReportItem.key(item.service()));
    }

    private static CodingRule rule(ReportItem item, String service) {
        CodePattern directorate =
                item.directorate().isBlank() ? CodePattern.of("") : CodePattern.exactly(item.directorate());
        return new CodingRule(
                directorate, CodePattern.exactly(service), Optional.of(item.name()), Optional.empty(), item.source());
    }
}
