package org.outturn.core.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

class GrowthRegisterTest {

    @Test
    void ongoing_and_one_off_growth_have_totals_that_add_up() {
        GrowthRegister register = new GrowthRegister(List.of(item(14_000, 5_000), item(836, 0), item(0, 836)));

        assertThat(register.ongoing()).isEqualTo(Money.ofPounds(14_836));
        assertThat(register.oneOff()).isEqualTo(Money.ofPounds(5_836));
        assertThat(register.total()).isEqualTo(Money.ofPounds(20_672));
        assertThat(register.items().get(0).total()).isEqualTo(Money.ofPounds(19_000));
    }

    private static GrowthItem item(long ongoing, long oneOff) {
        return new GrowthItem(
                "G1",
                Optional.empty(),
                "Title",
                Money.ofPounds(ongoing),
                Money.ofPounds(oneOff),
                true,
                "",
                "",
                SourceReference.ofFile("inputs.xlsx"));
    }
}
