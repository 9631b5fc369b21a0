package org.outturn.testworkbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.outturn.core.ledger.Claim;
import org.outturn.core.ledger.CodingStructure;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.money.Money;

class LedgerAddsToPrintedTest {

    private static Map<Claim, List<LedgerLine>> byClaim;

    @BeforeAll
    static void code_the_ledger() throws IOException {
        CodingStructure.Resolver resolver = CommittedExample.inputs().coding().resolver();
        byClaim = CommittedExample.balances().stream()
                .collect(Collectors.groupingBy(line -> resolver.resolve(line.coding())));
    }

    @Test
    void postings_of_each_item_add_to_its_printed_actual_to_the_penny() throws IOException {
        Map<Claim, Money> printed = CommittedExample.printed().items().stream()
                .collect(Collectors.toMap(line -> new Claim.Item(line.name()), PrintedFigures.Line::actual));

        Map<Claim, Money> posted = byClaim.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof Claim.Item)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> sum(entry.getValue())));

        assertThat(posted).containsExactlyInAnyOrderEntriesOf(printed);
    }

    @Test
    void everything_else_is_excluded_for_a_named_reason() {
        List<Claim> others = byClaim.keySet().stream()
                .filter(claim -> !(claim instanceof Claim.Item))
                .toList();

        assertThat(others)
                .containsExactlyInAnyOrder(
                        new Claim.Excluded("Recharges"),
                        new Claim.Excluded("Capital charges"),
                        new Claim.Excluded("Balance sheet"));
    }

    @Test
    void the_ledger_is_as_large_as_a_year_of_one_portfolio() throws IOException {
        List<LedgerPosting> ledger =
                DerbyshireExample.from(CommittedExample.FOLDER).ledger();

        assertThat(ledger).hasSizeBetween(20_000, 25_000);
        assertThat(ledger).noneMatch(posting -> posting.amount().isZero());
    }

    @Test
    void every_posting_is_dated_in_its_period() throws IOException {
        List<LedgerPosting> ledger =
                DerbyshireExample.from(CommittedExample.FOLDER).ledger();

        assertThat(ledger)
                .filteredOn(posting -> !posting.period().isClosing())
                .allMatch(posting -> PostingSource.YEAR.periodOf(posting.date()).equals(Optional.of(posting.period())));
        assertThat(ledger)
                .filteredOn(posting -> posting.period().isClosing())
                .allMatch(posting -> posting.date().equals(PostingSource.YEAR.end()));
    }

    private static Money sum(List<LedgerLine> lines) {
        return Money.sum(lines.stream().map(line -> line.tally().sum()).toList());
    }
}
