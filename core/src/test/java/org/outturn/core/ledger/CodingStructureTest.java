package org.outturn.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.outturn.core.provenance.SourceReference;

class CodingStructureTest {

    private static final SourceReference SOURCE = SourceReference.ofSheet("inputs.xlsx", "Coding");

    @Test
    void an_exclusion_goes_before_an_item_wherever_it_is_written() {
        List<CodingRule> rules = List.of(item("1000", "", "Transport"), exclusion("", "9*", "Recharges"));

        assertThat(resolve("1000", "9100", rules)).isEqualTo(new Claim.Excluded("Recharges"));
        assertThat(resolve("1000", "4100", rules)).isEqualTo(new Claim.Item("Transport"));
    }

    @Test
    void of_two_exclusions_the_first_written_gives_the_reason() {
        List<CodingRule> rules = List.of(exclusion("", "9*", "Recharges"), exclusion("1000", "", "Balance sheet"));

        assertThat(resolve("1000", "9100", rules)).isEqualTo(new Claim.Excluded("Recharges"));
    }

    @Test
    void a_coding_that_no_line_claims_is_not_yet_coded() {
        List<CodingRule> rules = List.of(item("1000", "4*", "Transport"));

        assertThat(resolve("1000", "5100", rules)).isEqualTo(new Claim.NotYetCoded());
        assertThat(resolve("2000", "4100", rules)).isEqualTo(new Claim.NotYetCoded());
    }

    @Test
    void two_items_that_claim_one_coding_dispute_it() {
        CodingRule narrow = item("1000", "", "Transport");
        CodingRule wide = item("1*", "", "Placements");

        Claim claim = resolve("1000", "4100", List.of(narrow, wide));

        assertThat(claim)
                .asInstanceOf(InstanceOfAssertFactories.type(Claim.Disputed.class))
                .extracting(Claim.Disputed::rules, InstanceOfAssertFactories.list(CodingRule.class))
                .containsExactly(narrow, wide);
    }

    @Test
    void an_item_may_claim_a_coding_twice_whatever_the_case_of_its_name() {
        List<CodingRule> rules = List.of(item("1*", "", "Transport"), item("1000", "", "TRANSPORT"));

        assertThat(resolve("1000", "4100", rules)).isEqualTo(new Claim.Item("Transport"));
    }

    @Test
    void an_item_may_claim_a_coding_twice_whatever_the_padding_of_its_name() {
        List<CodingRule> rules = List.of(item("1*", "", "Transport"), item("1000", "", "Transport "));

        assertThat(resolve("1000", "4100", rules)).isEqualTo(new Claim.Item("Transport"));
    }

    @Test
    void a_line_names_an_item_or_a_reason_and_not_both() {
        CodePattern any = CodePattern.of("");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodingRule(any, any, Optional.empty(), Optional.empty(), SOURCE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodingRule(any, any, Optional.of("Item"), Optional.of("Reason"), SOURCE));
    }

    @Test
    void names_of_items_speak_for_what_no_line_claims() {
        List<CodingRule> written = List.of(exclusion("Adult Care", "Housing*", "Other committee"));
        List<CodingRule> byName =
                List.of(named("Adult Care", "Home care*", "Home care"), named("", "Home care*", "Second of two"));
        CodingStructure.Resolver resolver = new CodingStructure(written, byName).resolver();

        assertThat(resolver.resolve(new Coding("adult care", "Home care*"))).isEqualTo(new Claim.Item("Home care"));
        assertThat(resolver.resolve(new Coding("Adult Care", "Home care at night")))
                .isEqualTo(new Claim.NotYetCoded());
        assertThat(resolver.resolve(new Coding("Adult Care", "Housing")))
                .isEqualTo(new Claim.Excluded("Other committee"));
    }

    private static CodingRule named(String directorate, String service, String item) {
        CodePattern any = CodePattern.of(directorate);
        return new CodingRule(any, CodePattern.exactly(service), Optional.of(item), Optional.empty(), SOURCE);
    }

    private static Claim resolve(String costCentre, String subjective, List<CodingRule> rules) {
        return new CodingStructure(rules).resolver().resolve(new Coding(costCentre, subjective));
    }

    private static CodingRule item(String costCentre, String subjective, String name) {
        return new CodingRule(
                CodePattern.of(costCentre), CodePattern.of(subjective), Optional.of(name), Optional.empty(), SOURCE);
    }

    private static CodingRule exclusion(String costCentre, String subjective, String reason) {
        return new CodingRule(
                CodePattern.of(costCentre), CodePattern.of(subjective), Optional.empty(), Optional.of(reason), SOURCE);
    }
}
