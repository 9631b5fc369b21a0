package org.outturn.excel.ledger;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.outturn.core.calendar.AccountingPeriod;

/**
 * How a ledger export is laid out: the headings each field is known by, and what its figures mean
 * where they could mean two things. The standard layout knows the headings of the common finance
 * systems; a table in the user's workbook replaces them field by field.
 *
 * @param headings for each field its known headings, the likeliest first
 * @param named the fields whose heading the user has named, so that a file without it is refused
 * @param values what every row has where the export has no column for it, how a combined code is split, and what is
 *     known of the file as a whole
 * @param filledDown the fields whose blank cells mean what stands in the row above
 * @param amounts whether the amounts are postings, or balances to date as in a trial balance
 * @param sign which way round amounts are held
 * @param dateOrder day first where empty, unless the dates prove another order
 * @param periodCodes empty where the dates beside them have to tell
 */
public record LedgerLayout(
        Map<LedgerField, List<String>> headings,
        Set<LedgerField> named,
        GivenValues values,
        Set<LedgerField> filledDown,
        Amounts amounts,
        Sign sign,
        Optional<DateOrder> dateOrder,
        Optional<PeriodCodes> periodCodes) {

    public LedgerLayout {
        headings = Map.copyOf(headings);
        named = Set.copyOf(named);
        Objects.requireNonNull(values, "values");
        filledDown = Set.copyOf(filledDown);
        Objects.requireNonNull(amounts, "amounts");
        Objects.requireNonNull(sign, "sign");
        Objects.requireNonNull(dateOrder, "dateOrder");
        Objects.requireNonNull(periodCodes, "periodCodes");
    }

    public static LedgerLayout standard() {
        return new LedgerLayout(
                StandardHeadings.ALL,
                Set.of(),
                GivenValues.NONE,
                Set.of(),
                Amounts.POSTINGS,
                Sign.AS_HELD,
                Optional.empty(),
                Optional.empty());
    }

    /** The field is the column with this heading and no other. */
    public LedgerLayout withHeading(LedgerField field, String heading) {
        Map<LedgerField, List<String>> changed = new EnumMap<>(headings);
        changed.put(field, List.of(heading));
        return new LedgerLayout(changed, with(named, field), values, filledDown, amounts, sign, dateOrder, periodCodes);
    }

    /** Every row has this where the export has no column for it; a combined code is split like this. */
    public LedgerLayout withValue(LayoutSubject subject, String value) {
        requirePossible(subject, value);
        return withValues(values.with(subject, value));
    }

    /** The same for the files of a name only. */
    public LedgerLayout withValue(GivenValues.OfFile value) {
        requirePossible(value.subject(), value.value());
        return withValues(values.with(value));
    }

    private static void requirePossible(LayoutSubject subject, String value) {
        problemOf(subject, value).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /** The layout of one file, given its name without the folder. */
    LedgerLayout of(String file) {
        return withValues(values.of(file));
    }

    private LedgerLayout withValues(GivenValues changed) {
        return new LedgerLayout(headings, named, changed, filledDown, amounts, sign, dateOrder, periodCodes);
    }

    /** A blank cell of the field means what stands above it, as where a report writes a code once. */
    public LedgerLayout withFilledDown(LedgerField field) {
        return new LedgerLayout(
                headings, named, values, with(filledDown, field), amounts, sign, dateOrder, periodCodes);
    }

    public LedgerLayout withAmounts(Amounts changed) {
        return new LedgerLayout(headings, named, values, filledDown, changed, sign, dateOrder, periodCodes);
    }

    public LedgerLayout withSign(Sign changed) {
        return new LedgerLayout(headings, named, values, filledDown, amounts, changed, dateOrder, periodCodes);
    }

    public LedgerLayout withDateOrder(DateOrder changed) {
        return new LedgerLayout(headings, named, values, filledDown, amounts, sign, Optional.of(changed), periodCodes);
    }

    public LedgerLayout withPeriodCodes(PeriodCodes changed) {
        return new LedgerLayout(headings, named, values, filledDown, amounts, sign, dateOrder, Optional.of(changed));
    }

    private static Set<LedgerField> with(Set<LedgerField> fields, LedgerField added) {
        Set<LedgerField> more = EnumSet.of(added);
        more.addAll(fields);
        return more;
    }

    /** Why a value cannot be given, in a sentence that says what would do; empty where it can. */
    public static Optional<String> problemOf(LayoutSubject subject, String value) {
        return GivenValues.problemOf(subject, value);
    }

    /** Whether a value can be given for it at all. */
    public static boolean isGiven(LayoutSubject subject) {
        return GivenValues.GIVEN.contains(subject);
    }

    List<String> headingsOf(LedgerField field) {
        return headings.getOrDefault(field, List.of());
    }

    Optional<String> value(LayoutSubject subject) {
        return values.get(subject);
    }

    /** The period of every row of an export that states none. */
    Optional<AccountingPeriod> period() {
        return values.period();
    }

    Optional<CodeSplit> split() {
        return value(LedgerField.COMBINED_CODE).flatMap(CodeSplit::parse);
    }
}
