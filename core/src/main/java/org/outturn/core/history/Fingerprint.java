package org.outturn.core.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Figures;

/** The SHA-256 of a report's figures, item by item and period by period: equal figures have equal fingerprints. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<ReportedItem> items) {
        String text = items.stream().map(Fingerprint::line).collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(ReportedItem item) {
        Figures figures = item.figures();
        Stream<Money> amounts = Stream.of(
                figures.originalBudget(),
                figures.controllableBudget(),
                figures.budgetToDate(),
                figures.actual(),
                figures.forecast(),
                figures.accruals());
        Stream<String> periods = item.byPeriod().entrySet().stream()
                .filter(period -> !period.getValue().isZero())
                .map(period -> period.getKey() + "=" + period.getValue());
        return Stream.of(Stream.of(item.name(), item.fund(), item.rag().word()), amounts.map(Money::toString), periods)
                .flatMap(part -> part)
                .collect(Collectors.joining("\t"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
