package org.outturn.core.assurance;

import org.outturn.core.money.Money;
import org.outturn.core.provenance.Severity;

/**
 * The verdict of one check: what should be, what is, and the difference.
 *
 * @param code a fixed key for scripts
 * @param title what is checked, in a few words
 * @param severity how much it matters where it fails
 * @param expected, actual, difference figures as printed; blank where a check compares none
 * @param message one sentence that can stand alone
 * @param place where to look
 */
public record CheckResult(
        String code,
        String title,
        Severity severity,
        boolean passed,
        String expected,
        String actual,
        String difference,
        String message,
        String place) {

    /** Compares two amounts to the penny. */
    public static CheckResult ofMoney(Rule rule, Money expected, Money actual, String message, String place) {
        Money difference = actual.minus(expected);
        return new CheckResult(
                rule.code(),
                rule.title(),
                rule.severity(),
                difference.isZero(),
                expected.toString(),
                actual.toString(),
                difference.toString(),
                message,
                place);
    }

    /** The same with what explains the difference. */
    CheckResult withReason(String reason) {
        String said = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        return new CheckResult(
                code, title, severity, passed, expected, actual, difference, said + "; " + reason + ".", place);
    }

    /** Compares two counts. */
    public static CheckResult ofCount(Rule rule, long expected, long actual, String message, String place) {
        return new CheckResult(
                rule.code(),
                rule.title(),
                rule.severity(),
                expected == actual,
                Long.toString(expected),
                Long.toString(actual),
                Long.toString(actual - expected),
                message,
                place);
    }

    /** A verdict without figures. */
    public static CheckResult of(Rule rule, boolean passed, String message, String place) {
        return new CheckResult(rule.code(), rule.title(), rule.severity(), passed, "", "", "", message, place);
    }

    /** What a rule is called, and how much it matters. */
    public record Rule(String code, String title, Severity severity) {}
}
