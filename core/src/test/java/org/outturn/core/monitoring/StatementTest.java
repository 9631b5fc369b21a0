package org.outturn.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.outturn.core.testing.TestLedger.ledger;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.Fund;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.outturn.GroupTotal.Level;
import org.outturn.core.outturn.OutturnStatement;
import org.outturn.core.outturn.Rag;
import org.outturn.core.outturn.RagLevel;
import org.outturn.core.outturn.RagRule;
import org.outturn.core.outturn.Threshold;
import org.outturn.core.testing.TestInputs;

/** How items roll up. */
class StatementTest {

    private static final OutturnStatement STATEMENT = inputs().at(
                    12,
                    ledger().post("10", 12, "110")
                            .post("20", 12, "220")
                            .post("30", 12, "330")
                            .post("40", 12, "440"))
            .statement();

    @Test
    void funds_have_totals_of_their_own_and_are_never_added_together() {
        assertThat(STATEMENT.hasOneFund()).isFalse();
        assertThat(STATEMENT.funds())
                .extracting(GroupTotal::name, total -> total.figures().forecast())
                .containsExactly(
                        tuple("General Fund", Money.ofPounds(990)),
                        tuple("Dedicated Schools Grant", Money.ofPounds(110)));
    }

    @Test
    void the_total_is_that_of_the_general_fund_wherever_its_items_stand() {
        assertThat(STATEMENT.items().get(0).name()).isEqualTo("High needs");
        assertThat(STATEMENT.total().fund()).isEqualTo(Fund.GENERAL);
        assertThat(STATEMENT.itemsOf(TestInputs.SCHOOLS))
                .extracting(BudgetItem::name)
                .containsExactly("High needs");
    }

    @Test
    void without_a_general_fund_the_first_fund_is_the_total() {
        TestInputs inputs = new TestInputs()
                .item("Repairs", new Fund("Housing Revenue Account"))
                .item("High needs", TestInputs.SCHOOLS)
                .code("1", "", "Repairs")
                .code("2", "", "High needs");

        OutturnStatement statement = inputs.at(12, ledger().post("1", 12, "5")).statement();

        assertThat(statement.total().name()).isEqualTo("Housing Revenue Account");
    }

    @Test
    void groups_are_those_of_each_fund_and_level_that_items_name() {
        assertThat(STATEMENT.groups())
                .extracting(group -> "%s %s of %s: %s"
                        .formatted(
                                group.level().label(),
                                group.name(),
                                group.fund(),
                                group.figures().actual()))
                .containsExactly(
                        "Portfolio Young People of Dedicated Schools Grant: 110.00",
                        "Portfolio Young People of General Fund: 990.00",
                        "Directorate Education of Dedicated Schools Grant: 110.00",
                        "Directorate Education of General Fund: 220.00",
                        "Directorate Children of General Fund: 770.00",
                        "Service Travel of General Fund: 220.00",
                        "Service Care of General Fund: 770.00");
    }

    @Test
    void services_of_one_name_in_two_directorates_are_two_services() {
        TestInputs inputs = new TestInputs()
                .item("One", Fund.GENERAL, "P", "North", "Support")
                .item("Two", Fund.GENERAL, "P", "South", "Support")
                .code("*", "", "One");

        List<GroupTotal> groups =
                inputs.at(12, ledger().post("1", 12, "5")).statement().groups();

        assertThat(groups)
                .filteredOn(group -> group.level() == Level.SERVICE)
                .extracting(GroupTotal::path)
                .containsExactly(List.of("P", "North", "Support"), List.of("P", "South", "Support"));
    }

    @Test
    void each_level_is_judged_by_its_own_rule() {
        TestInputs inputs = inputs().rag(redFrom(RagLevel.ITEM, 1))
                .rag(redFrom(RagLevel.GROUP, 70))
                .rag(redFrom(RagLevel.TOTAL, 90));

        OutturnStatement statement = inputs.at(
                        12, ledger().post("20", 12, "220").post("30", 12, "330").post("40", 12, "439"))
                .statement();

        assertThat(statement.total().variance().amount()).isEqualTo(Money.ofPounds(89));
        assertThat(statement.total().rag()).isEqualTo(Rag.GREEN);
        assertThat(statement.groups())
                .filteredOn(group -> group.name().equals("Care"))
                .extracting(GroupTotal::rag)
                .containsExactly(Rag.GREEN);
        assertThat(statement.itemsOf(Fund.GENERAL)).extracting(BudgetItem::rag).containsOnly(Rag.RED);
    }

    private static RagRule redFrom(RagLevel level, long pounds) {
        return new RagRule(level, Threshold.none(), Threshold.ofAmount(Money.ofPounds(pounds)), false, Money.ZERO);
    }

    private static TestInputs inputs() {
        TestInputs inputs = new TestInputs()
                .item("High needs", TestInputs.SCHOOLS, TestInputs.PORTFOLIO, "Education", "")
                .item("Transport", Fund.GENERAL, TestInputs.PORTFOLIO, "Education", "Travel")
                .item("Placements", Fund.GENERAL, TestInputs.PORTFOLIO, "Children", "Care")
                .item("Fostering", Fund.GENERAL, TestInputs.PORTFOLIO, "Children", "Care");
        int costCentre = 10;
        for (String item : List.of("High needs", "Transport", "Placements", "Fostering")) {
            inputs.code(Integer.toString(costCentre), "", item).budget(item, costCentre * 10L, Optional.empty());
            costCentre += 10;
        }
        return inputs;
    }
}
