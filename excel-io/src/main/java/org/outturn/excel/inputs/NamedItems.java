package org.outturn.excel.inputs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        Map<List<String>, Long> places =
                items.stream().collect(Collectors.groupingBy(NamedItems::placeOf, Collectors.counting()));
        Stream<CodingRule> byPlace = items.stream()
                .filter(item -> !item.directorate().isBlank() && !item.service().isBlank())
                .filter(item -> places.get(placeOf(item)) == 1)
                .map(item -> rule(item, item.service()));
        Stream<CodingRule> byName =
                items.stream().filter(item -> !item.name().isBlank()).map(item -> rule(item, item.name()));
        return Stream.concat(byPlace, byName).toList();
    }

    private static List<String> placeOf(ReportItem item) {
        return List.of(ReportItem.key(item.directorate()), ReportItem.key(item.service()));
    }

    private static CodingRule rule(ReportItem item, String service) {
        CodePattern directorate =
                item.directorate().isBlank() ? CodePattern.of("") : CodePattern.exactly(item.directorate());
        return new CodingRule(
                directorate, CodePattern.exactly(service), Optional.of(item.name()), Optional.empty(), item.source());
    }
}
