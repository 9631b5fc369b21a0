package org.outturn.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePatternTest {

    @ParameterizedTest(name = "{0} claims {1}")
    @CsvSource({
        "4100, 4100",
        "4100, ' 4100 '",
        "ab1, AB1",
        "1000-1999, 1000",
        "1000-1999, 1999",
        "1000 - 1999, 1500",
        "CC001-CC099, cc050",
        "12*, 12",
        "12*, 12345",
        "*99, 1299",
        "1?5, 1A5",
        "1?5*, 1059"
    })
    void it_claims(String written, String code) {
        assertThat(CodePattern.of(written).matches(code)).isTrue();
    }

    @ParameterizedTest(name = "{0} does not claim {1}")
    @CsvSource({
        "4100, 04100",
        "001, 1",
        "1000-1999, 999",
        "1000-1999, 2000",
        "1000-1999, 10000",
        "1000-1999, 15",
        "1999-1000, 1500",
        "100-1999, 150",
        "12*, 112",
        "1?5, 15",
        "1?5, 1AA5",
        "1.5*, 1A5"
    })
    void it_does_not_claim(String written, String code) {
        assertThat(CodePattern.of(written).matches(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "*"})
    void blank_is_every_code(String written) {
        CodePattern pattern = CodePattern.of(written);

        assertThat(pattern.isAny()).isTrue();
        assertThat(pattern.matches("1E212")).isTrue();
        assertThat(pattern.matches("")).isTrue();
        assertThat(pattern).hasToString("any");
    }

    @Test
    void a_name_with_a_hyphen_is_one_code() {
        CodePattern pattern = CodePattern.of("CARE-HOME");

        assertThat(pattern.matches("Care-Home")).isTrue();
        assertThat(pattern.isAny()).isFalse();
        assertThat(pattern).hasToString("CARE-HOME");
    }
}
