package org.outturn.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;

class BudgetProfileTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest(name = "period {0}: {1}")
    @CsvSource({"1, 83.33", "2, 166.67", "6, 500.00", "11, 916.67", "12, 1000.00", "13, 1000.00", "16, 1000.00"})
    void equal_twelfths_are_taken_cumulatively_so_that_they_reach_the_whole_budget(int period, String toDate) {
        Money profiled = BudgetProfile.EVEN.toDate(Money.ofPounds(1_000), new AccountingPeriod(period));

        assertThat(profiled).isEqualTo(Money.of(toDate));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_profile_reaches_all_of_the_budget_at_period_12(long seed) {
        Random random = new Random(seed);
        List<BigDecimal> weights = Stream.generate(() -> BigDecimal.valueOf(1 + random.nextInt(10_000), 2))
                .limit(12)
                .toList();
        BudgetProfile profile = new BudgetProfile("Seasonal", weights);
        Money budget = Money.ofPence(random.nextLong(-1_000_000_000L, 1_000_000_000L));

        Money toDate = profile.toDate(budget, AccountingPeriod.YEAR_END);

        assertThat(toDate).isEqualTo(budget);
        assertThat(profile.cumulative(AccountingPeriod.YEAR_END)).isEqualByComparingTo(profile.total());
    }

    @Test
    void a_seasonal_budget_is_spent_when_its_weights_say() {
        BudgetProfile terms = new BudgetProfile("Terms", weights(0, 0, 0, 0, 0, 50, 0, 0, 30, 0, 0, 20));

        assertThat(terms.toDate(Money.ofPounds(-900), new AccountingPeriod(5))).isEqualTo(Money.ZERO);
        assertThat(terms.toDate(Money.ofPounds(-900), new AccountingPeriod(6))).isEqualTo(Money.ofPounds(-450));
        assertThat(terms.toDate(Money.ofPounds(-900), new AccountingPeriod(11))).isEqualTo(Money.ofPounds(-720));
    }

    @Test
    void a_profile_without_twelve_months_or_without_weight_is_refused() {
        List<BigDecimal> eleven = Collections.nCopies(11, BigDecimal.ONE);
        List<BigDecimal> nil = weights(1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BudgetProfile("Short", eleven))
                .withMessage("A budget profile has twelve weights, not 11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BudgetProfile("Nil", nil))
                .withMessage("The weights of budget profile Nil add to nil");
    }

    private static List<BigDecimal> weights(long... weights) {
        return LongStream.of(weights).mapToObj(BigDecimal::valueOf).toList();
    }
}
