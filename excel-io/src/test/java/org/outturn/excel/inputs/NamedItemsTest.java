package org.outturn.excel.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.core.ledger.Claim;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.CodingStructure;
import org.outturn.core.outturn.Fund;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.provenance.SourceReference;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamedItemsTest {

    private static final List<ReportItem> ITEMS = List.of(
            item("Care at home", "Adult Care", "Home care"),
            item("Fostering", "Children", "Looked after"),
            item("Adoption", "Children", "Looked after"),
            item("Parks", "", ""));

    private static ReportItem item(String name, String directorate, String service) {
        return new ReportItem(
                name, "Council", directorate, service, Fund.GENERAL, "", 1, SourceReference.ofFile("budget.xlsx"));
    }

    private static Claim claim(String directorate, String service) {
        return new CodingStructure(List.of(), NamedItems.rules(ITEMS))
                .resolver()
                .resolve(new Coding(directorate, service));
    }

    @Test
    void a_directorate_and_service_that_one_item_has_are_its_own() {
        assertThat(claim("Adult care", "HOME CARE")).isEqualTo(new Claim.Item("Care at home"));
    }

    @Test
    void a_service_called_like_an_item_is_its_own_within_its_directorate() {
        assertThat(claim("Children", "Fostering")).isEqualTo(new Claim.Item("Fostering"));
        assertThat(claim("Adult care", "Fostering")).isEqualTo(new Claim.NotYetCoded());
        assertThat(claim("Places", "Parks")).isEqualTo(new Claim.Item("Parks"));
    }

    @Test
    void a_place_that_two_items_share_is_neither_ones() {
        assertThat(claim("Children", "Looked after")).isEqualTo(new Claim.NotYetCoded());
    }
}
