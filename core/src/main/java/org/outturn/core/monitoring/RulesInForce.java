package org.outturn.core.monitoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.core.ledger.CodingRule;
import org.outturn.core.outturn.RagRule;
import org.outturn.core.outturn.Threshold;
import org.outturn.core.performance.RatingBands;

/**
 * The rules that a report was worked out by: which coding goes where, what is rated red or amber, and
 * from when a variance is explained. Two reports of one fingerprint were worked out by the same rules.
 * How the rules are written for it is said here, so that it is the same whichever Java works it out.
 *
 * @param coding how many lines of Coding there are
 * @param fingerprint the first digits of the SHA-256 of all the rules, in the order they are written
 */
public record RulesInForce(int coding, String fingerprint) {

    private static final int DIGITS = 12;

    public static RulesInForce of(MonitoringPosition position) {
        List<CodingRule> coding = position.inputs().coding().rules();
        MonitoringSettings settings = position.settings();
        List<String> rules = new ArrayList<>();
        coding.forEach(rule -> rules.add(withoutPlace(rule)));
        position.ragRules().all().forEach(rule -> rules.add(written(rule)));
        rules.add("key variance " + written(settings.keyVariance()));
        rules.add("year " + settings.year().label() + " from " + settings.year().firstMonth());
        rules.add(written(settings.schedules()));
        position.inputs()
                .profiles()
                .forEach(profile -> rules.add("profile " + profile.name() + " " + profile.weights()));
        return new RulesInForce(coding.size(), sha256(String.join("\n", rules)).substring(0, DIGITS));
    }

    /** Where a rule is written says nothing of what it does. */
    private static String withoutPlace(CodingRule rule) {
        return "%s %s %s %s".formatted(rule.costCentre(), rule.subjective(), rule.item(), rule.excludeReason());
    }

    private static String written(RagRule rule) {
        return "RAG " + rule.level() + " amber " + written(rule.amber()) + " red " + written(rule.red())
                + (rule.twoSided() ? " two-sided" : " one-sided") + " from " + rule.floor();
    }

    private static String written(Threshold bound) {
        return bound.combination() + " " + orNone(bound.amount()) + " " + orNone(bound.percent()) + "%";
    }

    private static String written(ScheduleSettings schedules) {
        String bands = schedules.debtBands().limits().stream()
                .map(limit -> limit.count() + (limit.years() ? " years" : " days"))
                .collect(Collectors.joining(" "));
        RatingBands ratings = schedules.ratingBands();
        return "reserves " + orNone(schedules.reservesSince()) + " " + orNone(schedules.generalReserve()) + " "
                + orNone(schedules.generalReserveMinimum()) + " debt " + bands
                + (schedules.debtFromDueDate() ? " from due date" : " from invoice date") + " ratings "
                + ratings.strong() + " " + ratings.good() + " " + ratings.review() + " income "
                + schedules.incomeSubjectives();
    }

    private static String orNone(Optional<?> value) {
        return value.map(Object::toString).orElse("none");
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
