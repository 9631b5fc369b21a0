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
 * @param values what every row has where the export has no column for it; for a combined code how it is split
 * @param filledDown the fields whose blank cells mean what stands in the row above
 * @param amounts whether the amounts are postings, or balances to date as in a trial balance
 * @param sign which way round amounts are held
 * @param dateOrder day first where empty, unless the dates prove another order
 * @param periodCodes empty where the dates beside them have to tell
 */
public record LedgerLayout(
        Map<LedgerField, List<String>> headings,
        Set<LedgerField> named,
        Map<LedgerField, String> values,
        Set<LedgerField> filledDown,
        Amounts amounts,
        Sign sign,
        Optional<DateOrder> dateOrder,
        Optional<PeriodCodes> periodCodes) {

    public LedgerLayout {
        headings = Map.copyOf(headings);
        named = Set.copyOf(named);
        values = Map.copyOf(values);
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
                Map.of(),
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
    public LedgerLayout withValue(LedgerField field, String value) {
        if (problemOf(field, value).isPresent()) {
            throw new IllegalArgumentException(problemOf(field, value).get());
        }
        Map<LedgerField, String> changed = new EnumMap<>(LedgerField.class);
        changed.putAll(values);
        changed.put(field, value.strip());
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

    /** Why every row cannot have this value, in a sentence that says what would do; empty where it can. */
    public static Optional<String> problemOf(LedgerField field, String value) {
        return switch (field) {
            case COST_CENTRE, SUBJECTIVE, CURRENCY ->
                value.isBlank() ? Optional.of("Give the " + field.label() + " itself.") : Optional.empty();
            case COMBINED_CODE ->
                CodeSplit.parse(value).isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                "Write the code with C for cost centre, S for subjective and x for the rest, such as C-S-x or CCCCSSSS.");
            case PERIOD ->
                periodOf(value).isPresent()
                        ? Optional.empty()
                        : Optional.of("Give a period from 1 to " + AccountingPeriod.LAST + ".");
            default ->
                Optional.of(
                        "Only cost centre, subjective, combined code, period and currency can be given for all rows.");
        };
    }

    private static Optional<AccountingPeriod> periodOf(String value) {
        return value.strip().matches("[0-9]{1,2}") && AccountingPeriod.isValid(Integer.parseInt(value.strip()))
                ? Optional.of(new AccountingPeriod(Integer.parseInt(value.strip())))
                : Optional.empty();
    }

    List<String> headingsOf(LedgerField field) {
        return headings.getOrDefault(field, List.of());
    }

    Optional<String> value(LedgerField field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The period of every row of an export that states none. */
    Optional<AccountingPeriod> period() {
        return value(LedgerField.PERIOD).flatMap(LedgerLayout::periodOf);
    }

    Optional<CodeSplit> split() {
        return value(LedgerField.COMBINED_CODE).flatMap(CodeSplit::parse);
    }
}
