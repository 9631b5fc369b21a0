package org.outturn.testworkbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.debt.DebtBand;
import org.outturn.core.debt.DebtStatement;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.reserves.Trend;

class PrintedDebtTest {

    /** Printed as 0.4 each, with which the report's shares add to 99.8. */
    private static final Set<String> FOOTED = Set.of("3 - 4 Years", "Over 4 Years");

    private static DebtStatement debt(int period) throws IOException {
        return CommittedExample.position(MonitoringRequest.upTo(new AccountingPeriod(period)))
                .schedules()
                .debt();
    }

    @Test
    void balances_trends_and_shares_are_as_the_council_printed_them_but_for_shares_that_did_not_foot()
            throws IOException {
        DebtStatement debt = debt(13);
        List<List<String>> rows = new ArrayList<>();
        BigDecimal shares = BigDecimal.ZERO;
        for (DebtBand band : debt.bands()) {
            shares = shares.add(band.share().value());
            rows.add(row(
                    band.name(),
                    band.amount(),
                    band.trend().orElseThrow(),
                    band.share().toString()));
        }
        rows.add(row("Total", debt.total(), debt.trend().orElseThrow(), shares.toPlainString()));

        assertThat(rows).containsExactlyElementsOf(footed(PrintedTable.rows("debt.csv")));
    }

    private static List<String> row(String name, Money amount, Trend trend, String share) {
        return List.of(name, PrintedTable.millions(amount), trend.name(), share);
    }

    private static List<List<String>> footed(List<List<String>> printed) {
        return printed.stream()
                .map(row -> FOOTED.contains(row.get(0)) ? List.of(row.get(0), row.get(1), row.get(2), "0.5") : row)
                .toList();
    }

    @Test
    void the_year_shows_the_balances_of_all_four_quarters() throws IOException {
        assertThat(debt(13).byQuarter().keySet()).containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest(name = "period {0}")
    @CsvSource({"3, 0.00", "6, 6412.50", "9, 10499.75", "13, 19000.00"})
    void debt_is_written_off_as_the_year_goes_on(int period, String writtenOff) throws IOException {
        assertThat(debt(period).writtenOff()).isEqualTo(Money.of(writtenOff));
    }
}
