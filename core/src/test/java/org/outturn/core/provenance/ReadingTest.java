package org.outturn.core.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final SourceReference FILE = SourceReference.ofFile("inputs.xlsx");
    private static final Finding WARNING = Finding.warning("ODD", FILE, "odd.", "Look.");
    private static final Finding ERROR = Finding.error("BAD", FILE, "bad.", "Mend it.");

    @Test
    void warnings_do_not_refuse_a_value() {
        Reading<String> reading = Reading.unlessRefused("value", List.of(WARNING));

        assertThat(reading.isRefused()).isFalse();
        assertThat(reading.get()).isEqualTo("value");
        assertThat(reading.findings()).containsExactly(WARNING);
    }

    @Test
    void one_error_refuses_it_and_every_finding_is_kept() {
        Reading<String> reading = Reading.unlessRefused("value", List.of(WARNING, ERROR));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings()).containsExactly(WARNING, ERROR);
    }

    @Test
    void asking_a_refused_reading_for_its_value_says_why_there_is_none() {
        Reading<String> reading = Reading.refused(List.of(ERROR));

        assertThatIllegalStateException().isThrownBy(reading::get).withMessage("inputs.xlsx: bad. Mend it.");
        assertThatIllegalStateException()
                .isThrownBy(() -> Reading.refused(List.of()).get());
    }

    @Test
    void reading_on_keeps_what_was_found_before() {
        Reading<Integer> next = Reading.of("value", List.of(WARNING))
                .then(value -> Reading.unlessRefused(value.length(), List.of(ERROR)));

        assertThat(next.isRefused()).isTrue();
        assertThat(next.findings()).containsExactly(WARNING, ERROR);
    }

    @Test
    void nothing_is_read_on_from_a_refusal() {
        Reading<Integer> next = Reading.<String>refused(List.of(ERROR)).then(value -> {
            throw new AssertionError("read on from " + value);
        });

        assertThat(next.findings()).containsExactly(ERROR);
    }
}
