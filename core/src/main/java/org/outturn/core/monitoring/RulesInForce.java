package org.outturn.core.monitoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.ledger.CodingRule;

/**
 * The rules that a report was worked out by: which coding goes where, what is rated red or amber, and
 * from when a variance is explained. Two reports of one fingerprint were worked out by the same rules.
 *
 * @param coding how many lines of Coding there are
 * @param fingerprint the first digits of the SHA-256 of all the rules, in the order they are written
 */
public record RulesInForce(int coding, String fingerprint) {

    private static final int DIGITS = 12;

    public static RulesInForce of(MonitoringPosition position) {
        List<CodingRule> coding = position.inputs().coding().rules();
        MonitoringSettings settings = position.settings();
        Stream<Object> others = Stream.of(
                position.ragRules().all(),
                settings.keyVariance(),
                settings.year(),
                settings.schedules(),
                position.inputs().profiles());
        String rules = Stream.concat(coding.stream().map(RulesInForce::withoutPlace), others.map(Object::toString))
                .collect(Collectors.joining("\n"));
        return new RulesInForce(coding.size(), sha256(rules).substring(0, DIGITS));
    }

    /** Where a rule is written says nothing of what it does. */
    private static String withoutPlace(CodingRule rule) {
        return "%s %s %s %s".formatted(rule.costCentre(), rule.subjective(), rule.item(), rule.excludeReason());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public String inWords() {
        return "%d %s of coding with ratings, profiles and bounds: fingerprint %s. It changes whenever one of them does."
                .formatted(coding, coding == 1 ? "line" : "lines", fingerprint);
    }
}
