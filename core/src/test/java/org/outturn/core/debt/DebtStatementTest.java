package org.outturn.core.debt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;
import org.outturn.core.provenance.SourceReference;
import org.outturn.core.reserves.Trend;

class DebtStatementTest {

    private static final SourceReference SOURCE = SourceReference.ofFile("inputs.xlsx");
    private static final LocalDate YEAR_END = LocalDate.of(2021, 3, 31);

    @Test
    void the_printed_shares_add_to_one_hundred() {
        DebtStatement statement = reported();

        assertThat(statement.total()).isEqualTo(Money.ofPounds(2_685_000));
        assertThat(statement.bands())
                .extracting(band -> band.share().toString())
                .containsExactly("89.3", "5.0", "4.0", "0.7", "0.5", "0.5");
    }

    @Test
    void trends_are_against_the_quarter_before() {
        DebtStatement statement = reported();

        assertThat(statement.bands())
                .extracting(band -> band.trend().orElseThrow())
                .containsExactly(Trend.UP, Trend.DOWN, Trend.NEW, Trend.NEW, Trend.NEW, Trend.NEW);
        assertThat(statement.trend()).contains(Trend.UP);
        assertThat(statement.byQuarter()).containsOnlyKeys(3, 4);
    }

    @Test
    void without_the_quarter_before_there_is_no_trend_and_without_debt_no_share() {
        DebtStatement statement = statement(List.of(), false);

        assertThat(statement.trend()).isEmpty();
        assertThat(statement.bands()).hasSize(6).allMatch(band -> band.amount().isZero());
        assertThat(statement.bands().get(0).share()).hasToString("0.0");
    }

    @Test
    void invoices_age_from_their_own_date_or_from_their_due_date() {
        DebtEntry invoice = new DebtEntry.Invoice(
                "I1",
                "Care",
                LocalDate.of(2021, 2, 1),
                Optional.of(LocalDate.of(2021, 3, 3)),
                Money.ofPounds(5),
                SOURCE);

        assertThat(statement(List.of(invoice), false).bands().get(1).amount()).isEqualTo(Money.ofPounds(5));
        assertThat(statement(List.of(invoice), true).bands().get(0).amount()).isEqualTo(Money.ofPounds(5));
    }

    @Test
    void an_invoice_of_the_next_year_is_not_debt_yet() {
        DebtEntry invoice = new DebtEntry.Invoice(
                "I1", "Care", LocalDate.of(2021, 4, 1), Optional.empty(), Money.ofPounds(5), SOURCE);

        assertThat(statement(List.of(invoice), false).total()).isEqualTo(Money.ZERO);
    }

    private static DebtStatement reported() {
        List<DebtEntry> entries = new ArrayList<>();
        long[] balances = {2_398_000, 135_000, 108_000, 20_000, 12_000, 12_000};
        for (int i = 0; i < balances.length; i++) {
            entries.add(balance(DebtBands.STANDARD.names().get(i), 4, balances[i]));
        }
        entries.add(balance("0 - 30 Days", 3, 1_000_000));
        entries.add(balance("31 - 365 Days", 3, 200_000));
        entries.add(balance("31 - 365 Days", 5, 999_000));
        return statement(entries, false);
    }

    private static DebtEntry balance(String band, int quarter, long pounds) {
        return new DebtEntry.BandBalance(band, quarter, Money.ofPounds(pounds), SOURCE);
    }

    private static DebtStatement statement(List<DebtEntry> entries, boolean fromDueDate) {
        return DebtStatement.of(entries, DebtBands.STANDARD, fromDueDate, YEAR_END, 4, Money.ZERO, Unit.MILLIONS);
    }
}
