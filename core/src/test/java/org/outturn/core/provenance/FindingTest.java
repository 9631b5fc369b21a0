package org.outturn.core.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void it_says_the_place_then_what_was_found_then_what_to_do() {
        Finding finding = Finding.error(
                "AMOUNT_UNREADABLE",
                SourceReference.ofCell("ledger-p9.xlsx", "Transactions", "F217"),
                "\"n/a\" is not an amount.",
                "Enter pounds and pence.");

        assertThat(finding)
                .hasToString("ledger-p9.xlsx, sheet \"Transactions\", F217: \"n/a\" is not an amount."
                        + " Enter pounds and pence.");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void one_for_information_asks_for_nothing() {
        Finding finding = Finding.info("FILE_READ", SourceReference.ofFile("ledger.csv"), "read as Windows-1252.");

        assertThat(finding).hasToString("ledger.csv: read as Windows-1252.");
    }

    @Test
    void a_warning_is_between_information_and_an_error() {
        Finding finding = Finding.warning("ODD", SourceReference.ofFile("ledger.csv"), "odd.", "Look.");

        assertThat(finding.severity()).isGreaterThan(Severity.INFO).isLessThan(Severity.ERROR);
    }

    @Test
    void a_row_of_a_sheet_is_named_as_a_person_looks_it_up() {
        SourceReference place = SourceReference.ofSheet("inputs.xlsx", "Budget").atRow(7);

        assertThat(place).hasToString("inputs.xlsx, sheet \"Budget\", row 7");
        assertThat(place.position()).isEqualTo(Optional.of("row 7"));
    }
}
