package org.outturn.core.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.ForecastOutturn.Basis;
import org.outturn.core.provenance.SourceReference;

class ReportWordsTest {

    @Test
    void ratings_can_be_told_apart_without_colour() {
        List<String> labels = Stream.of(Rag.values()).map(Rag::label).toList();

        assertThat(labels).containsExactly("■ Red", "▲ Amber", "● Green");
    }

    @ParameterizedTest
    @EnumSource
    void a_direction_fits_into_a_sentence(Direction direction) {
        assertThat(direction.withArticle()).isIn("an overspend", "an underspend", "on budget");
        assertThat(direction.withArticle()).endsWith(direction.word());
    }

    @Test
    void a_forecast_says_what_it_rests_on() {
        HolderForecast given = new HolderForecast(
                "Transport",
                new AccountingPeriod(6),
                Money.ofPounds(100),
                Money.ofPounds(-5),
                "Late invoices",
                "A Holder",
                Optional.empty(),
                SourceReference.ofFile("inputs.xlsx"));

        assertThat(basis(Basis.HOLDER, Optional.of(given))).isEqualTo("Budget holder, period 6");
        assertThat(basis(Basis.ANNUAL_BUDGET, Optional.empty())).isEqualTo("Annual budget: no forecast given");
        assertThat(basis(Basis.OUTTURN, Optional.empty())).isEqualTo("Outturn");
        assertThat(given.outturn()).isEqualTo(Money.ofPounds(95));
    }

    @Test
    void names_that_differ_in_case_or_padding_only_are_one_item() {
        assertThat(ReportItem.key("  Home to School TRANSPORT "))
                .isEqualTo(ReportItem.key("Home to School Transport"))
                .isNotEqualTo(ReportItem.key("Home to School  Transport"));
    }

    @Test
    void names_that_differ_in_case_or_padding_only_are_one_fund() {
        Fund typed = new Fund(" general fund ");

        assertThat(typed.isGeneral()).isTrue();
        assertThat(typed).isEqualTo(Fund.GENERAL);
    }

    private static String basis(Basis basis, Optional<HolderForecast> from) {
        return new ForecastOutturn(Money.ZERO, basis, from).basisInWords();
    }
}
