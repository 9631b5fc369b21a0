package org.outturn.core.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.provenance.SourceReference;

/**
 * A line of the Sign-off sheet: somebody puts their name to a report, or says why one restates another.
 *
 * @param role such as Section 151 Officer; may be blank
 * @param name who signs; blank for a line that only gives a reason
 * @param fingerprint the figures signed, as History shows them or as many of its first characters; may be blank
 * @param reason why a signed-off report is restated; may be blank
 */
public record SignOff(
        ReportNumber number,
        String role,
        String name,
        Optional<LocalDate> date,
        String fingerprint,
        String reason,
        SourceReference source) {

    public boolean isSignature() {
        return !name.isBlank();
    }

    /** Name, role and date, as far as they are given: "A Patel, Section 151 Officer, 2020-10-14". */
    public String inWords() {
        return Stream.of(name, role, date.map(LocalDate::toString).orElse(""))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Whether the figures signed are these; a signature that names none is for the report as written. */
    boolean isFor(String figures) {
        return fingerprint.isBlank() || figures.startsWith(fingerprint.strip());
    }
}
