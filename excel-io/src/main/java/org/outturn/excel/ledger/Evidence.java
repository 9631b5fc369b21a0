package org.outturn.excel.ledger;

import java.util.Optional;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.ledger.Documents;

/** What the rows of a file prove about what its figures mean. */
final class Evidence {

    private final AmountEvidence amounts = new AmountEvidence();
    private final AmountEvidence amountsOfTotals = new AmountEvidence();
    private final DateEvidence dates = new DateEvidence();
    private final CodeVotes yearCodes = new CodeVotes();
    private final CodeVotes bareCodes = new CodeVotes();
    private final YearEvidence years = new YearEvidence();
    private Documents documents = Documents.UNSTATED;

    AmountEvidence amounts() {
        return amounts;
    }

    /** What total rows prove, which is in {@link #amounts()} too: they are written in the style of the file. */
    AmountEvidence amountsOfTotals() {
        return amountsOfTotals;
    }

    DateEvidence dates() {
        return dates;
    }

    CodeVotes votes(PeriodCode.Either code) {
        return code.year().isPresent() ? yearCodes : bareCodes;
    }

    CodeVotes yearCodes() {
        return yearCodes;
    }

    CodeVotes bareCodes() {
        return bareCodes;
    }

    YearEvidence years() {
        return years;
    }

    Documents documents() {
        return documents;
    }

    void addDocuments(Documents more) {
        documents = documents.with(more);
    }

    /** Takes in what rows further down prove, as if they stood there so many times. */
    void add(Evidence later, long times) {
        amounts.add(later.amounts, times);
        amountsOfTotals.add(later.amountsOfTotals, times);
        dates.add(later.dates, times);
        yearCodes.add(later.yearCodes, times);
        bareCodes.add(later.bareCodes, times);
        years.add(later.years, times);
        addDocuments(later.documents);
    }

    /** Whether more rows may tell what these have not. */
    boolean isOpen() {
        return amounts.isOpen() || dates.isOpen() || yearCodes.isOpen() || bareCodes.isOpen();
    }

    /** What has been stated goes first, what is proved second, and what was assumed stays where neither speaks. */
    Conventions conclude(Conventions assumed, LedgerReadOptions options) {
        Optional<Integer> startYear = options.year().map(FinancialYear::startYear);
        Optional<PeriodCodes> stated = options.layout().periodCodes();
        return new Conventions(
                options.layout().values().amountStyle().orElseGet(amounts::style),
                options.statedDateOrder().orElseGet(() -> dates.order(assumed.dateOrder())),
                stated.or(() -> yearCodes.meaning(startYear)).orElse(assumed.yearCodes()),
                stated.or(() -> bareCodes.meaning(startYear)).orElse(assumed.bareCodes()));
    }
}
