package org.outturn.core.provenance;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What came of reading an input: a value, and everything found on the way. All faults are gathered
 * before it is given up, so that a file is mended once and not forty times.
 *
 * @param value empty where an error among the findings left nothing to work with
 */
public record Reading<T>(Optional<T> value, List<Finding> findings) {

    public Reading {
        findings = List.copyOf(findings);
    }

    public static <T> Reading<T> of(T value, List<Finding> findings) {
        return new Reading<>(Optional.of(value), findings);
    }

    public static <T> Reading<T> refused(List<Finding> findings) {
        return new Reading<>(Optional.empty(), findings);
    }

    /** The value, unless an error was found with it. */
    public static <T> Reading<T> unlessRefused(T value, List<Finding> findings) {
        boolean refused = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return refused ? refused(findings) : of(value, findings);
    }

    public boolean isRefused() {
        return value.isEmpty();
    }

    /** The value; throws {@link IllegalStateException} with the first finding where it was refused. */
    public T get() {
        return value.orElseThrow(() -> new IllegalStateException(
                findings.isEmpty() ? "refused" : findings.get(0).toString()));
    }

    /** Reads on from the value, keeping what was found so far. */
    public <U> Reading<U> then(Function<T, Reading<U>> next) {
        if (isRefused()) {
            return refused(findings);
        }
        Reading<U> read = next.apply(value.get());
        return new Reading<>(
                read.value(),
                Stream.concat(findings.stream(), read.findings().stream()).toList());
    }
}
